import { addDays, type CalendarDate } from "@/lib/kernel/calendar-date";
import type { Source } from "./schema";

/** Screens and policies change: after this many days what was read is a reason to look, not a fact to lean on. */
export const staleAfterDays = 90;

/** True where a person should check what their own screen says: below "high", undated, or read over 90 days ago. */
export function needsChecking({ confidence, seenOn }: Pick<Source, "confidence" | "seenOn">, today: CalendarDate) {
  return confidence !== "high" || seenOn === undefined || isStale(seenOn, today);
}

/** True where what was read on that day is older than `staleAfterDays`. */
export function isStale(seenOn: CalendarDate, today: CalendarDate): boolean {
  return addDays(seenOn, staleAfterDays) < today;
}
