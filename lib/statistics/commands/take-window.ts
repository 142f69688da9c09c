import "server-only";
import type { db } from "@/lib/infra/db";
import type { ExactCount } from "../exact-counts";

type Work = Pick<typeof db, "$executeRaw" | "$queryRaw">;

/**
 * Counts the findings confirmed before an instant. Their rows are counted by the database and never read. What is no cell of the domain
 * (a state that its practice has no more, a practice that is not in the catalogue) is counted here and in no file. Until the transaction
 * is over, whoever confirms or takes out waits, so that what is cleared is what was counted; who only looks does not wait.
 */
export async function countWindow(work: Work, closesAt: Date): Promise<ExactCount[]> {
  // For each lock of the transaction. A backup that holds the table must not keep people waiting: then the release is tried again.
  await work.$executeRaw`SET LOCAL lock_timeout = '2s'`;
  await work.$executeRaw`LOCK TABLE "Contribution" IN EXCLUSIVE MODE`;
  // Three counts that may go on beside each other, each as quick as it is by itself: one over sets of columns is slower.
  return work.$queryRaw<ExactCount[]>`
    SELECT "practice", 'setting' AS "table", "state" AS "category", count(*)::int AS "count"
      FROM "Contribution" WHERE "verifiedAt" < ${closesAt} GROUP BY "practice", "state"
    UNION ALL SELECT "practice", 'place', "place", count(*)::int
      FROM "Contribution" WHERE "verifiedAt" < ${closesAt} GROUP BY "practice", "place"
    UNION ALL SELECT "practice", 'told', "told", count(*)::int
      FROM "Contribution" WHERE "verifiedAt" < ${closesAt} GROUP BY "practice", "told"`;
}

/**
 * Deletes the findings that were counted, last in the transaction: from here on nobody may even look. Emptying a table leaves no dead
 * rows behind, as deleting would, and takes as long for a crowd as for nobody.
 */
export async function clearWindow(work: Work, closesAt: Date): Promise<void> {
  await work.$executeRaw`CREATE TEMPORARY TABLE "later" (LIKE "Contribution") ON COMMIT DROP`;
  await work.$executeRaw`INSERT INTO "later" SELECT * FROM "Contribution" WHERE "verifiedAt" IS NULL OR "verifiedAt" >= ${closesAt}`;
  await work.$executeRaw`TRUNCATE "Contribution"`;
  await work.$executeRaw`INSERT INTO "Contribution" SELECT * FROM "later"`;
}
