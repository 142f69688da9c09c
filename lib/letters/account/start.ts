import type { ConductPhase } from "@/lib/platforms/catalogue";
import type { DayKind } from "@/lib/platforms/schema";
import type { LetterContext } from "../context";
import type { LetterFacts } from "../schema";
import { pausedConduct, peopleOf, phaseStart, type Begun } from "./course";
import { inSecondPerson, infinitive } from "./does";
import { onDate, partyOf } from "./phrases";

/** What a sentence about the beginning is put together from. */
interface Told {
  phase: Begun;
  context: LetterContext;
  /** "you train …", "Snap Inc. trains …". */
  who: string;
  /** "users in France". */
  people: string;
  /** ", unless they opt out". */
  unless: string;
}

/** What goes on, and since when, no more surely than the day is known. */
export function startFact(phase: ConductPhase, facts: LetterFacts, context: LetterContext): string {
  const people = peopleOf(phase, facts);
  const unless = unlessThey(phase, facts, context);
  const who = whatIsDone(context);
  const { from } = phase;
  if (from === undefined) {
    const known = phase.seenOn === undefined ? "" : ` from what was known ${onDate(phase.seenOn, context)}`;
    return `As I understand it${known}, ${who}, and ${doSo(context)} with the data of ${people}${unless}; since when, I do not know.`;
  }
  const sentence = phase.dayOf ? byDay[phase.dayOf] : simply;
  return `As I understand it, ${sentence({ phase: { ...phase, from }, context, who, people, unless })}.`;
}

const doSo = ({ to }: LetterContext) => (to === "company" ? "do so" : "does so");

function simply({ phase, context, who, people, unless }: Told): string {
  const { to } = context;
  const since = `${again(context)}since ${phaseStart(phase, context)}${pause(context)}`;
  return `${who}, and ${to === "company" ? "have" : "has"} done so with the data of ${people} ${since}${unless}`;
}

const byDay: Record<DayKind, (told: Told) => string> = {
  announcement: ({ phase, context, who, people, unless }) =>
    `${who}${unless}; ${context.to === "company" ? "you" : "it"} announced this for ${people} ${onDate(phase.from, context)}, and since when it is done I do not know`,
  report: ({ phase, context, who, people, unless }) =>
    `${who}, and by press reports ${context.to === "company" ? "have" : "has"} done so with the data of ${people} since ${phaseStart(phase, context)}${unless}`,
  sighting: ({ phase, context, who, people, unless }) =>
    `${who}, and ${doSo(context)} with the data of ${people}${unless}; a switch for it, already on, was noticed ${onDate(phase.from, context)}`,
  policy: ({ phase, context }) => {
    const { possessive } = partyOf(context);
    const [whom, act] =
      context.to === "company" ? ["you", inSecondPerson(context.practice)] : ["it", infinitive(context.practice)];
    const all = phase.what === "on-by-default" ? ", for everyone who does not opt out" : "";
    return `${possessive} privacy policy has allowed ${whom} since ${phaseStart(phase, context)} to ${act}${all}; whether it was done with my data, I cannot see`;
  },
};

/** "you train AI models that create content". */
function whatIsDone(context: LetterContext): string {
  const { subject } = partyOf(context);
  return `${subject} ${context.to === "company" ? inSecondPerson(context.practice) : context.practice.does}`;
}

function again(context: LetterContext): string {
  return pausedConduct(context) ? "again " : "";
}

function pause(context: LetterContext): string {
  const suspended = pausedConduct(context)?.suspended;
  if (!suspended) return "";
  const day = context.date(suspended.from);
  return `, after a pause ${suspended.dayOf === "announcement" ? `announced ${onDate(suspended.from, context)}` : `from ${day}`}`;
}

/** What people can do about it, after what is done: nothing where no way is known. */
export function unlessThey(phase: ConductPhase, { residence }: LetterFacts, { practice }: LetterContext): string {
  const { setting, does } = practice;
  // What is done may name the way out already.
  if (does.includes("unless")) return "";
  if (phase.what === "on-by-default") return ", unless they opt out";
  const isOffered = setting.kind === "form" && (setting.offeredIn?.includes(residence.country) ?? true);
  if (!isOffered) return "";
  return setting.sentBy === undefined ? ", unless they send an objection" : `, unless ${setting.sentBy} objects`;
}
