import { countryInSentence } from "@/lib/places/catalogue";
import { formatMonth } from "@/lib/kernel/calendar-date";
import type { ConductPhase } from "@/lib/law/schema";
import type { LetterContext } from "../context";
import type { LetterFacts } from "../schema";
import { partyOf, type Said } from "./phrases";
import { firstSeen } from "./standing";

/** A stretch of the company's conduct before the one that goes on. */
export interface EarlierConduct {
  shown: ConductPhase;
  suspended: ConductPhase;
}

/** The earlier stretch, for someone who first saw the setting before the present one began; undefined for everybody else. */
export function earlierConduct(facts: LetterFacts, { conduct, phase }: LetterContext): EarlierConduct | undefined {
  const seen = firstSeen(facts);
  const shown = conduct.phases.find(({ what, to }) => what === "on-by-default" && to !== undefined);
  const suspended = conduct.phases.find(({ what }) => what === "suspended");
  return seen !== undefined && seen < phase.from && shown && suspended ? { shown, suspended } : undefined;
}

/** "about 3 November 2025". */
export function phaseStart({ from, exactly }: ConductPhase, { date }: LetterContext): string {
  return `${exactly ? "" : "about "}${date(from)}`;
}

/** What the company did before, as far as it is known, for those whom it may concern. */
export function historyFacts(facts: LetterFacts, context: LetterContext): Said[] {
  const earlier = earlierConduct(facts, context);
  if (!earlier) return [];
  const { shown, suspended } = earlier;
  const some = shown.forSome ? "some members" : "members";
  return [
    {
      fact: [
        `As I understand it, ${partyOf(context).subject} showed this setting to ${some} in ${countryInSentence(facts.residence.country)} in ${formatMonth(shown.from.slice(0, 7), context.pack.language)}, suspended this training by ${context.date(suspended.from)}, and began it again ${phaseStart(context.phase, context)}. I do not know whether my data had been used before the suspension.`,
      ],
    },
  ];
}
