import { type CountryCode, eeaCountries, isCountryCode } from "@/lib/places/catalogue";
import type { Where } from "./schema";

/** A place as people speak of it: one country, the whole European Economic Area, or the rest of the world. */
export type Region = CountryCode | "eea" | "elsewhere";

/** A list of countries in as few names as it takes: thirty codes of the European Economic Area are one region. */
export function regionsOf(where: Where): readonly Region[] {
  if (where === "elsewhere") return ["elsewhere"];
  const listed = where.filter(isCountryCode);
  const isWholeArea = eeaCountries.every((code) => listed.includes(code));
  if (!isWholeArea) return listed;
  const area: readonly string[] = eeaCountries;
  return ["eea", ...listed.filter((code) => !area.includes(code))];
}
