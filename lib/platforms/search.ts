import MiniSearch from "minisearch";
import { platforms } from "./catalogue";

/** The length from which a typing mistake is forgiven; shorter words are names like "X". */
const longEnoughToMistype = 4;
/** Share of a word's letters that may be wrong: one in "linkdin", two in "instagarm". */
const mistypedShare = 0.25;

const index = new MiniSearch<{ id: string; name: string; alsoCalled: string; companies: string; practices: string }>({
  fields: ["name", "alsoCalled", "companies", "practices"],
  searchOptions: {
    boost: { name: 8, alsoCalled: 6, companies: 2 },
    prefix: true,
    fuzzy: (term) => (term.length < longEnoughToMistype ? false : mistypedShare),
    combineWith: "AND",
  },
});

index.addAll(
  platforms.map(({ id, name, alsoCalled, controllers, practices }) => ({
    id,
    // Written together and apart: people type "chat gpt" and "linked in".
    name: `${name} ${name.replaceAll(" ", "")} ${name.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")}`,
    alsoCalled: alsoCalled.join(" "),
    companies: controllers.map((company) => company.name).join(" "),
    practices: practices.flatMap(({ title, setting }) => [title, "name" in setting ? setting.name : ""]).join(" "),
  })),
);

/** The ids of the platforms that somebody may mean by these words, the likeliest first; by another name, by company, mistyped. */
export function platformsCalled(words: string): readonly string[] {
  return index.search(words).map(({ id }) => String(id));
}
