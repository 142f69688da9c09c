import { z } from "zod";
import { answerKinds, askedBackFor, contactChannels, laterStates } from "@/lib/findings/schema";
import { isCalendarDate } from "@/lib/kernel/calendar-date";

/**
 * What can happen in a case after its letter was made, in the order in which it mostly does. A case is the list of these and
 * nothing else: where it stands, what is due and what is next are derived (standing.ts).
 */
export const eventKinds = [
  "sent",
  "delivered",
  "acknowledged",
  "asked",
  "supplied",
  "extended",
  "answered",
  "setting-seen",
  "authority-sent",
  "authority-acknowledged",
  "authority-progress",
  "authority-outcome",
  "withdrawn",
] as const;
export type EventKind = (typeof eventKinds)[number];

export { answerKinds, askedBackFor as askedKinds, type AnswerKind } from "@/lib/findings/schema";
/** What the setting says when it is looked at again. */
export const stillStates = [...laterStates, "not-looked"] as const;
export type StillState = (typeof stillStates)[number];
/** What an authority made of it. */
export const outcomeKinds = ["no-infringement", "recorded", "told-to-do-more", "action", "other"] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];
export const withdrawnReasons = ["settled", "given-up", "other"] as const;

const day = z.string().refine(isCalendarDate);
/** Longest text that is pasted as somebody's answer: the longest e-mail that evidence takes. */
export const longestWords = 20_000;

const common = {
  id: z.uuid(),
  /** The day on which it happened, which may lie long before it was recorded. */
  on: day,
  /** The day on which the person last wrote it down or corrected it. */
  recordedOn: day,
  /** What came or went, in the person's or the sender's words. */
  words: z.string().max(longestWords).optional(),
  /** Ids of the pieces (pictures, e-mails) of the complaint that show it. */
  pieces: z.array(z.uuid()).optional(),
};
const channel = z.enum(contactChannels);
const reference = z.string().max(200).optional();

/** One event as it is kept. `letter` is the id of the letter that was sent; absent for one that was not made here. */
export const caseEventSchema = z.discriminatedUnion("kind", [
  z.strictObject({ ...common, kind: z.literal("sent"), letter: z.uuid().optional(), channel }),
  z.strictObject({ ...common, kind: z.literal("delivered") }),
  z.strictObject({ ...common, kind: z.literal("acknowledged"), reference }),
  z.strictObject({ ...common, kind: z.literal("asked"), for: z.enum(askedBackFor) }),
  /** The person gave what the company had asked for. */
  z.strictObject({ ...common, kind: z.literal("supplied"), for: z.enum(askedBackFor) }),
  /** The company said that it needs longer: until that day, where it named one. */
  z.strictObject({ ...common, kind: z.literal("extended"), until: day.optional() }),
  z.strictObject({ ...common, kind: z.literal("answered"), how: z.enum(answerKinds), reference }),
  z.strictObject({ ...common, kind: z.literal("setting-seen"), state: z.enum(stillStates) }),
  z.strictObject({ ...common, kind: z.literal("authority-sent"), letter: z.uuid().optional(), channel, reference }),
  z.strictObject({ ...common, kind: z.literal("authority-acknowledged"), reference }),
  z.strictObject({ ...common, kind: z.literal("authority-progress") }),
  z.strictObject({ ...common, kind: z.literal("authority-outcome"), how: z.enum(outcomeKinds) }),
  z.strictObject({ ...common, kind: z.literal("withdrawn"), because: z.enum(withdrawnReasons) }),
]);
export type CaseEvent = z.infer<typeof caseEventSchema>;
export type EventOf<Kind extends EventKind> = Extract<CaseEvent, { kind: Kind }>;
type WithoutRecord<Event> = Event extends CaseEvent ? Omit<Event, "id" | "recordedOn" | "pieces"> : never;
/** An event as a form tells it. */
export type EventTold = WithoutRecord<CaseEvent>;
