import Holidays from "date-holidays";
import { eeaCountries } from "@/lib/places/catalogue";
import type { HolidayCalendar } from "./schema";

/** The years that calendars are made for. */
export const generatedYears = { from: 2024, to: 2032 };

/** Names that the collection has wrong or without English. */
const betterNames: Readonly<Record<string, string>> = {
  "2 Janvier": "Berchtold’s Day",
  "Ash Sunday": "Clean Monday",
  Berchtoldstag: "Berchtold’s Day",
  Bundesfeiertag: "Swiss National Day",
  "Día de la Constitución Española": "Constitution Day",
  "Fiesta Nacional de España": "National Day of Spain",
  "Fête nationale": "Swiss National Day",
  "Giorno festivo federale": "Swiss National Day",
  "Implantação da República": "Republic Day",
  "Instauration de la République": "Founding of the Republic",
  "Jeûne Genevois": "Geneva Fast",
  Mauritiustag: "Saint Maurice’s Day",
  "Mariä Geburt": "Nativity of Mary",
  "Restauração da Independência": "Restoration of Independence",
  Staatsfeiertag: "State Holiday",
  "National holiday": "National Holiday",
};
/** Bridging days, which are an arrangement and no holiday. */
const bridge = /brücke/;

type Days = ReadonlyMap<string, string>;

/** The public holidays of a place by day. Half days count as days on which people work. */
function holidaysOf(country: string, part?: string): Days {
  const collection = part === undefined ? new Holidays(country) : new Holidays(country, part);
  const found = new Map<string, string>();
  for (let year = generatedYears.from; year <= generatedYears.to; year += 1)
    for (const { date, name, type } of collection.getHolidays(year, "en")) {
      const isWholeDay = date.slice(11, 19) === "00:00:00";
      if (type === "public" && isWholeDay && date.startsWith(String(year)) && !bridge.test(name))
        found.set(date.slice(0, 10), nameOf(name));
    }
  return found;
}

const nameOf = (name: string) => (betterNames[name] ?? name).replaceAll("'", "’");

function calendarOf(days: Days): HolidayCalendar {
  const byName = Map.groupBy([...days].toSorted(), ([, name]) => name);
  return Object.fromEntries([...byName].map(([name, rows]) => [name, rows.map(([day]) => day).join(" ")]));
}

const wholeCountry = (country: string): [string, HolidayCalendar] => [country, calendarOf(holidaysOf(country))];

/** A divided country: the days that are free in all of its parts, under the names of the whole; then each part. */
function withParts(country: string): Record<string, HolidayCalendar> {
  const national = holidaysOf(country);
  const parts = Object.keys(new Holidays().getStates(country)).map((part) => ({
    part,
    days: holidaysOf(country, part),
  }));
  const shared = [...(parts[0]?.days ?? national)].filter(([day]) => parts.every(({ days }) => days.has(day)));
  const everywhere = new Map(shared.map(([day, name]) => [day, national.get(day) ?? name]));
  return {
    [country]: calendarOf(everywhere),
    ...Object.fromEntries(parts.map(({ part, days }) => [`${country}-${part}`, calendarOf(days)])),
  };
}

const undivided = eeaCountries.filter((country) => country !== "DE");

/** The calendars as the collection gives them today: by file, each by place. */
export const generatedCalendars: Readonly<Record<string, () => Record<string, HolidayCalendar>>> = {
  uk: () => ({
    "england-and-wales": calendarOf(holidaysOf("GB", "ENG")),
    scotland: calendarOf(holidaysOf("GB", "SCT")),
    "northern-ireland": calendarOf(holidaysOf("GB", "NIR")),
  }),
  europe: () => Object.fromEntries(undivided.map(wholeCountry)),
  germany: () => withParts("DE"),
  switzerland: () => withParts("CH"),
  america: () => ({
    ...withParts("CA"),
    US: calendarOf(holidaysOf("US")),
    "US-CA": calendarOf(holidaysOf("US", "CA")),
  }),
};
