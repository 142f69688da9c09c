import "server-only";
import { organiserDb } from "@/lib/infra/organiser-db";
import type { Organiser } from "@/lib/kernel/actor";
import { refuse, type Result } from "@/lib/kernel/result";
import type { Prisma } from "@/prisma/generated/client";
import { recordAct } from "@/lib/organisers/audit";
import { petitionState, type PetitionTimes } from "@/lib/petitions/states";
import { isLegal, type PetitionAct } from "../policy";

/** An organiser at a petition. */
export interface At {
  by: Organiser;
  /** The id of the petition. */
  petition: string;
}

/** The transaction of an act. */
export type Work = Prisma.TransactionClient;

type Detail = Readonly<Record<string, string | number | boolean | null>>;

/** What is done, and how, without a name or an address: for the log. */
interface Deed {
  act: PetitionAct;
  detail?: Detail;
}

type Locked = PetitionTimes & { id: string; addressee: string; asks: string; reasons: string };

/** Holds the petition until the act is through. Whoever signs it does not wait for that: a signature locks its key alone. */
async function lockPetition(work: Work, id: string): Promise<Locked | undefined> {
  const [row] = await work.$queryRaw<Locked[]>`
    SELECT "id", "opensAt", "closesAt", "deliveredAt", "addressee", "asks", "reasons"
    FROM "Petition" WHERE "id" = ${id}::uuid FOR NO KEY UPDATE`;
  return row;
}

export type Refused = "no-petition" | "not-now";
type Change<Reason extends string> = (work: Work, petition: Locked) => Promise<Result<undefined, Reason>>;

/**
 * Does something with a petition where its state allows that, one act after another, and writes it into the log in the same
 * transaction; what is refused as well. `change` may refuse as long as it has changed nothing.
 */
export async function actOn<Reason extends string>(
  { by, petition: id, act, detail = {} }: At & Deed,
  now: Date,
  change: Change<Reason>,
): Promise<Result<undefined, Reason | Refused>> {
  return organiserDb.$transaction(async (work) => {
    const petition = await lockPetition(work, id);
    const isAllowed = petition && isLegal(act, petitionState(petition, now));
    const outcome = isAllowed ? await change(work, petition) : refuse(petition ? "not-now" : "no-petition");
    await recordAct(
      work,
      { by, kind: `petition.${act}`, detail: { petition: id, ...detail }, ...refusedIn(outcome) },
      now,
    );
    return outcome;
  });
}

/** For the log: why it was refused, if it was. */
export function refusedIn(outcome: Result<unknown, string>): { refused?: string } {
  return outcome.ok ? {} : { refused: outcome.reason };
}
