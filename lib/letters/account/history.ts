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

// Said where the authority has looked into it and left it open.
const unestablished = "Whether data had been used before the suspension is not established.";

/** What the company does, as far as it is known: the present stretch, and for those whom it may concern the one before. */
export function historyFacts(facts: LetterFacts, context: LetterContext): Said[] {
  const { phase, date, pack } = context;
  const { subject, has } = partyOf(context);
  const where = countryInSentence(facts.residence.country);
  const earlier = earlierConduct(facts, context);
  if (!earlier)
    return [
      {
        fact: [
          `As I understand it, ${has} used the data of members in ${where} for this training since ${phaseStart(phase, context)}, unless they opt out.`,
        ],
      },
    ];
  const { shown, suspended } = earlier;
  return [
    {
      fact: [
        `As I understand it, ${subject} showed this setting to ${shown.forSome ? "some " : ""}members in ${where} in ${formatMonth(shown.from.slice(0, 7), pack.language)}, had suspended this training by ${date(suspended.from)}, and began it again ${phase.exactly ? "on " : ""}${phaseStart(phase, context)}, unless members opt out. ${shown.forSome ? unestablished : "I do not know whether my data had been used before the suspension."}`,
      ],
    },
  ];
}
