/**
 * A day in the calendar, written "2026-11-21", without time or zone.
 * The law counts days, so a day is never a Date here: a Date shifts with the reader's zone.
 */
export type CalendarDate = string;

const isoPattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a day that exists: "2026-02-30" does not. */
export function isCalendarDate(text: string): boolean {
  const match = isoPattern.exec(text);
  if (!match) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === text;
}

export interface DateParts {
  day: string;
  month: string;
  year: string;
}

/** The day that three typed numbers mean, or undefined when there is no such day. */
export function calendarDateFromParts({ day, month, year }: DateParts): CalendarDate | undefined {
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year)) return undefined;
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isCalendarDate(iso) ? iso : undefined;
}

/** The day it is in UTC at an instant. */
export function calendarDateAt(instant: Date): CalendarDate {
  return instant.toISOString().slice(0, 10);
}

/** The day `days` later (earlier when negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const at = new Date(`${date}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return calendarDateAt(at);
}

const dayLength = 24 * 60 * 60 * 1000;

/** Days from one day to a later one: 1 from a day to the next, negative backwards. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayLength);
}

/** The same date `months` later, or the last of that month where it has no such date. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  return calendarDateAt(new Date(lastOfMonth.setUTCDate(Math.min(day, lastOfMonth.getUTCDate()))));
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(date: CalendarDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

const monthPattern = /^\d{4}-\d{2}$/;

/** True for a month alone, "2026-11": a date of which the day is not known. It sorts, and counts, as its first day. */
export function isMonth(date: string): boolean {
  return monthPattern.test(date);
}

/** "21 November 2026"; "November 2026" for a month alone; with `weekday`, "Saturday 21 November 2026"; "November 21, 2026" where the locale has that order. */
export function formatDate(date: CalendarDate, options: { locale?: string; weekday?: boolean } = {}): string {
  const locale = options.locale ?? "en-GB";
  if (isMonth(date)) return formatMonth(date, locale);
  const formatter = dayFormat(locale, options.weekday === true);
  return formatter.format(new Date(`${date}T00:00:00Z`)).replace(/^(\p{L}+),/u, "$1");
}

const dayFormats = new Map<string, Intl.DateTimeFormat>();

/** Kept, because making one costs more than a hundred uses, and a page of facts has hundreds of dates. */
function dayFormat(locale: string, weekday: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${String(weekday)}`;
  const kept = dayFormats.get(key);
  if (kept) return kept;
  const made = new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
    ...(weekday ? { weekday: "long" as const } : {}),
  });
  dayFormats.set(key, made);
  return made;
}

/** "March 2011" from "2011-03". */
export function formatMonth(month: string, locale = "en-GB"): string {
  const formatter = new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" });
  return formatter.format(new Date(`${month}-01T00:00:00Z`));
}
