import { controlOf, type Control } from "@/lib/platforms/catalogue";
import { emphasis, strong, type Inline } from "../document";
import { hasSwitch } from "../account/control";
import { isUsedUnasked, wasOnUnasked } from "../account/standing";
import { unlessThey } from "../account/start";
import { useWords } from "../account/use-words.data";
import type { LetterContext } from "../context";
import type { LetterFacts } from "../schema";
import { gdprPacks, type Ground } from "./ground";

/** The default went further than the service needs: a switch that was on, or a use without any switch. */
export const defaultOn: Ground = {
  id: "default-on",
  packs: gdprPacks,
  place: "after",
  rules: ["art-25-2"],
  authorities: ["schrems-meta"],
  counter:
    "If training is a lawful purpose, what it needs may be processed by default; the ICO has not read the rule as a general duty to ask.",
  appliesWhen: (facts, context) =>
    wasOnUnasked(facts, context) || (!hasSwitch(context.practice) && isUsedUnasked(context)),
  compose: (facts, context) => [strong("The default. "), ...rule(context), ` ${application(facts, context)}`],
};

function rule({ law }: LetterContext): Inline[] {
  return [
    `By default only the data necessary for each specific purpose may be processed, and that includes how far they are processed (${law.cite("art-25-2")}; see also `,
    emphasis("Schrems v Meta"),
    `, ${law.refer("schrems-meta", "paragraph 60")}).`,
  ];
}

function application(facts: LetterFacts, context: LetterContext): string {
  const { it } = useWords[context.practice.use];
  const apart = `Having an account does not require ${it}, and if it counts as a purpose of its own, asking first would serve it too.`;
  return `${apart} ${fitting[controlOf(context.practice)](usedUnless(facts, context))}`;
}

/** That the data are used without a switch, and what people can do about it, as far as that is known. */
function usedUnless(facts: LetterFacts, context: LetterContext): string {
  const unless = context.phase ? unlessThey(context.phase, facts, context) : "";
  return `As I understand it, people’s data are used for it by default${unless}. I consider that the default that fits this rule is not to use them.`;
}

const fitting: Record<Control, (usedUnless: string) => string> = {
  switch: () => "I consider that the default that fits this rule is off.",
  prevention: () => "I consider that the default that fits this rule is to leave people’s data out.",
  form: (used) => used,
  none: (used) => used,
};
