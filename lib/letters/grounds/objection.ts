import { emphasis } from "../document";
import { partyOf, sentenceStart } from "../account/phrases";
import { choseIt, hadNoSwitch, lookedTooEarly, switchedOffInTime } from "../account/standing";
import type { LetterContext } from "../context";
import type { LetterFacts } from "../schema";
import { gdprPacks, type Ground } from "./ground";

/** A right to object that works late, in part, or not at all. */
export const objection: Ground = {
  id: "objection",
  packs: gdprPacks,
  place: "legitimate-interests",
  rules: ["art-12-2", "art-21"],
  authorities: [],
  counter: "An objection works for the future, and trained models may hold no personal data.",
  appliesWhen: (facts, context) => !lookedTooEarly(facts, context) && !switchedOffInTime(facts, context),
  compose: (facts, context) => [
    emphasis("The right to object."),
    ` ${hadNoSwitch(facts) ? withoutSwitch(facts, context) : withSwitch(facts, context)}`,
  ],
};

function withSwitch(facts: LetterFacts, context: LetterContext): string {
  const { law, practice } = context;
  const { possessive } = partyOf(context);
  return `By ${possessive} own account, switching off changes nothing about past training, and it covers only AI that makes content; for other uses there is a separate ${practice.objectionForm.name}. I consider that a right which ${choseIt(facts) ? "leaves so much as it is" : "comes after the use, and in two places,"} is not made easy to exercise (${law.cite("art-12-2")} and ${law.cite("art-21")}).`;
}

function withoutSwitch({ setting }: LetterFacts, context: LetterContext): string {
  const { law } = context;
  const { does, possessive } = partyOf(context);
  const found = setting.state === "greyed" ? "I could not change" : "I did not find";
  return `${sentenceStart(does("point"))} members to this setting, and ${found} it. ${sentenceStart(possessive)} duty is to make it easy to object (${law.cite("art-12-2")} and ${law.cite("art-21")}).`;
}
