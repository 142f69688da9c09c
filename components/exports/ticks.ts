import type { ExportCategory } from "@/lib/exports/schema";

/** What of a count the person wants in the letter. */
export interface Ticks {
  categories: ReadonlySet<ExportCategory>;
  withYears: boolean;
}

/** Nothing is ticked until the person ticks it. */
export const noTicks: Ticks = { categories: new Set(), withYears: false };

/** The same with one category ticked, or not. */
export function ticked(ticks: Ticks, category: ExportCategory, isTicked: boolean): Ticks {
  const others = [...ticks.categories].filter((other) => other !== category);
  return { ...ticks, categories: new Set(isTicked ? [...others, category] : others) };
}
