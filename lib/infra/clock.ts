import { readFileSync } from "node:fs";
import { calendarDateAt, type CalendarDate } from "@/lib/kernel/calendar-date";
import { clockAheadFile } from "./env";

/** The one place that reads the clock: everything else is told what time it is. */
export function now(): Date {
  return new Date(Date.now() + secondsAhead() * 1000);
}

/** The day it is now, in UTC. */
export function today(): CalendarDate {
  return calendarDateAt(now());
}

/** Ten years, in seconds: a slip in the file still gives a day that the calendar has. */
const furthestAhead = 10 * 366 * 24 * 60 * 60;

/** How far the clock is moved ahead for trying out; else 0. Read at each call, so that days can pass while the portal runs. What is no number of seconds moves nothing. */
export function secondsAhead(): number {
  const file = clockAheadFile();
  if (file === undefined) return 0;
  const seconds = Number(writtenIn(file).trim());
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0), furthestAhead) : 0;
}

function writtenIn(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
