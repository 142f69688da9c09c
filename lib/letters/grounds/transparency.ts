import { strong } from "../document";
import { useWords } from "../account/use-words.data";
import { choseIt, wasOn } from "../account/standing";
import { gdprPacks, type Ground } from "./ground";

/** For those whose account does not show whether their data were used. */
export const transparency: Ground = {
  id: "transparency",
  packs: gdprPacks,
  place: "first",
  rules: ["art-5-1-a", "art-12-1"],
  authorities: [],
  counter: "The company publishes notices and help pages.",
  appliesWhen: (facts, context) => !wasOn(facts, context) || choseIt(facts),
  compose: (_facts, { law, practice }) => [
    strong("What I cannot see. "),
    `From my account I cannot tell whether my data have been ${useWords[practice.use].unseen}. `,
    `I consider that this falls short of the transparency that ${law.cite("art-5-1-a")} and ${law.cite("art-12-1")} ask for.`,
  ],
};
