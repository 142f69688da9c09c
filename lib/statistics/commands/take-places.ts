import "server-only";
import type { db } from "@/lib/infra/db";
import type { PlaceCell } from "../place-file";

type Work = Pick<typeof db, "$queryRaw">;

/** A petition in a release of places, and from when on a signature of it may have been confirmed whose place is in no release. */
interface PlacesTaken {
  petition: { id: string; slug: string };
  since: Date;
  closesAt: Date;
}

/** So many rows at a time: a trigger holds what a statement changes, as it was and as it is, until the statement is over. */
const batch = 20_000;

/** How many of a batch live there. */
interface Taken {
  place: string;
  counted: number;
  rows: number;
  latest: Date;
}

/**
 * Counts by place the signatures of a petition that were confirmed before an instant and count, and forgets the place of each that
 * was confirmed, whether or not it counts. Who confirms later waits for nothing.
 */
export async function takePlaces(
  work: Work,
  { petition, since, closesAt }: PlacesTaken,
): Promise<Omit<PlaceCell, "epsilon">[]> {
  const cells: Omit<PlaceCell, "epsilon">[] = [];
  let from = since;
  for (;;) {
    const taken = await takeBatch(work, { petition, since: from, closesAt });
    cells.push(...taken.map(({ place, counted }) => ({ petition: petition.slug, place, count: counted })));
    if (taken.reduce((sum, { rows }) => sum + rows, 0) < batch) return cells;
    from = new Date(Math.max(...taken.map(({ latest }) => latest.getTime())));
  }
}

function takeBatch(work: Work, { petition, since, closesAt }: PlacesTaken): Promise<Taken[]> {
  return work.$queryRaw<Taken[]>`
    WITH "taken" AS (
      SELECT "id", "place", "verifiedAt", "signatureCounts"("verifiedAt", "invalidationId") AS "counts" FROM "Signature"
       WHERE "petitionId" = ${petition.id}::uuid AND "verifiedAt" >= ${since} AND "verifiedAt" < ${closesAt} AND "place" IS NOT NULL
       ORDER BY "verifiedAt" LIMIT ${batch} FOR UPDATE
    ), "forgotten" AS (
      UPDATE "Signature" SET "place" = NULL FROM "taken" WHERE "Signature"."id" = "taken"."id"
    )
    SELECT "place", count(*) FILTER (WHERE "counts")::int AS "counted", count(*)::int AS "rows", max("verifiedAt") AS "latest"
      FROM "taken" GROUP BY "place"`;
}
