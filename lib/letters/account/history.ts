import { countryInSentence } from "@/lib/places/catalogue";
import { formatMonth, type CalendarDate } from "@/lib/kernel/calendar-date";
import { isUse, type ConductPhase } from "@/lib/platforms/catalogue";
import type { LetterContext } from "../context";
import type { LetterFacts } from "../schema";
import { hasSwitch } from "./control";
import { partyOf, type Said } from "./phrases";
import { firstSeen } from "./standing";
import { useWords } from "./use-words.data";

/** A phase whose first day is known. */
export type Begun = ConductPhase & { from: CalendarDate };
const hasBegun = (phase: ConductPhase | undefined): phase is Begun => phase?.from !== undefined;

/** A stretch of the company's conduct before the one that goes on. */
export interface EarlierConduct {
  shown: Begun;
  suspended: Begun;
  /** What goes on since. */
  resumed: Begun;
}

/** The earlier stretch, for someone who first saw the setting before the present one began; undefined for everybody else. */
export function earlierConduct(
  facts: LetterFacts,
  { conduct, phase: resumed }: LetterContext,
): EarlierConduct | undefined {
  const seen = firstSeen(facts);
  const shown = conduct.phases.find((phase) => isUse(phase) && phase.to !== undefined);
  const suspended = conduct.phases.find(({ what }) => what === "suspended");
  if (!hasBegun(resumed) || !hasBegun(shown) || !hasBegun(suspended) || !isUse(resumed)) return undefined;
  return seen !== undefined && seen < resumed.from ? { shown, suspended, resumed } : undefined;
}

/** The use that goes on, with the day on which it began, where that is known. */
export function presentUse({ phase }: Pick<LetterContext, "phase">): Begun | undefined {
  return hasBegun(phase) && isUse(phase) ? phase : undefined;
}

/** "about 3 November 2025". */
export function phaseStart({ from, exactly }: Begun, { date }: LetterContext): string {
  return `${exactly ? "" : "about "}${date(from)}`;
}

/** "some users in France (personal accounts)": whose data a phase is about, as far as it is known. */
export function peopleOf(
  { forSome, accounts }: Pick<ConductPhase, "forSome" | "accounts">,
  { residence }: LetterFacts,
): string {
  return `${forSome ? "some " : ""}users in ${countryInSentence(residence.country)}${accounts === undefined ? "" : ` (${accounts})`}`;
}

/** What people can do about it where it is on by default, and cannot where it is done without a switch: after what is done. */
export function unlessThey({ what }: ConductPhase, they = "they"): string {
  return what === "on-by-default" ? `, unless ${they} opt out` : ", with no switch against it";
}

// Said where the authority has looked into it and left it open.
const unestablished = "Whether data had been used before the suspension is not established.";

/** What the company does, as far as it is known: the present stretch, and for those whom it may concern the one before; nothing where nothing is known. */
export function historyFacts(facts: LetterFacts, context: LetterContext): Said[] {
  const { phase } = context;
  const earlier = earlierConduct(facts, context);
  if (earlier) return [{ fact: [interrupted(earlier, facts, context)] }];
  if (phase === undefined) return [];
  if (isUse(phase)) return [{ fact: [goingOn(phase, facts, context)] }];
  return phase.what === "suspended" && hasBegun(phase) ? [{ fact: [stopped(phase, facts, context)] }] : [];
}

function goingOn(phase: ConductPhase, facts: LetterFacts, context: LetterContext): string {
  const { practice, date } = context;
  const known = phase.seenOn === undefined ? "" : ` from what was known on ${date(phase.seenOn)}`;
  const what = `${practice.platform.name} ${practice.does}`;
  const theirs = `with the data of ${peopleOf(phase, facts)}`;
  // What is done may name the way out already.
  const unless = practice.does.includes("unless") ? "" : unlessThey(phase);
  return hasBegun(phase)
    ? `As I understand it, ${what}, and has done so ${theirs} since ${phaseStart(phase, context)}${unless}.`
    : `As I understand it${known}, ${what}, and does so ${theirs}${unless}; since when, I do not know.`;
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
  return `As I understand it, ${subject} ${began} in ${formatMonth(shown.from.slice(0, 7), pack.language)}, had suspended ${it} by ${date(suspended.from)}, and began it again ${resumed.exactly ? "on " : ""}${phaseStart(resumed, context)}${unlessThey(resumed, "users")}. ${shown.forSome ? unestablished : "I do not know whether my data had been used before the suspension."}`;
}
