import type { CalendarDate } from "@/lib/kernel/calendar-date";
import type { Residence } from "@/lib/places/schema";
import { holidayPlaces, holidayRows } from "./holidays.data";
import type { Amendment, HolidayProvenance } from "./schema";

export { holidayPlaces };

/**
 * Where holidays are known: a part of the United Kingdom as bank holidays divide it, a country (ISO 3166-1), or a part
 * of one (ISO 3166-2). A country that has parts stands for the days that are free in all of them.
 */
export type HolidayPlace = (typeof holidayPlaces)[number];

export const holidayProvenance: HolidayProvenance = {
  source: {
    title: "date-holidays 3.37.0, a collection kept in the open",
    address: "https://github.com/commenthol/date-holidays",
  },
  checkedOn: "2026-11-22",
  years: { from: 2024, to: 2032 },
};

const known: ReadonlySet<string> = new Set(holidayPlaces);

export function isHolidayPlace(text: string): text is HolidayPlace {
  return known.has(text);
}

/**
 * Whose holidays count for a person. Where the part of the country is not asked for (Switzerland's cantons), only days
 * that are free in every part. Undefined where no holidays are known.
 */
export function holidayPlaceOf({ country, nation, province, state, land }: Residence): HolidayPlace | undefined {
  if (nation) return nation === "england" || nation === "wales" ? "england-and-wales" : nation;
  return [`${country}-${province ?? state ?? land ?? ""}`, country].find(isHolidayPlace);
}

/** True where the holidays of the day's year are known everywhere. */
export function isKnownYear(day: CalendarDate): boolean {
  const year = Number(day.slice(0, 4));
  return year >= holidayProvenance.years.from && year <= holidayProvenance.years.to;
}

const eachDay = (days: string | undefined) => days?.split(" ") ?? [];

function calendarOf(place: HolidayPlace): [CalendarDate, string][] {
  const rows = holidayRows.filter(({ places }) => places.split(" ").includes(place));
  return rows.flatMap(({ name, days }) => eachDay(days).map((day): [CalendarDate, string] => [day, name]));
}

const calendars = new Map(holidayPlaces.map((place) => [place, calendarOf(place)]));

/** The names of a place's holidays by day, as they were known at the end of the day `knownOn`: without it, as they are known now. */
export function holidaysOf(
  place: HolidayPlace,
  amendments: readonly Amendment[],
  knownOn: CalendarDate = "9999-12-31",
): ReadonlyMap<CalendarDate, string> {
  const days = new Map(calendars.get(place));
  for (const { places, name, adds, drops, knownFrom = "" } of amendments) {
    if (!places.includes(place) || knownFrom > knownOn) continue;
    for (const day of eachDay(drops)) days.delete(day);
    for (const day of eachDay(adds)) days.set(day, name);
  }
  return days;
}
