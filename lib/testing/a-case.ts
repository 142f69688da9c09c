import fc from "fast-check";
import {
  answerKinds,
  askedKinds,
  caseEventSchema,
  eventKinds,
  outcomeKinds,
  stillStates,
  withdrawnReasons,
  type CaseEvent,
  type EventKind,
  type EventOf,
} from "@/lib/complaints/events";
import type { Complaint, FrozenLetter } from "@/lib/complaints/schema";
import type { CaseDeadline } from "@/lib/complaints/standing";
import { askedFor, contactChannels, remedies, replies } from "@/lib/findings/schema";
import { addDays, type CalendarDate } from "@/lib/kernel/calendar-date";
import type { LetterDocument } from "@/lib/letters/document";
import { letterKinds, type LetterFacts, type LetterKind } from "@/lib/letters/schema";
import { aLetter, bareLetterFacts, homes } from "./a-letter";

/** The day on which the cases of these builders are opened and their first letter is written, unless told. */
export const openingDay: CalendarDate = "2026-11-21";

/** An id that is the same for the same number. */
export const idOf = (number: number): string => `00000000-0000-4000-9000-${String(number).padStart(12, "0")}`;

let composed: LetterDocument | undefined;

/** A frozen letter of somebody in England; all letters of these builders read the same. */
export function aFrozenLetter(
  id = idOf(1),
  kind: LetterKind = "company",
  writtenOn: CalendarDate = openingDay,
): FrozenLetter {
  composed ??= aLetter(bareLetterFacts(), "company", openingDay);
  const document = { ...composed, kind, writtenOn };
  return { id, kind, writtenOn, document, pdfHash: "0".repeat(64) };
}

/** Somebody in England who has made their letter to LinkedIn, wants an objection and a confirmation, and has recorded nothing. */
export function aCase(changes: Partial<Complaint> & { facts?: LetterFacts } = {}): Complaint {
  return {
    id: idOf(0),
    facts: bareLetterFacts({ wanted: ["stop", "confirm"] }),
    pieces: [],
    openedOn: openingDay,
    letters: [aFrozenLetter()],
    events: [],
    isInRegister: false,
    ...changes,
  };
}

type Details<Kind extends EventKind> = Partial<EventOf<Kind>>;

/** What each kind says unless told otherwise. */
const usual = {
  sent: { letter: idOf(1), channel: "email" },
  delivered: {},
  acknowledged: {},
  asked: { for: "identity" },
  supplied: { for: "identity" },
  extended: {},
  answered: { how: "refused" },
  "setting-seen": { state: "on" },
  "authority-sent": { channel: "form" },
  "authority-acknowledged": {},
  "authority-progress": {},
  "authority-outcome": { how: "recorded" },
  withdrawn: { because: "settled" },
} as const satisfies { [Kind in EventKind]: Omit<Details<Kind>, "kind"> };

/** Something that happened on a day, and was written down on it. */
export function anEvent<Kind extends EventKind>(kind: Kind, on: CalendarDate, details: Details<Kind> = {}): CaseEvent {
  const event = { ...usual[kind], id: crypto.randomUUID(), on, recordedOn: on, ...details, kind };
  return caseEventSchema.parse(event);
}

/** What is due under a deadline and how it stands, "2026-12-21 missed", by its id. */
export function due(deadlines: readonly CaseDeadline[], id: string): string | undefined {
  const found = deadlines.find((deadline) => deadline.id === id);
  return found && `${found.reckoned.due} ${found.state}`;
}

const anyDay = (around: CalendarDate) =>
  fc.oneof(
    fc.integer({ min: -30, max: 400 }).map((days) => addDays(around, days)),
    // Close together, so that days coincide.
    fc.integer({ min: 0, max: 3 }).map((days) => addDays(around, days)),
    fc.constantFrom("2003-01-01", "2199-12-31"),
  );
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });
const anyLetterId = maybe(fc.constantFrom(idOf(1), idOf(2), idOf(3), idOf(9)));

function anyEventOf(kind: EventKind): fc.Arbitrary<CaseEvent> {
  const details = {
    id: fc.uuid({ version: 4 }),
    kind: fc.constant(kind),
    on: anyDay(openingDay),
    recordedOn: anyDay(openingDay),
    words: maybe(fc.string({ maxLength: 40 })),
  };
  const channel = fc.constantFrom(...contactChannels);
  const own: { [Kind in EventKind]?: Record<string, fc.Arbitrary<unknown>> } = {
    sent: { letter: anyLetterId, channel },
    asked: { for: fc.constantFrom(...askedKinds) },
    supplied: { for: fc.constantFrom(...askedKinds) },
    extended: { until: maybe(anyDay(openingDay)) },
    answered: { how: fc.constantFrom(...answerKinds) },
    "setting-seen": { state: fc.constantFrom(...stillStates) },
    "authority-sent": { letter: anyLetterId, channel },
    "authority-outcome": { how: fc.constantFrom(...outcomeKinds) },
    withdrawn: { because: fc.constantFrom(...withdrawnReasons) },
  };
  return fc.record({ ...details, ...own[kind] }).map((event) => caseEventSchema.parse(event));
}

/** Any list of events that forms could have let through, one after another, and many that they could not. */
export const anyEvents: fc.Arbitrary<CaseEvent[]> = fc.uniqueArray(fc.constantFrom(...eventKinds).chain(anyEventOf), {
  maxLength: 14,
  selector: ({ id }) => id,
});

const anyContact: fc.Arbitrary<LetterFacts["contact"]> = maybe(
  fc.record({
    on: fc.integer({ min: -90, max: 0 }).map((days) => addDays(openingDay, days)),
    channel: fc.constantFrom(...contactChannels),
    asked: fc.subarray([...askedFor]),
    reply: fc.constantFrom(...replies),
  }),
);

/** Any case: of people anywhere, with one to three letters, and any events. */
export const anyCase: fc.Arbitrary<Complaint> = fc
  .record({
    residence: fc.constantFrom(...homes),
    contact: anyContact,
    wanted: fc.subarray([...remedies], { minLength: 1 }),
    kinds: fc.array(fc.constantFrom(...letterKinds), { minLength: 1, maxLength: 3 }),
    events: anyEvents,
  })
  .map(({ kinds, events, ...facts }) => {
    const letters = kinds.map((kind, index) => aFrozenLetter(idOf(index + 1), kind, addDays(openingDay, index * 40)));
    return aCase({ facts: bareLetterFacts(facts), letters, events });
  });
