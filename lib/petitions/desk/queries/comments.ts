import "server-only";
import { organiserDb } from "@/lib/infra/organiser-db";
import type { Organiser } from "@/lib/kernel/actor";
import { type Signer, type Verdict, verdicts } from "@/lib/petitions/schema";
import type { Prisma } from "@/prisma/generated/client";
import { openSigners } from "./keys";

/** So many stand on a page: what is beyond comes up as these are decided. */
const mostListed = 30;

/** Words, a name, or both, that somebody who has confirmed wants shown. */
export interface Moderated {
  signature: string;
  petition: { id: string; title: string };
  /** Undefined where none is to be shown, or it is deleted. */
  name: string | undefined;
  comment: string | undefined;
  signedAt: Date;
  verdict: Verdict | undefined;
  decidedAt: Date | undefined;
  /** False where what was typed is deleted: what is shown can then only be taken down. */
  isKept: boolean;
}

/** Wants something shown, and counts. */
const wanted = {
  verifiedAt: { not: null },
  invalidationId: null,
  OR: [{ hasComment: true }, { isNameShown: true }],
};

const fields = {
  ...{ id: true, petitionId: true, sealed: true, signedAt: true, isNameShown: true, verdict: true, decidedAt: true },
  petition: { select: { id: true, title: true } },
  comment: { select: { name: true, text: true } },
  key: { select: { salt: true } },
} as const;

interface Sought {
  where: Prisma.SignatureWhereInput;
  order: "oldest" | "latest";
  most: number;
}

async function moderated({ where, order, most }: Sought): Promise<Moderated[]> {
  const rows = await organiserDb.signature.findMany({
    where,
    select: fields,
    orderBy: order === "oldest" ? [{ signedAt: "asc" }, { id: "asc" }] : [{ decidedAt: "desc" }, { id: "asc" }],
    take: most,
  });
  const signers = await openSigners(rows.map(({ key, ...row }) => ({ ...row, salt: key?.salt })));
  return rows.map(({ id, petition, signedAt, verdict, decidedAt, isNameShown, comment: shown }) => {
    const signer = signers.get(id);
    return {
      ...{ signature: id, petition, signedAt, isKept: signer !== undefined },
      ...saidBy(signer, { isNameShown, shown }),
      verdict: verdicts.find((known) => known === verdict),
      decidedAt: decidedAt ?? undefined,
    };
  });
}

interface Shown {
  isNameShown: boolean;
  shown: { name: string | null; text: string | null } | null;
}

/** What somebody typed; where that is deleted, what of it is shown. */
function saidBy(signer: Signer | undefined, { isNameShown, shown }: Shown): Pick<Moderated, "name" | "comment"> {
  if (signer) return { name: isNameShown ? signer.name : undefined, comment: signer.comment };
  return { name: shown?.name ?? undefined, comment: shown?.text ?? undefined };
}

const waiting = { ...wanted, verdict: null, sealed: { not: null } };

/** How many wait for a decision, by petition. */
export async function countWaiting(): Promise<ReadonlyMap<string, number>> {
  const counts = await organiserDb.signature.groupBy({ by: ["petitionId"], where: waiting, _count: true });
  return new Map(counts.map(({ petitionId, _count }) => [petitionId, _count]));
}

interface Listed {
  by: Organiser;
  /** Only what was decided before that moment; left out, the latest. */
  before?: Date | undefined;
  most?: number;
}

/**
 * Those that wait, the oldest first, and how many there are of them in all; those that were decided, the latest first. `earlier` is the moment
 * before which more were decided; undefined where none were.
 */
export async function listComments({ before, most = mostListed }: Listed) {
  const isDecided = { ...wanted, verdict: { not: null }, ...(before && { decidedAt: { lt: before } }) };
  const [open, waitingInAll, decided] = await Promise.all([
    moderated({ where: waiting, order: "oldest", most }),
    organiserDb.signature.count({ where: waiting }),
    moderated({ where: isDecided, order: "latest", most: most + 1 }),
  ]);
  const listed = decided.slice(0, most);
  return {
    ...{ open, waitingInAll, decided: listed },
    earlier: decided.length > most ? listed.at(-1)?.decidedAt : undefined,
  };
}
