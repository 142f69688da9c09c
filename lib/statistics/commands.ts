import "server-only";
import { databaseMoment } from "@/lib/infra/database-clock";
import { db } from "@/lib/infra/db";
import { Prisma } from "@/prisma/generated/client";
import { newToken, sha256 } from "@/lib/infra/vault";
import { practiceIds, type PracticeId } from "@/lib/platforms/catalogue";
import { personHash, type OfferStanding } from "./queries/contributions";
import { openSince } from "./calendar";
import type { Counting } from "./schema";

/**
 * Keeps a finding until its owner's address is confirmed. Gives the token for the mail, or undefined if the person was counted before
 * or has confirmed a finding for the next release: anyone can type somebody's address, and that undoes nothing.
 */
export async function offerContribution(counting: Counting, email: string, now: Date): Promise<string | undefined> {
  const [person, token] = [personHash(email, counting.practice), newToken()];
  const { practice, state, place, told } = counting;
  // One statement that always writes, so that how long the answer takes tells whoever types an address nothing of its owner: what is written
  // of somebody who was counted is an offer like any other, whose link nobody gets and which would confirm nothing.
  const [row] = await db.$queryRaw<{ isOpen: boolean }[]>`
    WITH "before" AS (
      SELECT EXISTS (SELECT FROM "Counted" WHERE "personHash" = ${person} AND "practice" = ${practice}) AS "isCounted"
    ), "offer" AS (
      INSERT INTO "Contribution" ("personHash", "practice", "state", "place", "told", "tokenHash", "createdAt")
        VALUES (${person}, ${practice}, ${state}, ${place}, ${told}, ${sha256(token)}, ${now})
        ON CONFLICT ("personHash", "practice") DO UPDATE SET "state" = EXCLUDED."state", "place" = EXCLUDED."place",
          "told" = EXCLUDED."told", "tokenHash" = EXCLUDED."tokenHash", "createdAt" = EXCLUDED."createdAt"
          WHERE "Contribution"."verifiedAt" IS NULL
        RETURNING 1
    )
    SELECT NOT "isCounted" AND EXISTS (SELECT FROM "offer") AS "isOpen" FROM "before"`;
  return row?.isOpen === true ? token : undefined;
}

/** Takes an offer back that is open. Gives where it stands then: what was confirmed may be waiting for its release, and stays. */
export async function withdrawOffer(tokenHash: string): Promise<Exclude<OfferStanding, "open">> {
  await db.contribution.deleteMany({ where: { tokenHash, verifiedAt: null } });
  return (await db.contribution.count({ where: { tokenHash } })) > 0 ? "waiting" : "settled";
}

/** Takes a finding from a person whose address is known to be theirs: "counted" at the next release, or "before" this one. A later one before the release replaces it. */
export async function contribute(counting: Counting, email: string, now: Date): Promise<"counted" | "before"> {
  const mine = { ...counting, person: personHash(email, counting.practice), now };
  // What the other of two clicks wrote meanwhile is seen by the second look.
  return (await keepConfirmed(mine)) || (await keepConfirmed(mine)) ? "counted" : "before";
}

/**
 * One statement: whoever is counted has a row in "Counted", which is made once; what waits for its release may still change. Rows are
 * locked in the order in which a mailed link locks them, the finding first, so that the two never wait for each other.
 */
async function keepConfirmed(mine: Counting & { person: string; now: Date }): Promise<boolean> {
  const { person, practice, state, place, told, now } = mine;
  const written = await db.$executeRaw`
    WITH "mine" AS (
      SELECT "verifiedAt" FROM "Contribution" WHERE "personHash" = ${person} AND "practice" = ${practice} FOR UPDATE
    ), "newly" AS (
      INSERT INTO "Counted" ("personHash", "practice")
        SELECT ${person}, ${practice} FROM (SELECT count(*) FROM "mine") AS "locked" ON CONFLICT DO NOTHING RETURNING 1
    )
    INSERT INTO "Contribution" ("personHash", "practice", "state", "place", "told", "createdAt", "verifiedAt")
      SELECT ${person}, ${practice}, ${state}, ${place}, ${told}, ${now}, ${databaseMoment()}
        WHERE EXISTS (SELECT FROM "newly") OR EXISTS (SELECT FROM "mine" WHERE "verifiedAt" IS NOT NULL)
      ON CONFLICT ("personHash", "practice") DO UPDATE SET "state" = EXCLUDED."state", "place" = EXCLUDED."place",
        "told" = EXCLUDED."told", "verifiedAt" = EXCLUDED."verifiedAt", "tokenHash" = NULL`;
  return written > 0;
}

/** Confirms a mailed link. A second use finds nothing to do. */
export async function confirmContribution(token: string, now: Date): Promise<"confirmed" | "unknown-or-settled"> {
  const confirmed = await db.$executeRaw`
    WITH "offer" AS (
      SELECT "personHash", "practice" FROM "Contribution"
        WHERE "tokenHash" = ${sha256(token)} AND "verifiedAt" IS NULL AND "createdAt" > ${openSince(now)} FOR UPDATE
    ), "newly" AS (
      INSERT INTO "Counted" ("personHash", "practice") SELECT * FROM "offer" ON CONFLICT DO NOTHING RETURNING *
    )
    UPDATE "Contribution" SET "verifiedAt" = ${databaseMoment()} FROM "newly"
      WHERE "Contribution"."personHash" = "newly"."personHash" AND "Contribution"."practice" = "newly"."practice"`;
  return confirmed === 1 ? "confirmed" : "unknown-or-settled";
}

/** Takes the finding that a mailed link is about out of the next release. False when it is not waiting for one. */
export async function withdrawConfirmed(token: string): Promise<boolean> {
  return (await takeOut(Prisma.sql`"tokenHash" = ${sha256(token)}`)) > 0;
}

/**
 * Takes what a person offered on these practices, or on all, out of the next release. Gives how many were waiting for it. What is
 * released already stays remembered as counted, since nothing can be taken out of a release.
 */
export async function withdrawContributions(
  email: string,
  practices: readonly PracticeId[] = practiceIds,
): Promise<number> {
  const people = practices.map((practice) => personHash(email, practice));
  return takeOut(Prisma.sql`"personHash" = ANY(${people})`);
}

/**
 * Waits for the confirmations and the release that are going on, and lets no other begin: what it then looks at is all there is of a
 * person, in both tables. What a release took is not there any more, and stays counted. Nobody waits for a link that matches nothing.
 */
async function takeOut(match: Prisma.Sql): Promise<number> {
  const found = await db.$queryRaw<unknown[]>`SELECT FROM "Contribution" WHERE ${match} LIMIT 1`;
  if (found.length === 0) return 0;
  const [, out] = await db.$transaction([
    db.$executeRaw`LOCK TABLE "Contribution" IN SHARE ROW EXCLUSIVE MODE`,
    db.$executeRaw`
      WITH "out" AS (DELETE FROM "Contribution" WHERE ${match} RETURNING "personHash", "practice", "verifiedAt")
      DELETE FROM "Counted" USING "out" WHERE "out"."verifiedAt" IS NOT NULL
        AND "Counted"."personHash" = "out"."personHash" AND "Counted"."practice" = "out"."practice"`,
  ]);
  return out;
}

/** Deletes findings whose link ran out unconfirmed. Gives how many. */
export async function purgeUnconfirmed(now: Date): Promise<number> {
  const { count } = await db.contribution.deleteMany({
    where: { verifiedAt: null, createdAt: { lte: openSince(now) } },
  });
  return count;
}
