import type { CalendarDate } from "@/lib/kernel/calendar-date";
import type { ExportTally } from "./answer";
import {
  earliestYear,
  type CategoryTally,
  type Counted,
  type CountedRow,
  type ExportCategory,
  type KeyDate,
} from "./schema";

type Days = CategoryTally["days"];

/** What a count is divided at. */
export interface Division {
  /** The day of the count. */
  on: CalendarDate;
  dates: readonly Pick<KeyDate, "on" | "because">[];
}

/** An export counted and divided: a row a category that holds anything, with its years. Small, however much was counted. */
export type ExportSummary = Omit<ExportTally, "categories"> & Counted;

/** What the person wants in the letter. */
export interface Chosen {
  ticked: ReadonlySet<ExportCategory>;
  withYears: boolean;
}

/** Days at most, each with its reason, that a count is divided at. */
const mostCuts = 8;

/** How many of a tally's items are dated before a day, or before the first day of a month. */
export function datedBefore(days: Days, on: string): number {
  return Object.entries(days).reduce((items, [day, here]) => (day < on ? items + here : items), 0);
}

/** How many in each year, the earliest first. */
export function byYear(days: Days): Record<string, number> {
  const years = new Map<string, number>();
  for (const [day, here] of Object.entries(days)) {
    const year = day.slice(0, 4);
    years.set(year, (years.get(year) ?? 0) + here);
  }
  return Object.fromEntries([...years].toSorted(([one], [other]) => one.localeCompare(other)));
}

/** The same tally with the days that nobody can have written on, before platforms or after the count, taken for no day. */
export function withoutImpossibleDays<Tally extends Pick<CategoryTally, "days" | "undated">>(
  tally: Tally,
  on: CalendarDate,
): Tally {
  // A day's grace: where the person is, tomorrow may have begun.
  const latest = String(Number(on.slice(0, 4)) + 1);
  const isPossible = (day: CalendarDate) => day >= String(earliestYear) && day < latest;
  const entries = Object.entries(tally.days);
  const odd = entries.filter(([day]) => !isPossible(day)).reduce((items, [, here]) => items + here, 0);
  if (odd === 0) return tally;
  return {
    ...tally,
    undated: tally.undated + odd,
    days: Object.fromEntries(entries.filter(([day]) => isPossible(day))),
  };
}

/** Divides a count at the days that matter. Goes through every day of it: a worker's work. */
export function summaryOf({ categories, ...tally }: ExportTally, { on, dates }: Division): ExportSummary {
  const cuts = dates.slice(0, mostCuts).map((date) => ({ on: date.on, because: date.because }));
  const found = categories.filter(({ rows }) => rows > 0);
  return { ...tally, on, cuts, rows: found.map((category) => rowOf(withoutImpossibleDays(category, on), cuts)) };
}

/** The totals of what was ticked, and nothing else; undefined where nothing was. */
export function countedFrom({ platform, on, cuts, rows }: Counted, { ticked, withYears }: Chosen): Counted | undefined {
  const chosen = rows.filter(({ category }) => ticked.has(category));
  return chosen.length === 0 ? undefined : { platform, on, cuts, rows: withYears ? chosen : chosen.map(withoutYears) };
}

function withoutYears({ years: _years, ...row }: CountedRow): CountedRow {
  return row;
}

function rowOf(tally: CategoryTally, cuts: Counted["cuts"]): CountedRow {
  const { category, group, rows, undated, words, characters, days } = tally;
  const years = byYear(days);
  const named = Object.keys(years).map(Number);
  const [first, last] = [named.at(0), named.at(-1)];
  return {
    category,
    group,
    total: rows,
    undated,
    before: cuts.map((cut) => datedBefore(days, cut.on)),
    ...(words > 0 && { words, characters }),
    ...(first !== undefined && last !== undefined && { firstYear: first, lastYear: last, years }),
  };
}
