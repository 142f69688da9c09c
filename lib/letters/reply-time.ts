import { addDays, type CalendarDate } from "@/lib/kernel/calendar-date";
import { isCitable } from "@/lib/law/catalogue";
import {
  deadlineOf,
  holidayPlaceOf,
  type RequestMade,
  type RequestTime,
  requestTimes,
} from "@/lib/law/clocks/catalogue";
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
  const found = deadlineOf(acknowledgement, { from: receivedOn(contact), place: holidayPlaceOf(residence) });
  return found.ok ? found.value.due : undefined;
}

/** When rights requests had to be acted on. */
export type RightsTime = Pick<RequestTime, "extension" | "isMoved"> & { due: CalendarDate };

/** The time of the rights requests, all of them; undefined where none runs: no right, no such law, or the company waits for the person. */
export function rightsTime({ contact, residence, pack }: Asking): RightsTime | undefined {
  const { rights } = pack.clocks;
  if (rights === undefined || !askedForRights(contact)) return undefined;
  const { times, isWaiting } = requestTimes(rights, requestIn(contact), { place: holidayPlaceOf(residence) });
  const [last] = times.toSorted((one, other) => other.deadline.due.localeCompare(one.deadline.due));
  if (!last || isWaiting) return undefined;
  const { deadline, isMoved, extension } = last;
  return { due: deadline.due, isMoved, ...(extension && { extension }) };
}

function requestIn(contact: Contact): RequestMade {
  const { on, asked, askedBack = [], extendedOn, extendedUntil } = contact;
  return {
    sentOn: on,
    receivedOn: receivedOn(contact),
    asked: asked.filter((thing) => thing !== "complaint"),
    askedBack,
    longer: extendedOn === undefined ? [] : [{ on: extendedOn, until: extendedUntil }],
  };
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
