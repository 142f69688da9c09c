import { describe, expect, test } from "vitest";
import { isCalendarDate } from "@/lib/kernel/calendar-date";
import { eeaCountries } from "@/lib/places/catalogue";
import { laender, provinces } from "@/lib/places/schema";
import { americaHolidays } from "./america.data";
import { amendments } from "./amendments.data";
import { holidayPlaces, holidayProvenance, holidaysOf, isHolidayPlace } from "./catalogue";
import { europeHolidays } from "./europe.data";
import { generatedCalendars, generatedYears } from "./generate";
import { germanyHolidays } from "./germany.data";
import { switzerlandHolidays } from "./switzerland.data";
import { ukHolidays } from "./uk.data";

const cantons = 26;

const kept = {
  uk: ukHolidays,
  europe: europeHolidays,
  germany: germanyHolidays,
  switzerland: switzerlandHolidays,
  america: americaHolidays,
};

describe("the calendars are what the collection gives", () => {
  test.each(Object.entries(kept))("in %s", (file, calendars) => {
    expect(calendars).toEqual(generatedCalendars[file]?.());
  });

  test("for the years that they say, and no file is left out", () => {
    expect(holidayProvenance.years).toEqual(generatedYears);
    expect(Object.keys(generatedCalendars)).toEqual(Object.keys(kept));
  });
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
