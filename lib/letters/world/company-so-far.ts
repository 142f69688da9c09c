import { earlierConduct } from "../account/history";
import { partyOf, type Said } from "../account/phrases";
import type { LetterContext } from "../context";
import { countryInSentence } from "@/lib/places/catalogue";
import type { ConductPhase } from "@/lib/law/schema";
import type { LetterFacts } from "../schema";

/** What the company has done where the person lives, as it is known: marked as what the person understands, not what they saw. A pause that another fact tells is left to it. */
export function companySoFar(facts: LetterFacts, context: LetterContext, pauseIsTold = false): Said[] {
  const { conduct, phase } = context;
  if (phase.what !== "on-by-default") return [];
  const { subject, has, possessive } = partyOf(context);
  const members = `members in ${countryInSentence(facts.residence.country)}`;
  const toldAlready = pauseIsTold || earlierConduct(facts, context) !== undefined;
  const paused = toldAlready ? undefined : conduct.phases.findLast(({ what }) => what === "suspended");
  const history = paused
    ? `${subject} suspended this training on the data of ${members} ${day(paused, context)} and resumed it ${day(phase, context)}`
    : `${has} used the data of ${members} for this training since ${day(phase, context, "")}`;
  const basis = phase.claimedBasis ? `; ${possessive} notice names ${phase.claimedBasis} as the reason` : "";
  return [
    {
      fact: [`As I understand it, ${history}, with the setting on unless members switch it off${basis}.`],
    },
  ];
}

function day({ from, exactly }: ConductPhase, { date }: LetterContext, on = "on "): string {
  return `${exactly ? on : "about "}${date(from)}`;
}
