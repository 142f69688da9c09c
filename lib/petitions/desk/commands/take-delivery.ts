import "server-only";
import { z } from "zod";
import { organiserDb } from "@/lib/infra/organiser-db";
import type { Organiser } from "@/lib/kernel/actor";
import { recordAct } from "@/lib/organisers/audit";
import type { DeliveryFacts } from "@/lib/petitions/delivery-figures";
import type { SealedSignature } from "@/lib/petitions/sealing";
import { openSigners } from "../queries/keys";

/** What is handed over but for what is published: where signers live, and where the portal is. */
export type Delivery = Omit<DeliveryFacts, "places" | "origin">;

interface Wanted {
  by: Organiser;
  /** The id of the petition. */
  petition: string;
}

const countsNow = { verifiedAt: { not: null }, invalidationId: null } as const;

/** The names of those who ticked that theirs is handed over and whose signature counts, in the order in which they signed. */
async function namesUnder(petitionId: string): Promise<string[]> {
  // One statement, however many there are.
  const rows = await organiserDb.$queryRaw<(SealedSignature & { petitionId: string })[]>`
    SELECT "id", "petitionId", "sealed", "salt" FROM "Signature" JOIN "SignatureKey" ON "signatureId" = "id"
    WHERE "petitionId" = ${petitionId}::uuid AND "signatureCounts"("verifiedAt", "invalidationId") AND "isNameDelivered" AND "sealed" IS NOT NULL
    ORDER BY "verifiedAt", "id"`;
  return [...(await openSigners(rows)).values()].map(({ name }) => name);
}

async function hoursOf(petitionId: string) {
  const select = { hour: true, added: true, removed: true };
  return organiserDb.countedHour.findMany({ where: { petitionId }, select, orderBy: { hour: "asc" } });
}

const words = {
  ...{ slug: true, title: true, addressee: true, asks: true, reasons: true },
  ...{ practice: true, authority: true, opensAt: true, closesAt: true },
} as const;

async function comments(petitionId: string) {
  const select = { name: true, text: true };
  const where = { petitionId, signature: countsNow };
  return organiserDb.publishedComment.findMany({ where, select, orderBy: { publishedAt: "desc" } });
}

async function gatheredFor(petitionId: string) {
  const select = { signatures: true, source: true };
  const where = { petitionId, removedAt: null };
  return organiserDb.gathered.findMany({ where, select, orderBy: { addedAt: "asc" } });
}

/**
 * What is handed over with a petition, as it stands now; undefined for one that nobody could sign yet. That an organiser took it, with
 * how many names, is written into the log.
 */
export async function takeDelivery({ by, petition: id }: Wanted, now: Date): Promise<Delivery | undefined> {
  if (!z.uuid().safeParse(id).success) return undefined;
  const found = await organiserDb.petition.findUnique({ where: { id }, select: words });
  const opensAt = found?.opensAt;
  if (!found || !opensAt || opensAt > now) return undefined;
  const [hours, gathered, said, names, seal] = await Promise.all([
    hoursOf(id),
    gatheredFor(id),
    comments(id),
    namesUnder(id),
    organiserDb.chainEntry.findFirst({ orderBy: { number: "desc" }, select: { number: true, hash: true } }),
  ]);
  await organiserDb.$transaction((work) =>
    recordAct(work, { by, kind: "petition.take-delivery", detail: { petition: found.slug, names: names.length } }, now),
  );
  const count = hours.reduce((sum, { added, removed }) => sum + added - removed, 0);
  const petition = { ...found, opensAt };
  return { petition, count, countedAt: now, hours, gathered, comments: said, names, seal: seal ?? undefined };
}
