import { emphasis, type Inline } from "../document";
import { ico, partyOf, quoted, regulatorIn, sentenceStart } from "../account/phrases";
import { useWords } from "../account/use-words.data";
import { choseIt } from "../account/standing";
import type { LetterContext } from "../context";
import { forceOf, gdprPacks, ruleFor, type Ground } from "./ground";

/** An interest that could mean anything cannot be weighed. */
export const interest: Ground = {
  id: "interest",
  packs: gdprPacks,
  place: "legitimate-interests",
  rules: ["art-6-1-f", "art-13-1-d"],
  authorities: ["ico-generative"],
  counter: "A commercial interest, and improving a product, can be legitimate interests.",
  appliesWhen: (facts) => !choseIt(facts),
  compose: (_facts, context) => [
    emphasis("The interest."),
    ` ${tooWide(context)} People have to be told which interest is relied on (${context.law.cite(ruleFor("art-13-1-d", context))})`,
    ...asGuidance(context),
  ],
};

/** The company's own words for the purpose, with their day; where none are known for people there, the interest it is likely to name. */
function tooWide(context: LetterContext): string {
  const { purpose } = context.conduct;
  if (!purpose) return `${useWords[context.practice.use].interest} is, I consider, too wide to be weighed.`;
  const { seenOn } = purpose.source;
  const asOf = seenOn === undefined ? "" : `, as of ${context.date(seenOn)},`;
  const notice = `${sentenceStart(partyOf(context).possessive)} ${purpose.in}${asOf} gives the purpose in these words: ${quoted(purpose.words)}.`;
  return `${notice} I consider that too wide to be weighed.`;
}

function asGuidance(context: LetterContext): Inline[] {
  if (forceOf("ico-generative", context) !== "guidance" || context.practice.use !== "generative-training") return ["."];
  return [
    `, and ${regulatorIn(context, ico).has} asked those who train generative AI for a specific one (${context.law.refer("ico-generative")}).`,
  ];
}
