import { z } from "zod";
import { contactChannels, dayOf, line, optionalPastDate, pastDate, text } from "@/lib/findings/schema";
import { addDays, addMonths, type CalendarDate } from "@/lib/kernel/calendar-date";
import type { LetterKind } from "@/lib/letters/schema";
import {
  answerKinds,
  askedKinds,
  longestWords,
  outcomeKinds,
  stillStates,
  withdrawnReasons,
  type EventKind,
  type EventTold,
} from "./events";
import type { Complaint } from "./schema";

type About = Pick<Complaint, "facts" | "letters">;

/** What the form sends for a letter that was not made here. */
export const otherLetter = "other";

/** A later day is a slip of the keyboard: nobody puts an answer off for longer. */
const monthsAhead = 24;
const farAway: CalendarDate = "9998-12-31";

const said = (typed: string | undefined): string | undefined => typed || undefined;
const reference = line("record.reference.tooLong").optional().transform(said);
const words = text("record.words.tooLong", longestWords).optional().transform(said);
const channel = z.enum(contactChannels, { error: "record.channel.choose" });
const onDay = (today: CalendarDate) =>
  pastDate(today, "record.on.missing")
    .prefault({})
    .transform((typed) => dayOf(typed) ?? z.NEVER);

function untilDay(today: CalendarDate) {
  return optionalPastDate(farAway, "record.until.wrong")
    .transform(dayOf)
    .refine((day) => day === undefined || day <= addMonths(today, monthsAhead), { error: "record.until.wrong" });
}

/** A letter of the case, by its id; undefined for one that was not made here. */
function letterOf(letters: About["letters"], kinds: readonly LetterKind[]) {
  const known = letters.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
  return z
    .enum([otherLetter, ...known], { error: "record.letter.choose" })
    .transform((chosen) => (chosen === otherLetter ? undefined : chosen));
}

const askedBack = z.enum(askedKinds, { error: "record.for.choose" });

/** What the form of each kind asks for. */
function formsOn(today: CalendarDate, { letters }: About): Record<EventKind, z.ZodType<EventTold>> {
  const on = onDay(today);
  const sent = { on, channel, words };
  return {
    sent: form("sent", { ...sent, letter: letterOf(letters, ["company", "follow-up"]) }),
    delivered: form("delivered", { on, words }),
    acknowledged: form("acknowledged", { on, reference, words }),
    asked: form("asked", { on, for: askedBack, words }),
    supplied: form("supplied", { on, for: askedBack, words }),
    extended: form("extended", { on, until: untilDay(today), words }).refine(
      ({ on: saidOn, until }) => until === undefined || until > saidOn,
      { path: ["until"], error: "record.until.early" },
    ),
    answered: form("answered", { on, how: z.enum(answerKinds, { error: "record.how.choose" }), reference, words }),
    "setting-seen": form("setting-seen", {
      on,
      state: z.enum(stillStates, { error: "record.state.choose" }),
      words,
    }),
    "authority-sent": form("authority-sent", { ...sent, letter: letterOf(letters, ["authority"]), reference }),
    "authority-acknowledged": form("authority-acknowledged", { on, reference, words }),
    "authority-progress": form("authority-progress", { on, words }),
    "authority-outcome": form("authority-outcome", {
      on,
      how: z.enum(outcomeKinds, { error: "record.how.choose" }),
      words,
    }),
    withdrawn: form("withdrawn", {
      on,
      because: z.enum(withdrawnReasons, { error: "record.because.choose" }),
      words,
    }),
  };
}

function form<const Kind extends EventKind, Shape extends z.ZodRawShape>(kind: Kind, shape: Shape) {
  return z.object({ kind: z.literal(kind).default(kind), ...shape });
}

/**
 * What the form of a kind of event sends, as an event; faults are keys under `record.<field>`, or `date` for a day that cannot be.
 * A day may lie long ago, but not before what it is about.
 */
export function eventFormSchema(kind: EventKind, today: CalendarDate, about: About): z.ZodType<EventTold> {
  return formsOn(today, about)[kind].refine((event) => event.on >= earliestFor(event, about), {
    path: ["on"],
    error: "record.on.early",
  });
}

const longAgo: CalendarDate = "";

/** The first day on which an event can have happened, as far as the case knows. */
function earliestFor(event: EventTold, about: About): CalendarDate {
  const named = "letter" in event ? event.letter : undefined;
  if (named !== undefined) return writtenOn(about.letters.filter(({ id }) => id === named)) ?? longAgo;
  return (freeOfOrder.has(event.kind) ? undefined : beginningFor(event.kind, about)) ?? longAgo;
}

/** When there first was something for the company or the authority to say a word about. */
function beginningFor(kind: EventKind, { facts, letters }: About): CalendarDate | undefined {
  const toAuthority = kind.startsWith("authority-") ? letters.filter((letter) => letter.kind === "authority") : [];
  return writtenOn(toAuthority) ?? earliest(facts.contact?.on, writtenOn(letters));
}

function earliest(...days: (CalendarDate | undefined)[]): CalendarDate | undefined {
  return days.filter((day) => day !== undefined).toSorted()[0];
}

/** What can have happened before anything the case knows of: a letter that was not made here, a look at the setting. */
const freeOfOrder: ReadonlySet<EventKind> = new Set(["sent", "authority-sent", "setting-seen", "withdrawn"]);

/** When the first of these letters was written, less a day: west of here it was still the day before. */
function writtenOn(letters: About["letters"]): CalendarDate | undefined {
  const [first] = letters.map((letter) => letter.writtenOn).toSorted();
  return first === undefined ? undefined : addDays(first, -1);
}
