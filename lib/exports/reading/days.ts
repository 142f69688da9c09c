import { earliestYear } from "../schema";
import { calendarDateFromParts, isCalendarDate, type CalendarDate } from "@/lib/kernel/calendar-date";

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

const lastYear = 2100;

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

const latest = `${lastYear}-12-31`;
const isPlausible = (day: CalendarDate) => day >= `${earliestYear}-01-01` && day <= latest;

function slowDayIn(text: string): CalendarDate | undefined {
  const trimmed = text.trim();
  if (trimmed === "" || trimmed.length > longestDay) return undefined;
  const day = read(trimmed);
  return day && isPlausible(day) ? day : undefined;
}

/** Days that were read, by number: an export has a few thousand days and a million times. */
const kept = new Map<number, CalendarDate | undefined>();
const mostKept = 40_000;
const dayLength = 10;
const places = [0, 1, 2, 3, 5, 6, 8, 9];

const isDash = (code: number) => code === 0x2d || code === 0x2f;

/** 20240605 for a cell that begins as "2024-06-05 " or "2024/06/05 " does; undefined for any other. */
function dayNumber(text: string): number | undefined {
  if (!isDash(text.charCodeAt(4)) || !isDash(text.charCodeAt(7))) return undefined;
  if (text.length !== dayLength && text.charCodeAt(dayLength) !== 0x20) return undefined;
  let number = 0;
  for (const place of places) {
    const digit = text.charCodeAt(place) - 0x30;
    if (!(digit >= 0 && digit <= 9)) return undefined;
    number = number * 10 + digit;
  }
  return number;
}

/**
 * The day that a cell of an export names, in UTC, or undefined where it names none.
 * A month or a year alone ("Jan 2020", "2020") names no day: it says when a post was held, not when it was typed in.
 */
export function dayIn(text: string): CalendarDate | undefined {
  const number = dayNumber(text);
  if (number === undefined) return slowDayIn(text);
  const known = kept.get(number);
  if (known !== undefined) return known;
  const day = slowDayIn(text);
  if (kept.size < mostKept) kept.set(number, day);
  return day;
}

/** The day of so many milliseconds since 1970, or undefined beyond what a platform could have seen. */
export function dayOfMilliseconds(milliseconds: number): CalendarDate | undefined {
  if (!Number.isFinite(milliseconds) || Math.abs(milliseconds) > 4.2e12) return undefined;
  const day = new Date(milliseconds).toISOString().slice(0, 10);
  return isCalendarDate(day) && isPlausible(day) ? day : undefined;
}
