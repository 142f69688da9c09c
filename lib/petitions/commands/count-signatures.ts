import "server-only";
import { databaseMoment } from "@/lib/infra/database-clock";
import { db } from "@/lib/infra/db";
import { env } from "@/lib/infra/env";
import { logEvent } from "@/lib/infra/log";
import type { Transaction } from "@/lib/infra/outbox";
import { switches } from "@/lib/infra/switches";
import { calendarDateAt } from "@/lib/kernel/calendar-date";
import { miscountMail } from "../signature-mail";
import { tellOrganisers } from "./tell-organisers";

/** The one writer of the counts: whoever else wants to count meanwhile has nothing to do. */
async function isAlone(work: Transaction): Promise<boolean> {
  const [row] = await work.$queryRaw<{ free: boolean }[]>`
    SELECT pg_try_advisory_xact_lock(hashtextextended('signatures', 0)) AS free`;
  return row?.free ?? false;
}

/** Closes the window: its moment is the database's, and never before that of the last, wherever the clock was put. */
async function closeWindow(work: Transaction): Promise<void> {
  await work.$executeRaw`
    INSERT INTO "CounterState" (id, "countedTo") VALUES (1, ${databaseMoment()})
    ON CONFLICT (id) DO UPDATE SET "countedTo" = greatest("CounterState"."countedTo", EXCLUDED."countedTo")`;
}

/**
 * Takes every change that has been committed and adds it to the hour of the window. What is committed later is in the next. Gives how many
 * changes there were.
 */
async function takeChanges(work: Transaction): Promise<number> {
  const [row] = await work.$queryRaw<{ taken: number }[]>`
    WITH taken AS (DELETE FROM "SignatureChange" RETURNING "petitionId", delta),
    sums AS (
      SELECT "petitionId", coalesce(sum(delta) FILTER (WHERE delta > 0), 0) AS added,
             coalesce(-sum(delta) FILTER (WHERE delta < 0), 0) AS removed
        FROM taken GROUP BY "petitionId"
    ),
    counted AS (
      INSERT INTO "CountedHour" AS kept ("petitionId", hour, added, removed)
        SELECT "petitionId", date_trunc('hour', "countedTo", 'UTC'), added, removed
          FROM sums JOIN "Petition" ON "Petition".id = "petitionId", "CounterState"
      ON CONFLICT ("petitionId", hour) DO UPDATE
        SET added = kept.added + EXCLUDED.added, removed = kept.removed + EXCLUDED.removed
    )
    SELECT count(*)::int AS taken FROM taken`;
  return row?.taken ?? 0;
}

/**
 * Brings the public counts up to date: each change of a signature is counted once, whatever dies and however many count at once. Does nothing
 * while the counts are frozen: what happens then is counted afterwards. Gives how many changes were counted.
 */
export async function countSignatures(): Promise<number> {
  if ((await switches()).freezeCounts) return 0;
  return db.$transaction(async (work) => {
    if (!(await isAlone(work))) return 0;
    await closeWindow(work);
    return takeChanges(work);
  });
}

async function countAnew(now: Date): Promise<number> {
  const [row] = await db.$queryRaw<{ differences: number }[]>`
    WITH counted AS (
      SELECT "petitionId", sum(delta) AS signatures FROM (
        SELECT "petitionId", added - removed AS delta FROM "CountedHour"
        UNION ALL SELECT "petitionId", delta FROM "SignatureChange"
      ) AS changes GROUP BY "petitionId"
    ),
    there AS (
      SELECT "petitionId", count(*) AS signatures FROM "Signature"
       WHERE "signatureCounts"("verifiedAt", "invalidationId") GROUP BY "petitionId"
    ),
    differing AS (
      SELECT 1 FROM counted FULL JOIN there USING ("petitionId")
       WHERE coalesce(counted.signatures, 0) <> coalesce(there.signatures, 0)
    ),
    recounted AS (SELECT count(*)::int AS differences FROM differing)
    INSERT INTO "CounterState" (id, "countedTo", "recountedAt", differences)
      SELECT 1, ${databaseMoment()}, ${now}, differences FROM recounted
    ON CONFLICT (id) DO UPDATE SET "recountedAt" = EXCLUDED."recountedAt", differences = EXCLUDED.differences
    RETURNING differences`;
  return row?.differences ?? 0;
}

/**
 * Counts every signature anew and compares: what was counted and what waits to be counted are together what there is, at any moment. It
 * repairs nothing; a difference is logged, shown at the desk, and mailed to the organisers, once a day. Gives the number of petitions with one.
 */
export async function recountSignatures(now: Date): Promise<number> {
  const differences = await countAnew(now);
  if (differences === 0) return 0;
  logEvent("signatures.miscounted", { count: differences });
  const letter = miscountMail(differences, env().baseUrl);
  await db.$transaction((work) => tellOrganisers(work, { key: `miscounted:${calendarDateAt(now)}`, letter }, now));
  return differences;
}
