import { emphasis, type Inline } from "../document";
import { ico, partyOf, quoted, regulatorIn, sentenceStart } from "../account/phrases";
import { choseIt } from "../account/standing";
import type { LetterContext } from "../context";
import { forceOf, gdprPacks, type Ground } from "./ground";

/** An interest that could mean anything cannot be weighed. */
export const interest: Ground = {
  id: "interest",
  packs: gdprPacks,
  place: "legitimate-interests",
  rules: ["art-6-1-f", "art-13-1-d"],
  authorities: ["ico-generative"],
  counter: "A commercial interest, and improving a product, can be legitimate interests.",
  appliesWhen: (facts) => !choseIt(facts),
  compose: (_facts, context) => {
    const { possessive } = partyOf(context);
    const notice = `${sentenceStart(possessive)} notice gives the purpose in these words: ${quoted(context.practice.purpose.words)}.`;
    return [
      emphasis("The interest."),
      ` ${notice} I consider that too wide to be weighed. People have to be told which interest is relied on (${context.law.cite("art-13-1-d")})`,
      ...asGuidance(context),
    ];
  },
};

function asGuidance(context: LetterContext): Inline[] {
  if (forceOf("ico-generative", context) !== "guidance") return ["."];
  return [
    `, and ${regulatorIn(context, ico).has} asked those who train generative AI for a specific one (${context.law.refer("ico-generative")}).`,
  ];
}
