import { addDays, type CalendarDate } from "@/lib/kernel/calendar-date";
import { isCitable } from "@/lib/law/catalogue";
import { daysToReply, type LetterContext } from "../context";
import { paragraph, type Block } from "../document";
import { rightsMonth } from "../requests/rights";
import { askedForRights, type Contact } from "./contact";
import { isPastMonth } from "./elapsed";
import { partyOf } from "./phrases";

/** True for a complaint sent since the duty to acknowledge exists, under a law that knows it. */
export function isStatutoryComplaint({ asked, on }: Contact, { law }: LetterContext): boolean {
  return asked.includes("complaint") && isCitable("s-164a", { ...law, writtenOn: on });
}

/** Longer than any run of weekend and holidays at the end of the time. */
const grace = 5;

function isSurelyLate({ on }: Contact, writtenOn: CalendarDate): boolean {
  return writtenOn > addDays(on, daysToReply + grace);
}

/** What is late by law: the acknowledgement of a complaint, and the answer to rights requests; each only once it surely is. */
export function overdueBlocks(contact: Contact, context: LetterContext): Block[] {
  return [...unacknowledged(contact, context), ...rightsUnanswered(contact, context)];
}

function unacknowledged(contact: Contact, context: LetterContext): Block[] {
  const { law, writtenOn } = context;
  if (contact.reply !== "none" || !isSurelyLate(contact, writtenOn) || !isStatutoryComplaint(contact, context))
    return [];
  const { subject } = partyOf(context);
  return [
    paragraph(
      `More than ${daysToReply} days have passed since I sent my complaint. From receipt, ${subject} had ${daysToReply} days to acknowledge it (${law.cite("s-164a-3")}).`,
    ),
  ];
}

function rightsUnanswered(contact: Contact, context: LetterContext): Block[] {
  if (contact.reply === "answered" || !askedForRights(contact) || !isPastMonth(contact.on, context.writtenOn))
    return [];
  // Laws without the month have none to be late by.
  if (!context.law.has("art-12-3")) return [];
  const { subject } = partyOf(context);
  return [
    paragraph(
      `More than a month has passed since I made my rights requests. From receipt, ${subject} had ${rightsMonth(context)} to act on them.`,
    ),
  ];
}
