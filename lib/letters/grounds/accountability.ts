import { strong } from "../document";
import { partyOf } from "../account/phrases";
import { gdprPacks, type Ground } from "./ground";

/** Who has to show what. */
export const accountability: Ground = {
  id: "accountability",
  packs: gdprPacks,
  place: "after",
  rules: ["art-5-2"],
  authorities: [],
  counter: "An assessment need not be handed to a data subject as such.",
  appliesWhen: () => true,
  compose: (_facts, context) => [
    strong("Who has to show it. "),
    `It is for ${partyOf(context).subject} to show that these rules are kept (${context.law.cite("art-5-2")}). Which data were used, when and for what, ${partyOf(context).subject} can see and I cannot.`,
  ],
};
