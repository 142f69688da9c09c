import { countryCodes, eeaCountries } from "./countries.data";
import { namedInFull, withArticle } from "./sentence.data";

export { countryCodes, eeaCountries };
export type CountryCode = (typeof countryCodes)[number];

export function isCountryCode(text: string): text is CountryCode {
  return (countryCodes as readonly string[]).includes(text);
}

export const ukNations = ["england", "scotland", "wales", "northern-ireland"] as const;
export type UkNation = (typeof ukNations)[number];

const ukNationNames: Record<UkNation, string> = {
  england: "England",
  scotland: "Scotland",
  wales: "Wales",
  "northern-ireland": "Northern Ireland",
};

/** A person's place of residence as the counts know it: a UK nation, or a country elsewhere. */
export type Place = UkNation | Exclude<CountryCode, "GB">;

/** Every place a finding can be counted under; fixed, so that an empty place is published as zero. */
export const places: readonly Place[] = [...ukNations, ...countryCodes.filter((code) => code !== "GB")];

export function isPlace(text: string): text is Place {
  return (places as readonly string[]).includes(text);
}

export function placeOf(residence: { country: CountryCode; nation?: UkNation | undefined }): Place {
  if (residence.country !== "GB") return residence.country;
  if (!residence.nation) throw new Error("A UK residence names its nation");
  return residence.nation;
}

export function isUkNation(place: string): place is UkNation {
  return (ukNations as readonly string[]).includes(place);
}

/** "Scotland", "Ireland". `locale` is a BCP 47 tag. */
export function placeName(place: string, locale = "en-GB"): string {
  return isUkNation(place) ? ukNationNames[place] : countryName(place, locale);
}

export function countryName(code: string, locale = "en-GB"): string {
  return regionNames(locale).of(code) ?? code;
}

const namesByLocale = new Map<string, Intl.DisplayNames>();

/** Kept, because a list of all countries would make hundreds of them. */
function regionNames(locale: string): Intl.DisplayNames {
  const names = namesByLocale.get(locale) ?? new Intl.DisplayNames([locale], { type: "region" });
  namesByLocale.set(locale, names);
  return names;
}

/** "Ireland", "the Philippines", "Trinidad and Tobago": as an English sentence names a country after "in". */
export function countryInSentence(code: string): string {
  const short = new Intl.DisplayNames(["en-GB"], { type: "region", style: "short" }).of(code) ?? code;
  return namedInFull[code] ?? `${withArticle.has(code) ? "the " : ""}${short.replaceAll("&", "and")}`;
}
