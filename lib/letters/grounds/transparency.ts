import { strong } from "../document";
import { partyOf } from "../account/phrases";
import { choseIt, wasOn } from "../account/standing";
import type { Ground } from "./ground";

/** For those whose account does not show whether their data were used. */
export const transparency: Ground = {
  id: "transparency",
  under: "itself",
  authorities: [],
  counter: "The company publishes notices and help pages.",
  appliesWhen: (facts) => !wasOn(facts) || choseIt(facts),
  compose: (_facts, context) => {
    const { law, phase, to, practice } = context;
    const has = to === "company" ? "you have" : `${practice.platform.name} has`;
    const since = `since ${phase.exactly ? "" : "about "}${context.date(phase.from)}`;
    return [
      strong("What I cannot see. "),
      `As I understand it, ${has} used the data of members in the United Kingdom for this training ${since} unless they opt out. `,
      "From my account I cannot tell whether my data have been used for training, since when, and for which models. ",
      `I consider that this falls short of the transparency that ${law.cite("art-5-1-a")} and ${law.cite("art-12-1")} ask for. `,
      `It is for ${partyOf(context).subject} to show that the rules are kept (${law.cite("art-5-2")}).`,
    ];
  },
};
