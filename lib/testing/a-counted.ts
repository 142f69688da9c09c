import fc from "fast-check";
import { countedFrom, summaryOf } from "@/lib/exports/cuts";
import { cutReasons, exportCategories, exportGroups, type CategoryTally, type Counted } from "@/lib/exports/schema";
import { addDays, type CalendarDate } from "@/lib/kernel/calendar-date";

/** One category as it is counted: dated as `days` says, with `undated` besides. */
export function aTally(changes: Partial<Omit<CategoryTally, "rows">> = {}): CategoryTally {
  const tally = {
    category: "posts",
    group: "named",
    undated: 0,
    words: 0,
    characters: 0,
    days: {},
    ...changes,
  } as const;
  const dated = Object.values(tally.days).reduce<number>((items, here) => items + here, 0);
  return { ...tally, rows: dated + tally.undated };
}

const anExport = { platform: "linkedin", archive: "complete", uncountable: [], notes: [] } as const;
const dayOfCount: CalendarDate = "2026-11-20";
const anyDay = fc.integer({ min: -9_000, max: 0 }).map((days) => addDays(dayOfCount, days));

const anyTally: fc.Arbitrary<CategoryTally> = fc
  .record({
    category: fc.constantFrom(...exportCategories),
    group: fc.constantFrom(...exportGroups),
    undated: fc.nat(50),
    words: fc.nat(100_000),
    days: fc.dictionary(anyDay, fc.integer({ min: 1, max: 90 }), { maxKeys: 30 }),
  })
  .map((given) => aTally({ ...given, characters: given.words * 6 }));

/** What somebody may have counted in their export of LinkedIn, and ticked. */
export const anyCounted: fc.Arbitrary<Counted> = fc
  .record({
    categories: fc.uniqueArray(anyTally, { minLength: 1, maxLength: 12, selector: ({ category }) => category }),
    dates: fc.array(fc.record({ on: anyDay, because: fc.constantFrom(...cutReasons) }), { maxLength: 8 }),
    withYears: fc.boolean(),
  })
  .map(({ categories, dates, withYears }) => {
    const ordered = dates.toSorted((one, other) => one.on.localeCompare(other.on));
    const summary = summaryOf({ ...anExport, categories }, { on: dayOfCount, dates: ordered });
    const { platform, on, cuts, rows } = summary;
    return countedFrom({ platform, on, cuts, rows }, { ticked: new Set(exportCategories), withYears });
  })
  .filter((counted) => counted !== undefined);
