import "server-only";
import { db } from "@/lib/infra/db";
import { openForMs } from "../queries/attempts";

const dayMs = 24 * 60 * 60 * 1000;
/** So long after confirmation what a signer typed is kept, unless they asked for what needs it. */
const typedLifeMs = 30 * dayMs;
/** So long after a petition has ended anything is kept of who signed it. */
const personalLifeMs = 180 * dayMs;
/** Rows that one statement changes: nobody who signs meanwhile waits long for it. */
const batch = 5_000;

/** Repeats a statement until it finds less than a whole batch. Gives how many rows it changed in all. */
async function inBatches(change: () => Promise<number>): Promise<number> {
  let [changed, all] = [await change(), 0];
  while (changed >= batch) [all, changed] = [all + changed, await change()];
  return all + changed;
}

async function forgetUnconfirmed(now: Date): Promise<number> {
  const before = new Date(now.getTime() - openForMs);
  return inBatches(
    () => db.$executeRaw`
      DELETE FROM "Signature" WHERE "id" IN (
        SELECT "id" FROM "Signature" WHERE "verifiedAt" IS NULL AND "signedAt" <= ${before} LIMIT ${batch} FOR UPDATE SKIP LOCKED
      )`,
  );
}

/** What was typed is still needed for news, for the list that is handed over, and until what is to be shown has been looked at. */
async function forgetTyped(now: Date): Promise<number> {
  const before = new Date(now.getTime() - typedLifeMs);
  return inBatches(
    () => db.$executeRaw`
      UPDATE "Signature" SET "sealed" = NULL, "sealedNote" = NULL WHERE "id" IN (
        SELECT "id" FROM "Signature" WHERE "sealed" IS NOT NULL AND "verifiedAt" <= ${before} AND "mailKind" IS NULL
            AND NOT "wantsUpdates" AND NOT "isNameDelivered"
            AND (NOT ("isNameShown" OR "hasComment") OR "decidedAt" <= ${before})
          LIMIT ${batch} FOR UPDATE SKIP LOCKED
      )`,
  );
}

/** Destroys the keys of petitions that are long over, and takes away what names anybody under them. The signatures go on counting. */
async function forgetSigners(now: Date): Promise<number> {
  const before = new Date(now.getTime() - personalLifeMs);
  const over = await db.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Petition" WHERE least("closesAt", "deliveredAt") <= ${before}`;
  const petitions = over.map(({ id }) => id);
  if (petitions.length === 0) return 0;
  const where = { petitionId: { in: petitions } };
  const keys = await db.petitionKey.deleteMany({ where });
  const comments = await db.publishedComment.deleteMany({ where });
  const signers = await inBatches(
    () => db.$executeRaw`
      UPDATE "Signature" SET "mailboxHash" = NULL, "nameHash" = NULL, "domainHash" = NULL, "sealed" = NULL, "sealedNote" = NULL, "wantsUpdates" = false,
          "mailKind" = NULL, "mailTryAt" = NULL
        WHERE "id" IN (
          SELECT "id" FROM "Signature" WHERE "petitionId" = ANY (${petitions}::uuid[]) AND ("mailboxHash" IS NOT NULL OR "sealed" IS NOT NULL)
            LIMIT ${batch} FOR UPDATE SKIP LOCKED
        )`,
  );
  return keys.count + comments.count + signers;
}

/**
 * Forgets what is kept of signers no longer: attempts that nobody confirmed within 14 days; what was typed, 30 days after confirmation; and 180 days
 * after a petition has ended, everything that names anybody. Gives how many rows and keys.
 */
export async function purgeSignatures(now: Date): Promise<number> {
  return (await forgetUnconfirmed(now)) + (await forgetTyped(now)) + (await forgetSigners(now));
}
