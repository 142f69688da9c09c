import { controlOf, type Control } from "@/lib/platforms/catalogue";
import { emphasis, strong, type Inline } from "../document";
import { hasSwitch } from "../account/control";
import { isUsedUnasked, wasOnUnasked } from "../account/standing";
import { useWords } from "../account/use-words.data";
import type { LetterContext } from "../context";
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
  compose: (_facts, context) => [strong("The default. "), ...rule(context), ` ${application(context)}`],
};

function rule({ law }: LetterContext): Inline[] {
  return [
    `By default only the data necessary for each specific purpose may be processed, and that includes how far they are processed (${law.cite("art-25-2")}; see also `,
    emphasis("Schrems v Meta"),
    `, ${law.refer("schrems-meta", "paragraph 60")}).`,
  ];
}

function application({ practice }: LetterContext): string {
  const { it } = useWords[practice.use];
  const apart = `Having an account does not require ${it}, and if it counts as a purpose of its own, asking first would serve it too.`;
  return `${apart} ${fitting[controlOf(practice)]}`;
}

const fitting: Record<Control, string> = {
  switch: "I consider that the default that fits this rule is off.",
  prevention: "I consider that the default that fits this rule is to leave people’s data out.",
  form: "As I understand it, people’s data are used for it by default, unless they send an objection. I consider that the default that fits this rule is not to use them.",
  none: "As I understand it, people’s data are used for it by default. I consider that the default that fits this rule is not to use them.",
};
