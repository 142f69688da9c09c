import { emphasis, strong } from "../document";
import { contentPhrase, sharingFor } from "../account/stake";
import { sentenceStart } from "../account/phrases";
import { choseIt } from "../account/standing";
import { gdprPacks, type Ground } from "./ground";

/** Passing data on, for another company's training, is a use of its own. */
export const sharing: Ground = {
  id: "sharing",
  packs: gdprPacks,
  place: "after",
  rules: ["art-5-1-b", "art-6-1-f"],
  authorities: ["knltb"],
  counter: "Companies of one group may share an interest, and the same switch covers the sharing.",
  // Where the whole letter is about passing data on, it is not one use more.
  appliesWhen: (facts, context) =>
    context.practice.use !== "sharing-for-training" && !choseIt(facts) && sharingFor(facts, context) !== undefined,
  compose: (facts, context) => {
    const shared = sharingFor(facts, context);
    if (!shared) return [];
    const mine = shared.mine.length > 0 ? ` Of what I named above, that concerns ${contentPhrase(shared.mine)}.` : "";
    return [
      strong(`${sentenceStart(shared.with)}. `),
      `As I understand it, ${shared.words} of users in ${shared.where} may also be passed on to ${shared.with}, for AI to be trained there.${mine} I consider that this is a use of its own, which needs its own basis and its own assessment; `,
      emphasis("KNLTB"),
      " was about passing members’ data on as well, there for payment.",
    ];
  },
};
