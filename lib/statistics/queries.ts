import "server-only";
import { statesOfKind, toldAnswers } from "@/lib/findings/schema";
import { db } from "@/lib/infra/db";
import { isPlace } from "@/lib/places/catalogue";
import { practiceById, practiceIds, type PracticeId } from "@/lib/platforms/catalogue";
import { publish, publishShare, type PublishedCount } from "./disclosure";
import { answersCounted, speeds, type Dashboard, type PracticeAnswers, type ReleaseTable } from "./schema";

interface Sum {
  practice: string;
  table: string;
  category: string;
  count: number;
}

function total(sums: readonly Sum[], table: ReleaseTable, match: Partial<Sum> = {}): number {
  return sums
    .filter((sum) => sum.table === table)
    .filter((sum) => match.practice === undefined || sum.practice === match.practice)
    .filter((sum) => match.category === undefined || sum.category === match.category)
    .reduce((running, sum) => running + sum.count, 0);
}

function practiceFigures(sums: readonly Sum[], id: PracticeId): Dashboard["practices"][number] {
  const { platform, title, setting } = practiceById(id);
  const all = total(sums, "setting", { practice: id });
  const of = (state: string) => total(sums, "setting", { practice: id, category: state });
  return {
    id,
    platform: platform.name,
    title,
    total: publish(all),
    onShare: publishShare(of("on"), all),
    states: statesOfKind[setting.kind].map((state) => ({ state, count: publish(of(state)) })),
  };
}

function answerFigures(sums: readonly Sum[], id: PracticeId): PracticeAnswers {
  const { platform, title } = practiceById(id);
  const all = total(sums, "answer", { practice: id });
  const of = (table: ReleaseTable, category: string) => total(sums, table, { practice: id, category });
  return {
    id,
    platform: platform.name,
    title,
    total: publish(all),
    promptShare: publishShare(of("speed", "within-30"), all),
    kinds: answersCounted.map((answer) => ({ answer, count: publish(of("answer", answer)) })),
    speeds: speeds.map((speed) => ({ speed, count: publish(of("speed", speed)) })),
  };
}

/** For sorting: counts too small to publish are all alike, or their order would tell them apart. */
const shown = (count: PublishedCount) => (count.kind === "count" ? count.value : 0);

function placeFigures(sums: readonly Sum[]): Dashboard["places"] {
  const found = new Map<string, number>();
  for (const sum of sums)
    if (sum.table === "place" && sum.count > 0) found.set(sum.category, (found.get(sum.category) ?? 0) + sum.count);
  return [...found]
    .flatMap(([place, count]) => (isPlace(place) ? [{ place, count: publish(count) }] : []))
    .sort((a, b) => shown(b.count) - shown(a.count) || a.place.localeCompare(b.place));
}

/** The figures of the public dashboard, from releases only. */
export async function getDashboard(): Promise<Dashboard> {
  const [releases, grouped] = await Promise.all([
    db.release.findMany({ select: { closesAt: true, sample: true }, orderBy: { closesAt: "desc" } }),
    db.releaseCell.groupBy({ by: ["practice", "table", "category"], _sum: { count: true } }),
  ]);
  const sums = grouped.map(({ _sum, ...cell }) => ({ ...cell, count: _sum.count ?? 0 }));
  const told = (category: string) => total(sums, "told", { category });
  const answered = told("before") + told("after") + told("no");
  return {
    lastRelease: releases[0]?.closesAt,
    sample: releases.some((release) => release.sample),
    checked: publish(total(sums, "setting")),
    foundOn: publish(total(sums, "setting", { category: "on" })),
    notToldShare: publishShare(told("no") + told("after"), answered),
    practices: practiceIds.map((id) => practiceFigures(sums, id)),
    places: placeFigures(sums),
    told: toldAnswers.map((answer) => ({ told: answer, count: publish(told(answer)) })),
    answers: practiceIds.map((id) => answerFigures(sums, id)),
  };
}
