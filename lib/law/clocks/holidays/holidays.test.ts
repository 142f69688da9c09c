import { describe, expect, test } from "vitest";
import { isCalendarDate } from "@/lib/kernel/calendar-date";
import { eeaCountries } from "@/lib/places/catalogue";
import { laender, provinces } from "@/lib/places/schema";
import { amendments } from "./amendments.data";
import { holidayPlaces, holidayProvenance, holidaysOf, isHolidayPlace } from "./catalogue";
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
