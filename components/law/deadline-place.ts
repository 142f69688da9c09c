import type { getTranslations } from "next-intl/server";
import type { HolidayPlace } from "@/lib/law/clocks/catalogue";
import { countryName } from "@/lib/places/catalogue";
import { subdivisions } from "@/lib/places/subdivisions.data";

type Words = Awaited<ReturnType<typeof getTranslations<"deadlines.page">>>;

const parts = new Map(
  Object.entries(subdivisions).flatMap(([country, names]) =>
    Object.entries(names).map(([code, name]): [string, string] => [`${country}-${code}`, name]),
  ),
);

/** "Scotland", "Ireland", "Bavaria", as a list of places has it. */
export function placeLabel(place: HolidayPlace, words: Words): string {
  if (place === "england-and-wales" || place === "scotland" || place === "northern-ireland")
    return words(`nation.${place}`);
  return parts.get(place) ?? countryName(place);
}
