import "server-only";
import { db } from "@/lib/infra/db";
import { isKeyedHash, keyedHash } from "@/lib/infra/vault";
import { isRowId } from "../schema";

const purpose = "stop reminders";

/** What the address of the page that stops a person's mails says of them: nobody else can make it. */
export function stopTicket(userId: string): string {
  return `${userId}.${keyedHash(purpose, userId)}`;
}

function userOfTicket(ticket: string): string | undefined {
  const [userId = "", hash = "", ...rest] = ticket.split(".");
  return rest.length === 0 && isRowId(userId) && isKeyedHash(purpose, userId, hash) ? userId : undefined;
}

/** Whether an address that stops mails is one of ours. */
export function isStopTicket(ticket: string): boolean {
  return userOfTicket(ticket) !== undefined;
}

/** Stops the reminders of every case of a person, at once and as often as it is asked. False for an address that is not ours. */
export async function stopReminders(ticket: string): Promise<boolean> {
  const ownerId = userOfTicket(ticket);
  if (ownerId === undefined) return false;
  await db.complaint.updateMany({ where: { ownerId }, data: { remindDaysBefore: null } });
  return true;
}
