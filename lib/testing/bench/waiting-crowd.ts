import { db } from "@/lib/infra/db";
import { places } from "@/lib/places/catalogue";
import { practiceIds } from "@/lib/platforms/catalogue";
import { toldAnswers } from "@/lib/findings/schema";
import { categoriesOf } from "@/lib/statistics/domain";

/** So many confirmed findings, and no others, spread over every practice, state, place and answer. Filled as a table is restored: indexes last. */
export async function aWaitingCrowd(size: number): Promise<void> {
  const known = practiceIds.flatMap((practice) =>
    categoriesOf(practice, "setting").map((state) => `${practice} ${state}`),
  );
  await db.$executeRaw`TRUNCATE "Contribution"`;
  await db.$executeRaw`ALTER TABLE "Contribution" DROP CONSTRAINT "Contribution_pkey"`;
  await db.$executeRaw`DROP INDEX "Contribution_verifiedAt_idx"`;
  await db.$executeRaw`
    INSERT INTO "Contribution" ("personHash", "practice", "state", "place", "told", "createdAt", "verifiedAt")
    SELECT encode(sha256(n::text::bytea), 'hex'), split_part(found, ' ', 1), split_part(found, ' ', 2),
        (${[...places]}::text[])[1 + floor(power(random(), 3) * ${places.length}::int)::int],
        (${[...toldAnswers]}::text[])[1 + floor(random() * ${toldAnswers.length}::int)::int],
        clock_timestamp() - interval '1 minute', clock_timestamp() - interval '1 minute'
      FROM (SELECT n, (${known}::text[])[1 + floor(random() * ${known.length}::int)::int] AS found FROM generate_series(1, ${size}::int) n) people`;
  await db.$executeRaw`ALTER TABLE "Contribution" ADD CONSTRAINT "Contribution_pkey" PRIMARY KEY ("personHash", "practice")`;
  await db.$executeRaw`CREATE INDEX "Contribution_verifiedAt_idx" ON "Contribution" ("verifiedAt")`;
  await db.$executeRaw`VACUUM ANALYZE "Contribution"`;
  // Who confirmed over a week is on the disk by its end.
  await db.$executeRaw`CHECKPOINT`;
}
