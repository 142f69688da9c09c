import { earliestYear } from "../schema";
import { calendarDateAt, calendarDateFromParts, type CalendarDate } from "@/lib/kernel/calendar-date";

/** A day in UTC as the number of days since the first of 1970: a million of them are compared and counted, none is shown. */
export type DayNumber = number;

const dayLength = 24 * 60 * 60 * 1000;
const dayNumberOf = (day: CalendarDate): DayNumber => Date.parse(day) / dayLength;

/** The days that an export may name: any other is a slip of a program. */
export const firstDay = dayNumberOf(`${earliestYear}-01-01`);
export const lastDay = dayNumberOf("2100-12-31");

const isPlausible = (day: DayNumber) => day >= firstDay && day <= lastDay;

/** Dates that were written out: one is wanted for each category that has something on its day. */
const dates = new Map<DayNumber, CalendarDate>();

export function calendarDateOf(day: DayNumber): CalendarDate {
  const date = dates.get(day) ?? calendarDateAt(new Date(day * dayLength));
  dates.set(day, date);
  return date;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** "Jun", "June" or "6" as "6"; undefined for what is no month. */
function monthNumber(name: string): string | undefined {
  if (/^\d+$/.test(name)) return name;
  const at = months.indexOf(name.slice(0, 3).toLowerCase());
  return at === -1 ? undefined : String(at + 1);
}

/** A year of two digits is of this century: no platform is older. */
const fullYear = (year: string) => (year.length === 2 ? `20${year}` : year);

/**
 * How exports write days, most frequent first. Each names the year, month and day that it captures.
 * An hour is left where it is: LinkedIn's and Meta's days are read as UTC, whether they say so or not,
 * because a local time without its zone could be any.
 */
const formats: readonly RegExp[] = [
  // "2024-06-05 14:03:21", with or without " UTC"; "2024/06/05 14:03:21 UTC"; "2023-06-01T12:00:00.000Z".
  /^(?<year>\d{4})[-/](?<month>\d{1,2})[-/](?<day>\d{1,2})(?:[ T,]|$)/,
  // "6/5/24, 2:03 PM": the month first.
  /^(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{2}|\d{4})(?:,? |$)/,
  // "Sun Oct 06 14:03:21 UTC 2024", and "Wed Oct 10 20:19:24 +0000 2018".
  /^[A-Z][a-z]{2} (?<month>[A-Z][a-z]{2}) (?<day>\d{1,2}) \d\d:\d\d:\d\d [A-Z0-9+]{1,6} (?<year>\d{4})$/,
  // "05 Jun 2024".
  /^(?<day>\d{1,2}) (?<month>[A-Z][a-z]{2,8}) (?<year>\d{4})$/,
  // "Jul 12, 2024 06:00 PM - Jul 12, 2024 07:00 PM": the beginning.
  /^(?<month>[A-Z][a-z]{2,8}) (?<day>\d{1,2}), (?<year>\d{4})(?: |$)/,
  // "You uploaded a photo on April 12, 2026 at 8:03 AM (GMT)".
  /^You .{1,200} on (?<month>[A-Z][a-z]{2,8}) (?<day>\d{1,2}), (?<year>\d{4}) at /,
];

const longestDay = 300;

function read(text: string): CalendarDate | undefined {
  for (const format of formats) {
    const groups = format.exec(text)?.groups;
    if (!groups) continue;
    const month = monthNumber(groups.month ?? "");
    return month && calendarDateFromParts({ day: groups.day ?? "", month, year: fullYear(groups.year ?? "") });
  }
  return undefined;
}

function slowDayIn(text: string): DayNumber | undefined {
  const trimmed = text.trim();
  const date = trimmed.length > longestDay ? undefined : read(trimmed);
  const day = date === undefined ? undefined : dayNumberOf(date);
  return day !== undefined && isPlausible(day) ? day : undefined;
}

/** Days that were read, by their digits: an export has a few thousand days and a million times. */
const kept = new Map<number, DayNumber | undefined>();
const mostKept = 40_000;
const textLength = 10;
const places = [0, 1, 2, 3, 5, 6, 8, 9];

const isDash = (code: number) => code === 0x2d || code === 0x2f;

/** 20240605 for a cell that begins as "2024-06-05 " or "2024/06/05 " does; undefined for any other. */
function digitsOf(text: string): number | undefined {
  if (!isDash(text.charCodeAt(4)) || !isDash(text.charCodeAt(7))) return undefined;
  if (text.length !== textLength && text.charCodeAt(textLength) !== 0x20) return undefined;
  let digits = 0;
  for (const place of places) {
    const digit = text.charCodeAt(place) - 0x30;
    if (!(digit >= 0 && digit <= 9)) return undefined;
    digits = digits * 10 + digit;
  }
  return digits;
}

/**
 * The day that a cell of an export names, in UTC, or undefined where it names none.
 * A month or a year alone ("Jan 2020", "2020") names no day: it says when a post was held, not when it was typed in.
 */
export function dayIn(text: string): DayNumber | undefined {
  const digits = digitsOf(text);
  if (digits === undefined) return slowDayIn(text);
  const known = kept.get(digits);
  if (known !== undefined) return known;
  const day = slowDayIn(text);
  if (kept.size < mostKept) kept.set(digits, day);
  return day;
}

/** The day of so many milliseconds since 1970, or undefined beyond what a platform could have seen. */
export function dayOfMilliseconds(milliseconds: number): DayNumber | undefined {
  const day = Math.floor(milliseconds / dayLength);
  return isPlausible(day) ? day : undefined;
}
