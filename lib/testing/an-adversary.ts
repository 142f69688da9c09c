import { budget } from "@/lib/statistics/budget.data";
import { domain, type DomainCell } from "@/lib/statistics/domain";
import { dashboardOf } from "@/lib/statistics/figures";
import { readReleaseFile, releaseFile, releaseName } from "@/lib/statistics/release-file";
import type { Dashboard, ReleaseTable } from "@/lib/statistics/schema";
import { talliesOf, type Cell } from "@/lib/statistics/tallies";

/** The exact count of a cell. */
export type CountOf = (cell: DomainCell) => number;
/** Makes a release of exact counts: the portal's way, or another to compare it with. */
export type Publish = (countOf: CountOf, cells: readonly DomainCell[]) => Cell[];

/** One person, by the category they would be counted under in each table; the tables left out are known of them. */
export type Target = Partial<Record<ReleaseTable, string>>;

/** What an adversary knows: everybody else, week by week, all of whom are counted on one practice, and who may be one more. */
export interface Known {
  others: readonly CountOf[];
  target: Target;
  /** The week in which the person is counted, if they are. */
  week: number;
}

const [practice, platform] = ["linkedin-content-ai", "linkedin"] as const;
const cells = domain().filter((cell) => cell.practice === practice);
const firstClosing = Date.UTC(2026, 10, 23, 6);
const weekMs = 7 * 24 * 60 * 60 * 1000;

const isIn = (target: Target, { table, category }: DomainCell) => target[table] === category;

/** The exact counts of the weeks, with the person or without. */
function truth({ others, target, week }: Known, isThere: boolean): CountOf[] {
  return others.map((countOf, at) => (cell) => countOf(cell) + Number(isThere && at === week && isIn(target, cell)));
}

/** The files of the weeks, which everything else that is published follows from. */
export function filesOf(known: Known, isThere: boolean, publish: Publish): string[] {
  return truth(known, isThere).map((countOf) => releaseFile(publish(countOf, cells)));
}

/** What the dashboard tells of them. */
export function toldOf(files: readonly string[]): Dashboard {
  const releases = files.map((file, at) => {
    const closesAt = new Date(firstClosing + at * weekMs);
    return { name: releaseName(closesAt), closesAt, sample: false, cells: readReleaseFile(file) };
  });
  return dashboardOf(talliesOf(releases), { platform });
}

/**
 * How much likelier, as a logarithm, the files are with the person than without: to say “there” above zero is the best that anybody
 * can do with them (Neyman and Pearson).
 */
export function odds(known: Known, files: readonly string[]): number {
  const [present, absent] = [truth(known, true), truth(known, false)];
  return files.reduce((sum, file, week) => {
    const published = readReleaseFile(file);
    return cells.reduce((running, cell, at) => {
      const { numerator, denominator } = budget[cell.table];
      const count = published[at]?.count ?? 0;
      const away = (counts: CountOf | undefined) => Math.abs(count - (counts?.(cell) ?? 0));
      return running + (numerator / denominator) * (away(absent[week]) - away(present[week]));
    }, sum);
  }, 0);
}

const rateAbove = (scores: readonly number[], threshold: number) =>
  scores.filter((score) => score > threshold).length / scores.length;

/** The advantage of saying “there” above zero: how often it is rightly said less how often it is wrongly. */
export function advantageAboveZero(present: readonly number[], absent: readonly number[]): number {
  return rateAbove(present, 0) - rateAbove(absent, 0);
}

/**
 * The advantage of guessing from any score, how often “there” is rightly said less how often it is wrongly: the threshold and the
 * direction are those that are best in the first half of the trials, and are tried on the second.
 */
export function advantage(present: readonly number[], absent: readonly number[]): number {
  const half = Math.floor(present.length / 2);
  const over = (from: number, to?: number) => (threshold: number) =>
    rateAbove(present.slice(from, to), threshold) - rateAbove(absent.slice(from, to), threshold);
  const [learned, tried] = [over(0, half), over(half)];
  const sorted = [...new Set([...present.slice(0, half), ...absent.slice(0, half)])].sort((a, b) => a - b);
  const thresholds = sorted.filter((_, at) => at % Math.ceil(sorted.length / 200) === 0);
  const best = thresholds.reduce((one, other) => (Math.abs(learned(other)) > Math.abs(learned(one)) ? other : one), 0);
  return Math.sign(learned(best)) * tried(best);
}
