import "server-only";
import type { db } from "@/lib/infra/db";
import { practiceIds } from "@/lib/platforms/catalogue";
import { categoriesOf } from "../domain";
import type { ExactCount } from "../exact-counts";

type Work = Pick<typeof db, "$executeRaw" | "$queryRaw">;

/**
 * Counts the findings confirmed before an instant and deletes them. Their rows are counted by the database and never read. A finding in a
 * state its practice cannot be in, or on a practice that is not in the catalogue any more, is in no cell, and is deleted with the others.
 */
export async function takeWindow(work: Work, closesAt: Date): Promise<ExactCount[]> {
  // Whoever confirms meanwhile waits. A backup that holds the table must not keep all of them waiting: then the release is tried again.
  await work.$executeRaw`SET LOCAL lock_timeout = '5s'`;
  await work.$executeRaw`LOCK TABLE "Contribution" IN ACCESS EXCLUSIVE MODE`;
  const counts = await countWindow(work, closesAt);
  await clearWindow(work, closesAt);
  return counts;
}

function countWindow(work: Work, closesAt: Date): Promise<ExactCount[]> {
  const states = practiceIds.flatMap((practice) =>
    categoriesOf(practice, "setting").map((state) => ({ practice, state })),
  );
  return work.$queryRaw<ExactCount[]>`
    WITH "together" AS MATERIALIZED (
      SELECT "practice", "state", "place", "told", count(*) AS "people" FROM "Contribution" WHERE "verifiedAt" < ${closesAt} GROUP BY 1, 2, 3, 4
    )
    SELECT "practice",
        CASE 0 WHEN grouping("state") THEN 'setting' WHEN grouping("place") THEN 'place' ELSE 'told' END AS "table",
        coalesce("state", "place", "told") AS "category",
        sum("people")::int AS "count"
      FROM "together"
      JOIN unnest(${states.map(({ practice }) => practice)}::text[], ${states.map(({ state }) => state)}::text[])
        AS "known" ("practice", "state") USING ("practice", "state")
      GROUP BY GROUPING SETS (("practice", "state"), ("practice", "place"), ("practice", "told"))`;
}

/** Emptying a table leaves no dead rows behind, as deleting would, and takes as long for a crowd as for nobody. */
async function clearWindow(work: Work, closesAt: Date): Promise<void> {
  await work.$executeRaw`CREATE TEMPORARY TABLE "later" (LIKE "Contribution") ON COMMIT DROP`;
  await work.$executeRaw`INSERT INTO "later" SELECT * FROM "Contribution" WHERE "verifiedAt" IS NULL OR "verifiedAt" >= ${closesAt}`;
  await work.$executeRaw`TRUNCATE "Contribution"`;
  await work.$executeRaw`INSERT INTO "Contribution" SELECT * FROM "later"`;
}
