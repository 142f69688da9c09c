import { emphasis, type Inline } from "../document";
import { toldWhen } from "../account/notice";
import { partyOf, sentenceStart } from "../account/phrases";
import type { LetterContext } from "../context";
import { gdprPacks, ruleFor, type Ground } from "./ground";

/** People are told before their data are used for something new, with the interest relied on. Argued as far as the person says. */
export const information: Ground = {
  id: "information",
  packs: gdprPacks,
  place: "legitimate-interests",
  rules: ["art-13-3"],
  authorities: ["mousse"],
  counter: "Notices went out from September 2025, and the ICO spoke of better transparency.",
  appliesWhen: ({ notice }) => notice !== undefined,
  compose: (facts, context) => [
    emphasis("Information."),
    ` ${duty(context)}`,
    ...outcome(toldWhen(facts, context), context),
  ],
};

function duty(context: LetterContext): string {
  const rule = context.law.cite(ruleFor("art-13-3", context));
  return context.practice.dataFrom === "others"
    ? `People whose data come from others have to be told of it as well (${rule}).`
    : `Before data are used for a new purpose, people have to be told (${rule}).`;
}

function outcome(told: "before" | "after" | "no" | "unsure" | undefined, context: LetterContext): Inline[] {
  const { subject } = partyOf(context);
  if (told === "before")
    return [
      ` ${sentenceStart(subject)} told me beforehand; whether the notice met this rule is for ${subject} to show (${context.law.cite("art-5-2")}).`,
    ];
  if (told === "unsure")
    return [
      ` I do not remember being told; when and how I was is for ${subject} to show (${context.law.cite("art-5-2")}).`,
    ];
  return [
    told === "after" ? " I was told only afterwards." : " Nothing of the kind reached me.",
    " The Court of Justice has held that an interest of which people were not told directly when their data were collected cannot justify collecting them (",
    emphasis("Mousse"),
    `, ${context.law.refer("mousse", "paragraph 52")}). I consider that the same has to hold ${context.practice.dataFrom === "others" ? "where they come from others" : "for a new use of them"}.`,
  ];
}
