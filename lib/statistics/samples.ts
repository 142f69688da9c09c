import "server-only";
import { db } from "@/lib/infra/db";
import { practiceIds } from "@/lib/platforms/catalogue";
import { latestClosing } from "./calendar";
import { sampleWeeks } from "./samples.data";
import { releaseTables, type Cell, type ReleaseTable } from "./schema";

const weekMs = 7 * 24 * 60 * 60 * 1000;
/** Sample releases close a minute before the real ones, so that neither stands in the other's way. */
const asideMs = 60 * 1000;

type SampleWeek = (typeof sampleWeeks)[number];

function sampleCells(week: SampleWeek): Cell[] {
  const given: Record<ReleaseTable, Readonly<Record<string, number | undefined>>> = {
    setting: week.states,
    place: week.places,
    told: week.told,
  };
  const [practice] = practiceIds;
  return (["setting", "place", "told"] as const).flatMap((table) =>
    releaseTables[table].map((category) => ({ practice, table, category, count: given[table][category] ?? 0 })),
  );
}

/** Adds the sample releases up to the last closing before `now`. Gives how many. */
export async function plantSamples(now: Date): Promise<number> {
  for (const week of sampleWeeks) {
    const closesAt = new Date(latestClosing(now).getTime() - week.weeksAgo * weekMs - asideMs);
    await db.release.create({ data: { closesAt, sample: true, cells: { createMany: { data: sampleCells(week) } } } });
  }
  return sampleWeeks.length;
}

/** Takes every sample release away. Gives how many. */
export async function removeSamples(): Promise<number> {
  const { count } = await db.release.deleteMany({ where: { sample: true } });
  return count;
}
