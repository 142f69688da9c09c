import type { Setting } from "@/lib/platforms/schema";

/** The languages that people in Europe and North America most often set a platform to. */
const common = "en de fr es it nl pt pl ro sv da nb fi cs el hu bg hr sk sl et lv lt ga cy tr uk ru ar zh hi".split(
  " ",
);

/** The names of languages to suggest, the likeliest first: what people read in a country, the menus that are known, then the common ones. */
export function languagesFor(setting: Setting, country: string | undefined): string[] {
  const read = country === undefined ? "en" : new Intl.Locale("und", { region: country }).maximize().language;
  const known = setting.kind === "none" ? [] : setting.paths.map(({ language }) => language);
  const names = new Intl.DisplayNames(["en-GB"], { type: "language" });
  return [...new Set([read, ...known, ...common])].map((tag) => names.of(tag) ?? tag);
}
