import { isCitable } from "@/lib/law/catalogue";
import { daysToReply, isStillWaiting, type LetterContext } from "../context";
import { paragraph, type Block } from "../document";
import { rightsMonth } from "../requests/rights";
import { askedForRights, type Contact } from "./contact";
import { isPastMonth } from "./elapsed";
import { partyOf } from "./phrases";

/** True for a complaint sent since the duty to acknowledge exists, under a law that knows it. */
export function isStatutoryComplaint({ asked, on }: Contact, { law }: LetterContext): boolean {
  return asked.includes("complaint") && isCitable("s-164a", { ...law, writtenOn: on });
}

/** What is late by law: the acknowledgement of a complaint, and the answer to rights requests; each only once it surely is. */
export function overdueBlocks(contact: Contact, context: LetterContext): Block[] {
  return [...unacknowledged(contact, context), ...rightsUnanswered(contact, context)];
}

function unacknowledged(contact: Contact, context: LetterContext): Block[] {
  const { law, writtenOn } = context;
  if (contact.reply !== "none" || isStillWaiting(contact, writtenOn) || !isStatutoryComplaint(contact, context))
    return [];
  const { has } = partyOf(context);
  return [
    paragraph(
      `More than ${daysToReply} days have passed since I sent my complaint. From receipt, ${has} ${daysToReply} days to acknowledge it (${law.cite("s-164a-3")}).`,
    ),
  ];
}

function rightsUnanswered(contact: Contact, context: LetterContext): Block[] {
  if (contact.reply === "answered" || !askedForRights(contact) || !isPastMonth(contact.on, context.writtenOn))
    return [];
  const { has } = partyOf(context);
  return [
    paragraph(
      `More than a month has passed since I made my rights requests. From receipt, ${has} ${rightsMonth(context)} to act on them.`,
    ),
  ];
}
