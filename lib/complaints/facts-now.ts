import { isInOrder } from "@/lib/findings/schema";
import { addDays, type CalendarDate } from "@/lib/kernel/calendar-date";
import { composeLetter } from "@/lib/letters/catalogue";
import { choicesFor, type Choice } from "@/lib/letters/choice";
import type { LetterDocument } from "@/lib/letters/document";
import type { LetterFacts } from "@/lib/letters/schema";
import { practiceById } from "@/lib/platforms/catalogue";
import type { CaseEvent, StillState } from "./events";
import { inOrder } from "./events-told";
import { contactNow } from "./facts-now-contact";
import { exhibitsNow } from "./facts-now-exhibits";
import type { Complaint, FrozenLetter } from "./schema";

/**
 * What a letter of this case may say on a day: the facts it was opened with, and what was recorded as having happened
 * since, in whatever order it was written down. Nothing that nobody said.
 */
export function factsNow(complaint: Complaint, today: CalendarDate): LetterFacts {
  return factsWith(complaint, eventsUntil(complaint, today), today);
}

/** The letters that can be made on a day, the recommended one first: one that would say again what the last of its kind says is none. */
export function openLetters(complaint: Complaint, today: CalendarDate): Choice[] {
  return choicesFor(factsNow(complaint, today), today).filter(({ kind }) => {
    const last = complaint.letters.findLast((letter) => letter.kind === kind);
    return last === undefined || !saysTheSame(last, complaint, today);
  });
}

// One day's grace: where the person is, tomorrow may have begun.
function eventsUntil({ events }: Complaint, today: CalendarDate): CaseEvent[] {
  return events.filter(({ on }) => on <= addDays(today, 1)).toSorted(inOrder);
}

/** True where the letter, dated as it is, would be written alike from what is known now, but for its own sending. */
function saysTheSame(letter: FrozenLetter, complaint: Complaint, today: CalendarDate): boolean {
  const sameKind = complaint.letters.filter(({ kind }) => kind === letter.kind).map(({ id }) => id);
  const events = eventsUntil(complaint, today).filter(
    (event) => event.kind !== "sent" || event.letter === undefined || !sameKind.includes(event.letter),
  );
  const composed = composeLetter(factsWith(complaint, events, letter.writtenOn), letter.kind, letter.writtenOn);
  return composed.ok && wordsOf(composed.value) === wordsOf(letter.document);
}

const wordsOf = ({ title, reference, blocks }: LetterDocument) => JSON.stringify([title, reference, blocks]);

/** The facts that these events, in their order, make of the first ones, for a letter of that day. */
function factsWith(complaint: Complaint, events: readonly CaseEvent[], writtenOn: CalendarDate): LetterFacts {
  return {
    ...complaint.facts,
    contact: contactNow(complaint, events),
    seenAgain: seenAgain(complaint, events, writtenOn),
    exhibits: exhibitsNow(complaint, events),
  };
}

/** The last look at the switch; for someone who said at first that it was still on, and has not looked since, that first day. */
function seenAgain(
  { facts, letters, openedOn }: Complaint,
  events: readonly CaseEvent[],
  writtenOn: CalendarDate,
): LetterFacts["seenAgain"] {
  if (practiceById(facts.practice).setting.kind !== "switch") return undefined;
  const declaredOn = letters[0]?.writtenOn ?? openedOn;
  const atFirst =
    facts.switchedOff?.off === false && writtenOn > declaredOn ? [{ on: declaredOn, state: "on" as const }] : [];
  return [...atFirst, ...events.flatMap(lookOf)].filter(({ on }) => isInOrder(facts.seen?.on, on)).at(-1);
}

function lookOf(event: CaseEvent): NonNullable<LetterFacts["seenAgain"]>[] {
  const state = event.kind === "setting-seen" ? seenAs[event.state] : undefined;
  return state ? [{ on: event.on, state }] : [];
}

const seenAs: Record<StillState, NonNullable<LetterFacts["seenAgain"]>["state"] | undefined> = {
  on: "on",
  off: "off",
  gone: "gone",
  "not-looked": undefined,
};
