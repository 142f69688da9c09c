import { calendarDateAt, type CalendarDate } from "@/lib/kernel/calendar-date";

/** The one place that reads the clock: everything else is told what time it is. */
export function now(): Date {
  return new Date();
}

/** The day it is now, in UTC. */
export function today(): CalendarDate {
  return calendarDateAt(now());
}
