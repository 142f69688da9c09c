import type { CalendarDate } from "@/lib/kernel/calendar-date";
import type { LetterContext } from "../context";
import { paragraph, type Block } from "../document";
import { daysToReply } from "../patience.data";
import { rightsMonth } from "../requests/rights";
import { acknowledgementDue, type Asking, isReceiptKnown, rightsTime, type RightsTime } from "../reply-time";
import type { LetterFacts } from "../schema";
import type { Contact } from "./contact";
import { acknowledgedOn } from "./correspondence";
import { partyOf, sentenceStart } from "./phrases";

/** What is or was late by law: the acknowledgement of a complaint, and the answer to rights requests; each only once its time is over. */
export function overdueBlocks(
  contact: Contact,
  { residence }: Pick<LetterFacts, "residence">,
  context: LetterContext,
): Block[] {
  const asking = { contact, residence, pack: context.pack };
  return [...unacknowledged(asking, context), ...rightsUnanswered(asking, context)].map((words) => paragraph(words));
}

function unacknowledged(asking: Asking, context: LetterContext): string[] {
  const { contact } = asking;
  const due = acknowledgementDue(asking);
  const came = contact.reply === "none" ? context.writtenOn : firstWordOn(contact);
  if (due === undefined || came === undefined || came <= due) return [];
  const { subject } = partyOf(context);
  const opening =
    contact.reply === "none"
      ? `More than ${daysToReply} days have passed since I sent my complaint.`
      : `My complaint was acknowledged after more than ${daysToReply} days.`;
  return [
    `${opening} From receipt, ${subject} had ${daysToReply} days to acknowledge it (${context.law.cite("s-164a-3")})${until(due, contact, context)}.`,
  ];
}

/** The first day on which anything came back. Undefined for somebody who speaks of no acknowledgement: there may have been one. */
function firstWordOn(contact: Contact): CalendarDate | undefined {
  const acknowledged = acknowledgedOn(contact);
  if (acknowledged === undefined) return undefined;
  const { extendedOn, firstAnsweredOn, repliedOn, askedBack = [] } = contact;
  const days = [acknowledged, extendedOn, firstAnsweredOn, repliedOn, ...askedBack.map(({ on }) => on)];
  return days.filter((day) => day !== undefined).sort()[0];
}

/** By the person's own count, where the day of receipt is sure enough for one. */
function until(due: CalendarDate, contact: Contact, { date }: LetterContext): string {
  return isReceiptKnown(contact) ? `; by my count, until ${date(due)}` : "";
}

function rightsUnanswered(asking: Asking, context: LetterContext): string[] {
  const { contact } = asking;
  // Laws without the month have none to be late by.
  if (contact.reply === "answered" || !context.law.has("art-12-3")) return [];
  const time = rightsTime(asking);
  return time && context.writtenOn > time.due ? [late(time, contact, context)] : [];
}

function late(time: RightsTime, contact: Contact, context: LetterContext): string {
  const { subject } = partyOf(context);
  const from = time.isMoved ? `From the day on which I had shown ${partyOf(context).object} who I am` : "From receipt";
  const rule = `${from}, ${subject} had ${rightsMonth(context)} to act on them`;
  const end = until(time.due, contact, context);
  if (time.extension === "counts")
    return `The time for my rights requests is over, the longer time that I was told of included. ${rule}, and with that longer time no more than two months beyond it${end}.`;
  const tooLate = time.extension ? ` ${sentenceStart(subject)} spoke of a longer time only after that.` : "";
  return `More than a month has passed since I made my rights requests. ${rule}${end}.${tooLate}`;
}
