import { formatMonth } from "@/lib/kernel/calendar-date";
import { isUse } from "@/lib/platforms/catalogue";
import type { LetterContext } from "../context";
import type { LetterFacts } from "../schema";
import { hasSwitch } from "./control";
import { earlierConduct, hasBegun, peopleOf, phaseStart, type Begun, type EarlierConduct } from "./course";
import { startFact } from "./start";
import { onDate, partyOf, type Said } from "./phrases";
import { useWords } from "./use-words.data";

// Said where the authority has looked into it and left it open.
const unestablished = "Whether data had been used before the suspension is not established.";

/** What the company does, as far as it is known: the present stretch, and for those whom it may concern the one before; nothing where nothing is known. */
export function historyFacts(facts: LetterFacts, context: LetterContext): Said[] {
  const { besides } = context.conduct;
  return [
    ...courseOf(facts, context).map((fact) => ({ fact: [fact] })),
    ...(besides === undefined ? [] : [{ fact: [`As I understand it, ${besides}.`] }]),
  ];
}

function courseOf(facts: LetterFacts, context: LetterContext): string[] {
  const { phase } = context;
  const earlier = earlierConduct(facts, context);
  if (earlier) return [interrupted(earlier, facts, context)];
  if (phase === undefined) return [];
  if (isUse(phase)) return [startFact(phase, facts, context)];
  return phase.what === "suspended" && hasBegun(phase) ? [stopped(phase, facts, context)] : [];
}

function stopped(phase: Begun, facts: LetterFacts, context: LetterContext): string {
  const { subject } = partyOf(context);
  const { it } = useWords[context.practice.use];
  return `As I understand it, ${subject} had suspended ${it} for ${peopleOf(phase, facts)} by ${context.date(phase.from)}. Whether my data had been used before, or are used now, I do not know.`;
}

function interrupted(
  { shown, suspended, resumed }: EarlierConduct,
  facts: LetterFacts,
  context: LetterContext,
): string {
  const { practice, date, pack } = context;
  const { subject } = partyOf(context);
  const { it } = useWords[practice.use];
  const people = peopleOf(shown, facts);
  const began = hasSwitch(practice) ? `showed this setting to ${people}` : `used the data of ${people}`;
  const again = resumed.exactly ? onDate(resumed.from, context) : phaseStart(resumed, context);
  return `As I understand it, ${subject} ${began} in ${formatMonth(shown.from.slice(0, 7), pack.language)}, had suspended ${it} by ${date(suspended.from)}, and began it again ${again}, unless users opt out. ${shown.forSome ? unestablished : "I do not know whether my data had been used before the suspension."}`;
}
