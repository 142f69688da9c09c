import { countryInSentence } from "@/lib/places/catalogue";
import { strong } from "../document";
import { phaseStart } from "../account/history";
import { partyOf } from "../account/phrases";
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
  appliesWhen: (facts) => !wasOn(facts) || choseIt(facts),
  compose: ({ residence }, context) => [
    strong("What I cannot see. "),
    `As I understand it, ${partyOf(context).has} used the data of members in ${countryInSentence(residence.country)} for this training since ${phaseStart(context.phase, context)} unless they opt out. `,
    "From my account I cannot tell whether my data have been used for training, since when, and for which models. ",
    `I consider that this falls short of the transparency that ${context.law.cite("art-5-1-a")} and ${context.law.cite("art-12-1")} ask for.`,
  ],
};
