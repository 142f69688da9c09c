import { emphasis } from "../document";
import { hasSwitch, shownAs } from "../account/control";
import { leavesPast, leftByOwnWords, offDoesNot } from "../account/off";
import { listed, partyOf, sentenceStart } from "../account/phrases";
import { notFound, onlyBy, sendingOf, untold } from "../account/sending";
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
  const form = context.practice.objectionForm?.name;
  return [
    ...leftUndone(facts, context),
    ...(form ? [`For what the switch does not cover there is a separate form, ${form}.`] : []),
    ...notMine(facts, context),
    notEasy(["has to be found first", ...(form ? ["is spread over two places"] : [])], context),
  ].join(" ");
}

/** What the right to object is like where it has those marks: that it works for the future only is said where it is known. */
function notEasy(marks: readonly string[], context: LetterContext): string {
  const all = [...marks, ...(leavesPast(context) ? ["works for the future only"] : [])];
  return `I consider that a right which ${listed(all)} is not made easy to exercise (${rules(context)}).`;
}

function leftUndone(facts: LetterFacts, context: LetterContext): string[] {
  if (facts.switchedOff?.off === true)
    return leftByOwnWords(`switching it ${shownAs("off", context.practice)}`, context);
  const words = offDoesNot(context);
  return words.length > 0 ? words : ["A switch has to be found before it can be used."];
}

/** Who alone can act, unless the person acted. */
function notMine(facts: LetterFacts, { practice: { setting } }: LetterContext): string[] {
  const acted = facts.switchedOff?.off === true || choseIt(facts);
  return setting.kind === "switch" && setting.setBy && !acted
    ? [`As I understand it, only ${setting.setBy} can refuse.`]
    : [];
}

function withoutSwitch({ setting }: LetterFacts, context: LetterContext): string {
  const { does } = partyOf(context);
  const found = setting.state === "greyed" ? "I could not change" : "I did not find";
  return `As I understand it, ${does("point")} users to this setting, and ${found} it. ${duty(context)}`;
}

/** A platform with something to send, or with nothing at all. */
function withoutAnySwitch(facts: LetterFacts, context: LetterContext): string {
  const { practice } = context;
  const { state } = facts.setting;
  if (state === "different") return `${untold(facts)} ${duty(context)}`;
  if (practice.setting.kind === "none") return `I found nothing in my account with which to refuse. ${duty(context)}`;
  if (state !== "form") return [notFound(practice), ...onlyBy(context), duty(context)].join(" ");
  return [
    `There is no switch: whoever wants to refuse has to ${sendingOf(practice)}.`,
    ...onlyBy(context),
    ...(facts.switchedOff?.objectionForm === "yes" ? [] : offDoesNot(context)),
    notEasy(["asks for so much"], context),
  ].join(" ");
}

function duty(context: LetterContext): string {
  return `${sentenceStart(partyOf(context).possessive)} duty is to make it easy to object (${rules(context)}).`;
}

function rules({ law }: LetterContext): string {
  return `${law.cite("art-12-2")} and ${law.cite("art-21")}`;
}
