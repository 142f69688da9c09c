import type { Setting } from "@/lib/platforms/catalogue";
import { hasSwitch, shownAs } from "../account/control";
import { leavesPast, leftByOwnWords, offDoesNot } from "../account/off";
import { partyOf } from "../account/phrases";
import { isByEmail, notFound, onlyBy, sendingOf, untold } from "../account/sending";
import { choseIt, hadNoSwitch, lookedTooEarly, switchedOffInTime } from "../account/standing";
import type { LetterContext } from "../context";
import type { LetterFacts } from "../schema";
import type { Point } from "./plea";

/** What refusing takes, and what it leaves as it is. */
export const undone: Point = {
  id: "undone",
  appliesWhen: (facts, context) => !lookedTooEarly(facts, context),
  title: (facts, { practice }) => undoneTitle(facts, practice),
  argue: (facts, context) => {
    const { state } = facts.setting;
    if (state === "different" && !hasSwitch(context.practice)) return untold(facts);
    if (hadNoSwitch(facts) && state !== "form") return nothingFound(facts, context);
    const words = [...(state === "form" ? sending(context) : []), ...leftUndone(facts, context)].join(" ");
    return choseIt(facts) || switchedOffInTime(facts, context)
      ? words
      : `${words} I consider that a choice which people have to look for is not a full one.`;
  },
};

function sending(context: LetterContext): string[] {
  return [`There is no switch: whoever wants to refuse has to ${sendingOf(context.practice)}.`, ...onlyBy(context)];
}

function undoneTitle(facts: LetterFacts, { setting }: LetterContext["practice"]): string {
  const { state } = facts.setting;
  if (state === "form") return isByEmail({ setting }) ? "An e-mail to write." : "A form to send.";
  return hadNoSwitch(facts) || setting.kind !== "switch" ? "No way to refuse." : "Switching it off.";
}

function nothingFound({ setting }: LetterFacts, context: LetterContext): string {
  const { practice } = context;
  const found = setting.state === "greyed" ? "could not change it" : "did not find it";
  const looked: Record<Setting["kind"], string> = {
    switch: `As I understand it, ${partyOf(context).does("point")} users to this setting, and I ${found}.`,
    form: [notFound(practice), ...onlyBy(context)].join(" "),
    none: "I found nothing in my account with which to refuse.",
  };
  return `${looked[practice.setting.kind]} A choice that cannot be made is none.`;
}

/** What refusing leaves as it is, in the company’s words: said once in a letter, with the fact of refusing where there is one. */
function leftUndone(facts: LetterFacts, context: LetterContext): string[] {
  const told = hasRefused(facts, context);
  const said = told ? leftByOwnWords(refusing(context), context) : offDoesNot(context);
  if (said.length > 0) return said;
  return [leavesPast(context) ? fromThenOn : "Whoever wants to refuse has to find out how."];
}

function hasRefused({ switchedOff }: LetterFacts, { practice }: LetterContext): boolean {
  return switchedOff?.off === true || (switchedOff?.objectionForm === "yes" && !hasSwitch(practice));
}

function refusing({ practice }: LetterContext): string {
  return hasSwitch(practice) ? `switching it ${shownAs("off", practice)}` : "objecting";
}

const fromThenOn = "Refusing works only from the day on which somebody has found out how.";
