import { addDays, isCalendarDate, type CalendarDate } from "@/lib/kernel/calendar-date";

const dayLength = 24 * 60 * 60 * 1000;

/** Days from one day to a later one: 1 from a day to the next. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayLength);
}

/** The same day of the next month, or that month's last day. */
function monthAfter(date: CalendarDate): CalendarDate {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const next = `${month === 12 ? year + 1 : year}-${String((month % 12) + 1).padStart(2, "0")}`;
  const found = [day, 30, 29, 28].map((at) => `${next}-${String(at).padStart(2, "0")}`).find(isCalendarDate);
  return found ?? `${next}-28`;
}

/** What is allowed beyond the month: a last day that falls on a holiday or a weekend ends later. */
const grace = 5;

/** True when more than a month has surely passed, whatever weekends and holidays fell at its end. */
export function isPastMonth(since: CalendarDate, on: CalendarDate): boolean {
  return addDays(monthAfter(since), grace) < on;
}
