import { controlOf } from "@/lib/platforms/catalogue";
import { emphasis } from "../document";
import { hasSwitch } from "../account/control";
import { offDoesNot } from "../account/off";
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
  compose: (facts, context) => [emphasis("The right to object."), ` ${pleaOf(facts, context)}`],
};

function pleaOf(facts: LetterFacts, context: LetterContext): string {
  if (!hasSwitch(context.practice)) return withoutAnySwitch(facts, context);
  return hadNoSwitch(facts) ? withoutSwitch(facts, context) : withSwitch(facts, context);
}

/** What a switch leaves undone: said once in a letter, with the fact of switching off where there is one. */
function withSwitch(facts: LetterFacts, context: LetterContext): string {
  const { practice } = context;
  const form = practice.objectionForm?.name;
  const left = choseIt(facts) ? "leaves so much as it is" : `comes after the use${form ? ", and in two places," : ""}`;
  return [
    ...leftUndone(facts, context),
    ...(form ? [`For what the switch does not cover there is a separate form, ${form}.`] : []),
    ...notMine(context),
    `I consider that a right which ${left} is not made easy to exercise (${rules(context)}).`,
  ].join(" ");
}

function leftUndone(facts: LetterFacts, context: LetterContext): string[] {
  const words = offDoesNot(context);
  if (words.length === 0) return ["A switch has to be found before it can be used, and works from then on."];
  return facts.switchedOff?.off === true
    ? [`By ${partyOf(context).possessive} own words, quoted above, there are things that it does not do.`]
    : words;
}

function notMine({ practice: { setting } }: LetterContext): string[] {
  return setting.kind === "switch" && setting.setBy
    ? [`As I understand it, only ${setting.setBy} can refuse, and not I.`]
    : [];
}

function withoutSwitch({ setting }: LetterFacts, context: LetterContext): string {
  const { does, possessive } = partyOf(context);
  const found = setting.state === "greyed" ? "I could not change" : "I did not find";
  return `As I understand it, ${does("point")} users to this setting, and ${found} it. ${sentenceStart(possessive)} duty is to make it easy to object (${rules(context)}).`;
}

const untold = "I could not tell from what I found how to refuse.";

/** A platform with a form to send, or with nothing at all. */
function withoutAnySwitch(facts: LetterFacts, context: LetterContext): string {
  const { possessive } = partyOf(context);
  const duty = `${sentenceStart(possessive)} duty is to make it easy to object (${rules(context)}).`;
  const { state } = facts.setting;
  if (controlOf(context.practice) === "none")
    return `${state === "different" ? untold : "I found nothing in my account with which to refuse."} ${duty}`;
  if (state !== "form")
    return `${state === "different" ? untold : "I looked for a form to object with, and did not find it."} ${duty}`;
  return [
    "There is no switch: whoever wants to refuse has to find a form and send it.",
    ...(facts.switchedOff?.objectionForm === "yes" ? [] : offDoesNot(context)),
    `I consider that a right which asks for so much, and comes after the use, is not made easy to exercise (${rules(context)}).`,
  ].join(" ");
}

function rules({ law }: LetterContext): string {
  return `${law.cite("art-12-2")} and ${law.cite("art-21")}`;
}
