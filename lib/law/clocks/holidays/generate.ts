import Holidays from "date-holidays";
import { eeaCountries } from "@/lib/places/catalogue";
import type { HolidayRow } from "./schema";

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
/** Bridging days, which are an arrangement and no holiday: Liechtenstein does not notify them among its own. */
const bridge = /brücke/;

type Days = ReadonlyMap<string, string>;

/**
 * The public holidays of a place by day. Half days count as days on which people work, and so do those on which banks alone
 * are closed: in Ireland a holiday on a weekend has no substitute by law, whoever closes on the Monday.
 */
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

/** A divided country: the days that are free in all of its parts, under the names of the whole; then each part. */
function withParts(country: string): [string, Days][] {
  const national = holidaysOf(country);
  const parts = Object.keys(new Holidays().getStates(country)).map((part): [string, Days] => [
    `${country}-${part}`,
    holidaysOf(country, part),
  ]);
  const [first] = parts;
  const shared = [...(first?.[1] ?? national)].filter(([day]) => parts.every(([, days]) => days.has(day)));
  return [[country, new Map(shared.map(([day, name]) => [day, national.get(day) ?? name]))], ...parts];
}

/** What the collection gives today, a calendar a place: a country before its parts. */
function calendars(): [string, Days][] {
  const undivided = eeaCountries.filter((country) => country !== "DE");
  return [
    ["england-and-wales", holidaysOf("GB", "ENG")],
    ["scotland", holidaysOf("GB", "SCT")],
    ["northern-ireland", holidaysOf("GB", "NIR")],
    ...undivided.map((country): [string, Days] => [country, holidaysOf(country)]),
    ...withParts("DE"),
    ...withParts("CH"),
    ...withParts("CA"),
    ["US", holidaysOf("US")],
    ["US-CA", holidaysOf("US", "CA")],
  ];
}

/** The calendars of all places, turned over: a row for each holiday and its days. */
export function generatedHolidays(): { places: string[]; rows: HolidayRow[] } {
  const found = calendars();
  const rows = new Map<string, HolidayRow>();
  for (const [place, calendar] of found)
    for (const [name, listed] of Map.groupBy([...calendar].toSorted(), ([, each]) => each)) {
      const days = listed.map(([day]) => day).join(" ");
      const row = rows.get(`${name} ${days}`);
      rows.set(`${name} ${days}`, { name, days, places: row ? `${row.places} ${place}` : place });
    }
  return { places: found.map(([place]) => place), rows: [...rows.values()] };
}
