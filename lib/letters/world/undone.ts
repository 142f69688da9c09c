import type { Setting } from "@/lib/platforms/catalogue";
import { hasSwitch } from "../account/control";
import { offDoesNot } from "../account/off";
import { partyOf } from "../account/phrases";
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
    const { practice } = context;
    if (state === "different" && !hasSwitch(practice)) return "I could not tell from what I found how to refuse.";
    if (hadNoSwitch(facts) && state !== "form") return notFound(facts, context);
    const words = [...(state === "form" ? [sending] : []), ...leftUndone(facts, context)].join(" ");
    return choseIt(facts) || switchedOffInTime(facts, context)
      ? words
      : `${words} I consider that a choice which comes after the use is not a full one.`;
  },
};

const sending = "There is no switch: whoever wants to refuse has to find a form and send it in.";

function undoneTitle(facts: LetterFacts, { setting }: LetterContext["practice"]): string {
  const { state } = facts.setting;
  if (state === "form") return "A form to send.";
  return hadNoSwitch(facts) || setting.kind !== "switch" ? "No way to refuse." : "Switching it off.";
}

function notFound({ setting }: LetterFacts, context: LetterContext): string {
  const { practice } = context;
  const found = setting.state === "greyed" ? "could not change it" : "did not find it";
  const looked: Record<Setting["kind"], string> = {
    switch: `As I understand it, ${partyOf(context).does("point")} users to this setting, and I ${found}.`,
    form: "I looked for a form to object with, and did not find it.",
    none: "I found nothing in my account with which to refuse.",
  };
  return `${looked[practice.setting.kind]} A choice that cannot be made is none.`;
}

/** What refusing leaves as it is, in the company’s words: said once in a letter, with the fact of refusing where there is one. */
function leftUndone({ switchedOff }: LetterFacts, context: LetterContext): string[] {
  const words = offDoesNot(context);
  const isTold = switchedOff?.off === true || (switchedOff?.objectionForm === "yes" && !hasSwitch(context.practice));
  if (words.length > 0 && !isTold) return words;
  const things = `By ${partyOf(context).possessive} own words, quoted above, there are things that it does not do.`;
  return [words.length > 0 ? things : "Refusing works only from the day on which somebody has found out how."];
}
