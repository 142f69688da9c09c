import type { getTranslations } from "next-intl/server";
import { countryInSentence } from "@/lib/places/catalogue";
import { platforms } from "@/lib/platforms/catalogue";
import type { Platform } from "@/lib/platforms/schema";
import type { PlatformRows } from "./step-fields-props";

type Words = Awaited<ReturnType<typeof getTranslations<"check">>>;

/** Countries in a sentence: "the United Kingdom and Ireland". */
export function countriesInWords(codes: readonly string[]): string {
  return new Intl.ListFormat("en-GB", { type: "conjunction" }).format(codes.map(countryInSentence));
}

function rowOf({ title, id, onlyIn }: Platform["practices"][number], words: Words) {
  const hint = onlyIn && words("platform.only", { countries: countriesInWords(onlyIn) });
  return { value: id, label: title, hint };
}

/** Every platform that does something to ask about, by name, as a person looks for it. */
export function platformRows(words: Words): PlatformRows[] {
  return platforms
    .filter(({ practices }) => practices.length > 0)
    .map(({ name, alsoCalled, practices }) => ({
      name,
      soughtBy: [name, ...alsoCalled, ...practices.map(({ title }) => title)].join(" ").toLowerCase(),
      practices: practices.map((practice) => rowOf(practice, words)),
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, "en-GB"));
}
