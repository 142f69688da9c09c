import "server-only";
import { db } from "@/lib/infra/db";
import { keyedHash, sha256 } from "@/lib/infra/vault";
import { practiceIds, type PracticeId } from "@/lib/platforms/catalogue";

/** Recognises one person's findings on one practice and nothing else about them: not the address, not the other practices. */
export function personHash(email: string, practice: string): string {
  return keyedHash("contribution", `${email.trim().toLowerCase()}\n${practice}`);
}

/** Where a mailed offer stands: not confirmed yet, waiting for its release, or neither: released, replaced, taken out, run out. */
export type OfferStanding = "open" | "waiting" | "settled";

/** Where the offer stands that a mailed link is about. `openSince`: an unconfirmed one that is older has run out. */
export async function offerStanding(token: string, openSince: Date): Promise<OfferStanding> {
  const offer = await db.contribution.findUnique({ where: { tokenHash: sha256(token) } });
  if (!offer) return "settled";
  if (offer.verifiedAt) return "waiting";
  return offer.createdAt > openSince ? "open" : "settled";
}

/** The practices on which a person is counted: those that wait for their release, and those out of which nothing can be taken. */
export interface MyCounts {
  waiting: PracticeId[];
  released: PracticeId[];
}

/** On which practices the person of that address is counted. Ask with the address of a session only. */
export async function findMyCounts(email: string): Promise<MyCounts> {
  const people = practiceIds.map((practice) => ({ practice, person: personHash(email, practice) }));
  const persons = { personHash: { in: people.map(({ person }) => person) } };
  const [waiting, counted] = await Promise.all([
    db.contribution.findMany({ where: { ...persons, verifiedAt: { not: null } }, select: { personHash: true } }),
    db.counted.findMany({ where: persons, select: { personHash: true } }),
  ]);
  const waits = new Set(waiting.map((row) => row.personHash));
  const counts = new Set(counted.map((row) => row.personHash));
  return {
    waiting: people.filter(({ person }) => waits.has(person)).map(({ practice }) => practice),
    released: people.filter(({ person }) => counts.has(person) && !waits.has(person)).map(({ practice }) => practice),
  };
}
