import { getLocale, getTranslations } from "next-intl/server";
import { countryName } from "@/lib/places/catalogue";
import { regionsOf } from "@/lib/platforms/regions";
import type { Where } from "@/lib/platforms/schema";

/** As many as stand in one line. */
const mostNamed = 4;

/** "EU and EEA, Switzerland", "everywhere else": a list of countries as a page names it. */
export async function placesInWords(where: Where): Promise<string> {
  const [words, locale] = await Promise.all([getTranslations("platforms.place"), getLocale()]);
  const names = regionsOf(where).map((region) =>
    region === "eea" || region === "elsewhere" ? words(region) : countryName(region, locale),
  );
  const named = names.length > mostNamed + 1 ? names.slice(0, mostNamed) : names;
  const more = names.length - named.length;
  return [...named, ...(more > 0 ? [words("more", { count: more })] : [])].join(", ");
}
