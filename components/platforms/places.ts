import { getLocale, getTranslations } from "next-intl/server";
import { countryName } from "@/lib/places/catalogue";
import { type Region, regionsOf } from "@/lib/platforms/regions";
import type { Where } from "@/lib/platforms/schema";

/** As many as stand in one line. */
const mostNamed = 4;

/** "EU and EEA, Switzerland", "everywhere else": a list of countries as a page names it; "everywhere" where nothing beside it names a country. */
export async function placesInWords(where: Where, beside: readonly { livesIn: Where }[] = []): Promise<string> {
  const isAlone = beside.length > 0 && beside.every(({ livesIn }) => livesIn === "elsewhere");
  const elsewhere = isAlone ? "everywhere" : "elsewhere";
  const [words, locale] = await Promise.all([getTranslations("platforms.place"), getLocale()]);
  const inWords = (region: Region) => {
    if (region === "elsewhere") return words(elsewhere);
    return region === "eea" ? words("eea") : countryName(region, locale);
  };
  const names = regionsOf(where).map(inWords);
  const named = names.length > mostNamed + 1 ? names.slice(0, mostNamed) : names;
  const more = names.length - named.length;
  return [...named, ...(more > 0 ? [words("more", { count: more })] : [])].join(", ");
}
