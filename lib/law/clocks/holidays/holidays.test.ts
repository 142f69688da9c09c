import { describe, expect, test } from "vitest";
import { isCalendarDate } from "@/lib/kernel/calendar-date";
import { eeaCountries } from "@/lib/places/catalogue";
import { laender, provinces } from "@/lib/places/schema";
import { amendments } from "./amendments.data";
import { type HolidayPlace, holidayPlaces, holidayProvenance, holidaysOf, isHolidayPlace } from "./catalogue";
import { generatedHolidays, generatedYears } from "./generate";
import { holidayRows } from "./holidays.data";

const cantons = 26;

test("the rows are what the collection gives, for the years that they say", () => {
  expect({ places: holidayPlaces, rows: holidayRows }).toEqual(generatedHolidays());
  expect(holidayProvenance.years).toEqual(generatedYears);
});

test("there is one for every country of the EEA, every Land, canton and province", () => {
  const wanted = [...eeaCountries, ...laender.map((land) => `DE-${land}`), ...provinces.map((code) => `CA-${code}`)];
  expect(wanted.filter((place) => !isHolidayPlace(place))).toEqual([]);
  expect(holidayPlaces.filter((place) => place.startsWith("CH-"))).toHaveLength(cantons);
});

describe.each(holidayPlaces)("the holidays of %s", (place) => {
  const days = holidaysOf(place, amendments);

  test("are days that exist, in every year they are known for", () => {
    const { from, to } = holidayProvenance.years;
    const years = Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
    expect([...days.keys()].filter((day) => !isCalendarDate(day))).toEqual([]);
    expect(years.filter((year) => !days.has(`${year}-01-01`) || !days.has(`${year}-12-25`))).toEqual([]);
    expect([...days.keys()].filter((day) => !years.includes(day.slice(0, 4)))).toEqual([]);
  });

  test("are at least those that are free in the whole country", () => {
    const country = place.slice(0, 2);
    if (!isHolidayPlace(country) || country === "US") return;
    const everywhere = [...holidaysOf(country, amendments).keys()];
    expect(everywhere.filter((day) => !days.has(day))).toEqual([]);
  });
});

test("an amendment drops what is there, adds what is not, and stays within the years", () => {
  for (const amendment of amendments) {
    const dropped = amendment.drops?.split(" ") ?? [];
    const added = amendment.adds?.split(" ") ?? [];
    for (const place of amendment.places) {
      const before = holidaysOf(place, []);
      expect(dropped.filter((day) => !before.has(day))).toEqual([]);
      expect(added.filter((day) => before.has(day))).toEqual([]);
    }
  }
});

/** Places and days where calendars differ, or are often thought to. */
test.each<[string, HolidayPlace, string, boolean]>([
  ["in Ireland a holiday on a weekend moves nothing to the Monday", "IE", "2026-12-28", false],
  ["in England it does", "england-and-wales", "2026-12-28", true],
  ["a half day is worked on", "IS", "2026-12-24", false],
  ["a bridging day is worked on", "LI", "2026-05-15", false],
  ["what Liechtenstein notified is free", "LI", "2026-02-17", true],
  ["and so is what was free before", "LI", "2026-05-14", true],
  ["what was proclaimed for one year is free in it", "scotland", "2026-06-15", true],
  ["and where it was proclaimed only", "england-and-wales", "2026-06-15", false],
])("%s", (_what, place, day, isFree) => expect(holidaysOf(place, amendments).has(day)).toBe(isFree));
