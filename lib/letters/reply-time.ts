import { addDays, daysBetween, type CalendarDate } from "@/lib/kernel/calendar-date";
import { isCitable } from "@/lib/law/catalogue";
import { type ClockId, deadlineOf, holidayPlaceOf } from "@/lib/law/clocks/catalogue";
import type { Pack } from "./packs.data";
import { daysInThePost, daysToReply } from "./patience.data";
import type { LetterFacts } from "./schema";

type Contact = NonNullable<LetterFacts["contact"]>;

/** What a time to reply is reckoned from: who wrote what to the company, and where they live. */
export interface Asking {
  contact: Contact;
  residence: LetterFacts["residence"];
  pack: Pack;
}

/** The day of receipt as the person knows it, or the latest that it is likely to have been. */
function receivedOn({ receivedOn: known, channel, on }: Contact): CalendarDate {
  return known ?? (channel === "post" ? addDays(on, daysInThePost) : on);
}

/** True where the day of receipt is sure enough for an end to be named: what goes by form or e-mail arrives at once. */
export function isReceiptKnown({ receivedOn: known, channel }: Contact): boolean {
  return known !== undefined || channel !== "post";
}

/** True for a complaint sent since the duty to acknowledge exists, under a law that knows it. */
export function isStatutoryComplaint({ asked, on }: Contact, { territories }: Pick<Pack, "territories">): boolean {
  return (
    asked.includes("complaint") && isCitable("s-164a", { territories, conduct: { from: on, to: on }, writtenOn: on })
  );
}

/** True when rights were exercised that run their own month: objection, erasure, restriction, access. */
export function askedForRights({ asked }: Contact): boolean {
  return asked.some((thing) => thing !== "complaint");
}

/** The last day to acknowledge the complaint; undefined where no law sets one, or holidays of that year are not known. */
export function acknowledgementDue({ contact, residence, pack }: Asking): CalendarDate | undefined {
  const { acknowledgement } = pack.clocks;
  if (acknowledgement === undefined || !isStatutoryComplaint(contact, pack)) return undefined;
  return endOf(acknowledgement, { from: receivedOn(contact), residence });
}

/** When rights requests had to be acted on. */
export interface RightsTime {
  due: CalendarDate;
  /** Whether the longer time that the company spoke of counts: it does if it was told within the month. */
  extension?: "counts" | "told-too-late";
  /** True where it runs from what the person told the company, and not from receipt. */
  isMoved: boolean;
}

/** The time of the rights requests; undefined where none runs: no right, no such law, or the company waits for the person. */
export function rightsTime({ contact, residence, pack }: Asking): RightsTime | undefined {
  const { rights } = pack.clocks;
  if (rights === undefined || !askedForRights(contact) || isWaitedFor(contact)) return undefined;
  const known = toldOn(contact, "identity");
  const span = { from: known ?? receivedOn(contact), residence };
  const time = longerTime(contact, endOf(rights, span), endOf(rights, { ...span, extended: true }));
  return time && { ...time, due: paused(time.due, contact), isMoved: known !== undefined };
}

/** The month, or the longer time that the company spoke of within it: no longer than the law allows, and no longer than it said. */
function longerTime(
  { extendedOn, extendedUntil }: Contact,
  month: CalendarDate | undefined,
  longest: CalendarDate | undefined,
): Pick<RightsTime, "due" | "extension"> | undefined {
  if (month === undefined || longest === undefined) return undefined;
  if (extendedOn === undefined) return { due: month };
  if (extendedOn > month) return { due: month, extension: "told-too-late" };
  return { due: [longest, extendedUntil ?? longest].sort()[0] ?? longest, extension: "counts" };
}

function isWaitedFor({ askedBack = [] }: Contact): boolean {
  return askedBack.some(({ toldOn: day }) => day === undefined);
}

function toldOn({ askedBack = [] }: Contact, what: "identity" | "clarification"): CalendarDate | undefined {
  return askedBack
    .flatMap((asked) => (asked.for === what ? (asked.toldOn ?? []) : []))
    .sort()
    .at(-1);
}

// Only the month of access stands still for a clarification: where one is spoken of for all requests, the latest day is.
function paused(due: CalendarDate, { asked, askedBack = [] }: Contact): CalendarDate {
  if (!asked.includes("access")) return due;
  const waits = askedBack.map((back) =>
    back.for === "clarification" && back.toldOn ? daysBetween(back.on, back.toldOn) : 0,
  );
  return addDays(
    due,
    waits.reduce((sum, days) => sum + Math.max(days, 0), 0),
  );
}

interface Span {
  from: CalendarDate;
  residence: LetterFacts["residence"];
  extended?: boolean;
}

function endOf(clock: ClockId, { from, residence, extended }: Span): CalendarDate | undefined {
  const found = deadlineOf(clock, { from, extended, place: holidayPlaceOf(residence) });
  return found.ok ? found.value.due : undefined;
}

/** The last time the person wrote again, if nothing that answers it came since. */
export function unansweredReminder({ remindedOn = [], reply, repliedOn }: Contact): CalendarDate | undefined {
  const last = remindedOn.toSorted().at(-1);
  const isAnswered = reply === "answered" && (repliedOn === undefined || last === undefined || repliedOn >= last);
  return isAnswered ? undefined : last;
}

/** True while the company owes no reply yet; the last day is the company's. False without an earlier letter to it. */
export function isStillWaiting(
  { contact, residence }: Pick<LetterFacts, "contact" | "residence">,
  pack: Pack,
  on: CalendarDate,
): boolean {
  if (!contact) return false;
  const reminded = unansweredReminder(contact);
  if (reminded !== undefined) return on <= addDays(reminded, daysToReply);
  if (contact.reply === "answered") return false;
  const asking = { contact, residence, pack };
  const rights = rightsTime(asking);
  const ends = [acknowledgementDue(asking) ?? addDays(contact.on, daysToReply)];
  if (rights?.extension === "counts") ends.push(rights.due);
  return ends.some((end) => on <= end);
}

/** The days on which something came or went, as far as they are told. */
export function daysOf(contact: LetterFacts["contact"]): (CalendarDate | undefined)[] {
  if (!contact) return [];
  const { on, acknowledgedOn, extendedOn, firstAnsweredOn, repliedOn, remindedOn = [], askedBack = [] } = contact;
  return [
    ...[on, contact.receivedOn, acknowledgedOn, extendedOn, firstAnsweredOn, repliedOn],
    ...remindedOn,
    ...askedBack.flatMap((asked) => [asked.on, asked.toldOn]),
  ];
}
