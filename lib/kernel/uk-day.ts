import { addDays, type CalendarDate } from "./calendar-date";

const hourMs = 60 * 60 * 1000;

/** "2026-11-30" where it is that day in the United Kingdom: the one locale that writes days so. */
const dayThere = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/London" });

/** The day it is in the United Kingdom at an instant. */
export function ukDayAt(instant: Date): CalendarDate {
  return dayThere.format(instant);
}

/** The instant at which a day begins in the United Kingdom. The clocks there change at one in the morning, so every day has a midnight. */
export function startOfUkDay(date: CalendarDate): Date {
  const midnight = new Date(`${date}T00:00:00Z`);
  const inSummer = new Date(midnight.getTime() - hourMs);
  return ukDayAt(inSummer) === date ? inSummer : midnight;
}

/** The instant at which a day is over there. */
export function endOfUkDay(date: CalendarDate): Date {
  return startOfUkDay(addDays(date, 1));
}

/** The last day of a time that ends at an instant: where that is midnight, the day that is over. */
export function lastUkDay(end: Date): CalendarDate {
  return ukDayAt(new Date(end.getTime() - 1));
}
