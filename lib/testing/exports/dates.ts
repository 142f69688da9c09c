import { calendarDateAt, type CalendarDate } from "@/lib/kernel/calendar-date";
import type { Chance } from "./chance";

const monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const two = (number: number) => String(number).padStart(2, "0");

const begin = Date.UTC(2011, 2, 1);
const span = Date.UTC(2026, 9, 1) - begin;

/** Some time between March 2011 and October 2026. */
export const sometime = (chance: Chance) => new Date(begin + chance.upTo(span / 1000) * 1000);
export const dayOf = (at: Date): CalendarDate => calendarDateAt(at);

const month = (at: Date) => monthNames[at.getUTCMonth()] ?? "";
const clock = (at: Date) => `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())}`;
const halfDay = (at: Date) =>
  `${at.getUTCHours() % 12 || 12}:${two(at.getUTCMinutes())} ${at.getUTCHours() < 12 ? "AM" : "PM"}`;

/** The ways in which one archive of LinkedIn writes a day (platforms.md §5.3), and other platforms' ways. */
export const written = {
  plain: (at: Date) => at.toISOString().slice(0, 19).replace("T", " "),
  utc: (at: Date) => `${written.plain(at)} UTC`,
  slashes: (at: Date) => written.utc(at).replaceAll("-", "/"),
  american: (at: Date) =>
    `${at.getUTCMonth() + 1}/${at.getUTCDate()}/${two(at.getUTCFullYear() % 100)}, ${halfDay(at)}`,
  unix: (at: Date) =>
    `${weekdays[at.getUTCDay()] ?? ""} ${month(at)} ${two(at.getUTCDate())} ${clock(at)} UTC ${at.getUTCFullYear()}`,
  event: (at: Date) => {
    const day = `${month(at)} ${two(at.getUTCDate())}, ${at.getUTCFullYear()}`;
    return `${day} 06:00 PM - ${day} 07:00 PM`;
  },
  short: (at: Date) => `${two(at.getUTCDate())} ${month(at)} ${at.getUTCFullYear()}`,
  month: (at: Date) => `${month(at)} ${at.getUTCFullYear()}`,
  sentence: (at: Date) =>
    `You uploaded a photo on ${month(at)} ${at.getUTCDate()}, ${at.getUTCFullYear()} at ${halfDay(at)} (GMT)`,
  twitter: (at: Date) =>
    `${weekdays[at.getUTCDay()] ?? ""} ${month(at)} ${two(at.getUTCDate())} ${clock(at)} +0000 ${at.getUTCFullYear()}`,
  seconds: (at: Date) => Math.floor(at.getTime() / 1000),
};
