import type { Chosen } from "@/lib/exports/cuts";
import type { ExportCategory } from "@/lib/exports/schema";

/** Nothing is ticked until the person ticks it. */
export const noTicks: Chosen = { ticked: new Set(), withYears: false };

/** The same with one category ticked, or not. */
export function ticked(ticks: Chosen, category: ExportCategory, isTicked: boolean): Chosen {
  const others = [...ticks.ticked].filter((other) => other !== category);
  return { ...ticks, ticked: new Set(isTicked ? [...others, category] : others) };
}
