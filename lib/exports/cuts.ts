import type { CalendarDate } from "@/lib/kernel/calendar-date";
import {
  earliestYear,
  type CategoryTally,
  type Counted,
  type CountedRow,
  type ExportCategory,
  type KeyDate,
} from "./schema";

type Days = CategoryTally["days"];

/** What is taken out of a tally, and at which days it is divided. */
export interface Chosen {
  /** The day of the count. */
  on: CalendarDate;
  dates: readonly Pick<KeyDate, "on" | "because">[];
  /** The categories that the person ticked. */
  ticked: ReadonlySet<ExportCategory>;
  /** Whether they ticked the years too. */
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

/** The totals of what was ticked, and nothing else; undefined where nothing was. */
export function countedFrom(
  { platform, categories }: { platform: string; categories: readonly CategoryTally[] },
  { on, dates, ticked, withYears }: Chosen,
): Counted | undefined {
  const cuts = dates.slice(0, mostCuts).map((date) => ({ on: date.on, because: date.because }));
  const rows = categories
    .filter(({ category }) => ticked.has(category))
    .map((tally) => rowOf(withoutImpossibleDays(tally, on), cuts, withYears));
  return rows.length === 0 ? undefined : { platform, on, cuts, rows };
}

function rowOf(tally: CategoryTally, cuts: Counted["cuts"], withYears: boolean): CountedRow {
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
    ...(first !== undefined && last !== undefined && { firstYear: first, lastYear: last }),
    ...(withYears && first !== undefined && { years }),
  };
}
