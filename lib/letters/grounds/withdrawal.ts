import { strong } from "../document";
import { choseIt } from "../account/standing";
import { shownAs } from "../account/control";
import { partyOf } from "../account/phrases";
import { gdprPacks, type Ground } from "./ground";

/** For someone who had switched it on: what was given can be taken back. */
export const withdrawal: Ground = {
  id: "withdrawal",
  packs: gdprPacks,
  place: "first",
  rules: ["art-7-3"],
  authorities: [],
  counter: "Withdrawing works for the future only.",
  appliesWhen: (facts) => choseIt(facts) && facts.wanted.includes("stop"),
  compose: (_facts, context) => {
    const { does } = partyOf(context);
    return [
      strong("I no longer agree. "),
      `If ${does("treat")} my switching it ${shownAs("on", context.practice)} as consent, I withdraw that consent (${context.law.cite("art-7-3")}). Withdrawing has to be as easy as giving.`,
    ];
  },
};
