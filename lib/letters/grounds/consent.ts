import { mayCarryASentence } from "@/lib/platforms/catalogue";
import { emphasis, strong, type Inline } from "../document";
import type { LetterContext } from "../context";
import type { LetterFacts } from "../schema";
import { shownAs } from "../account/control";
import { partyOf } from "../account/phrases";
import { wasOnUnasked } from "../account/standing";
import { forceOf, gdprPacks, type Ground } from "./ground";

/** Consent would have been the proper basis, and a switch found on is none. */
export const consent: Ground = {
  id: "consent",
  packs: gdprPacks,
  place: "first",
  rules: ["art-6-1-a", "art-7-1"],
  authorities: ["planet49", "orange-romania", "bonne-terre"],
  counter: "The bases of Article 6 are alternatives: if legitimate interests hold, the cases on consent do not apply.",
  appliesWhen: wasOnUnasked,
  compose: (facts, context) => [
    strong(`${opening(facts)} `),
    ...rule(facts, context),
    ` ${application(facts, shownAs("on", context.practice))}${terms(context)}`,
    ...prompt(context),
    context.to === "company" ? " I have an account with you: asking me would have been easy." : "",
  ],
};

/** An answer that may still come: not from a company that has named another basis. */
function terms(context: LetterContext): string {
  if (context.answered === "legitimate-interests") return "";
  return ` If ${partyOf(context).does("answer")} that I agreed through the terms or by staying a user, these rulings meet that answer.`;
}

/** Where people were asked, with the answer already given for them. */
function prompt(context: LetterContext): Inline[] {
  const { askedWithSwitchOn } = context.practice;
  if (!askedWithSwitchOn || !mayCarryASentence(askedWithSwitchOn.source)) return [];
  return [
    ` If ${partyOf(context).does("answer")} that I closed a prompt in which the switch stood on: a choice made for me beforehand is not an act of mine (`,
    emphasis("Planet49"),
    `, ${context.law.refer("planet49", "paragraphs 52–63")}).`,
  ];
}

function opening({ switchedOnByMe }: LetterFacts): string {
  if (switchedOnByMe === "no") return "I did not consent.";
  return switchedOnByMe === "unsure" ? "I do not remember consenting." : "Consent.";
}

function application({ switchedOnByMe }: LetterFacts, on: "on" | "off"): string {
  if (switchedOnByMe === "no") return `A switch that was ${on} before I had touched it shows no act of mine.`;
  if (switchedOnByMe === "unsure")
    return `A switch that I found ${on}, and do not remember touching, does not show an act of mine.`;
  return `That I found the switch ${on} does not by itself show an act of mine.`;
}

function rule(facts: LetterFacts, context: LetterContext): Inline[] {
  const { law } = context;
  const definition = law.has("art-4-11") ? law.cite("art-4-11") : law.cite("art-4-11-before");
  return [
    `To consent is to make a statement or take a clear affirmative action (${definition}). Silence, inactivity and boxes ticked beforehand do not count (${law.cite("recital-32")}; `,
    emphasis("Planet49"),
    `, ${law.refer("planet49", "paragraphs 52–63")}), and people may not be made to take a further step in order to refuse (`,
    emphasis("Orange Romania"),
    `, ${law.refer("orange-romania", "paragraphs 50–51")}). It is for the controller to show consent (${law.cite("art-7-1")}`,
    ...objectiveTest(facts, context),
  ];
}

/** The latest word of the courts of England and Wales, where it counts. */
function objectiveTest({ residence }: LetterFacts, context: LetterContext): Inline[] {
  if (forceOf("bonne-terre", context) === undefined) return [")."];
  return [
    "), and the test is an objective one (",
    residence.nation === "scotland" || residence.nation === "northern-ireland" ? "so, for England and Wales, " : "",
    emphasis("RTM v Bonne Terre"),
    ` ${context.law.refer("bonne-terre")}).`,
  ];
}
