import type { CalendarDate } from "@/lib/kernel/calendar-date";

const dayLength = 24 * 60 * 60 * 1000;

/** Days from one day to a later one: 1 from a day to the next. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayLength);
}
