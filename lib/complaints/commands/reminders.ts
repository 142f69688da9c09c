import "server-only";
import { db } from "@/lib/infra/db";
import { env } from "@/lib/infra/env";
import { type IsWanted, type Transaction, writeMail } from "@/lib/infra/outbox";
import { calendarDateAt, type CalendarDate } from "@/lib/kernel/calendar-date";
import { casesToRemind } from "../queries/caseload";
import { type Links, reminderMail, type Told } from "../reminder-mail";
import { type Occasion, remindersDue } from "../reminders";
import { opened, wholeCase } from "../store";
import { stopTicket } from "./stop";

/** A mail written earlier would wake people; by then most of Europe is up. */
const earliestHour = 7;
const keyPrefix = "reminders:";
const keyOf = (userId: string, day: CalendarDate) => `${keyPrefix}${userId}:${day}`;

interface Due {
  complaintId: string;
  occasions: Occasion[];
}

async function dueByOwner(today: CalendarDate): Promise<Map<string, Due[]>> {
  const byOwner = new Map<string, Due[]>();
  for await (const { ownerId, complaint } of casesToRemind()) {
    const occasions = remindersDue(complaint, today);
    if (occasions.length > 0)
      byOwner.set(ownerId, [...(byOwner.get(ownerId) ?? []), { complaintId: complaint.id, occasions }]);
  }
  return byOwner;
}

/** What of it they were not told yet. */
async function untold(transaction: Transaction, due: readonly Due[]): Promise<Due[]> {
  const told = await transaction.reminder.findMany({
    where: { complaintId: { in: due.map(({ complaintId }) => complaintId) } },
  });
  const known = new Set(told.map(({ complaintId, occasion }) => `${complaintId} ${occasion}`));
  return due.flatMap(({ complaintId, occasions }) => {
    const rest = occasions.filter(({ key }) => !known.has(`${complaintId} ${key}`));
    return rest.length > 0 ? [{ complaintId, occasions: rest }] : [];
  });
}

/** One mail waits, or one went out today: what is new can wait for the next. */
async function hasMail(transaction: Transaction, userId: string, today: CalendarDate): Promise<boolean> {
  const midnight = new Date(`${today}T00:00:00Z`);
  const count = await transaction.outboxMail.count({
    where: {
      userId,
      key: { startsWith: keyPrefix },
      OR: [{ sentAt: null }, { sentAt: { gte: midnight } }],
    },
  });
  return count > 0;
}

function linksFor(userId: string): Links {
  const { baseUrl: home } = env();
  const ticket = stopTicket(userId);
  return { home, stop: `${home}/reminders/stop?to=${ticket}`, stopNow: `${home}/reminders/stop/now?to=${ticket}` };
}

const toldIn = ({ complaintId, occasions }: Due): Told => ({
  complaintId,
  deadlines: [...new Set(occasions.map(({ deadline }) => deadline))].toSorted((one, other) =>
    one.reckoned.due.localeCompare(other.reckoned.due),
  ),
});

async function remindOne(userId: string, due: readonly Due[], now: Date): Promise<boolean> {
  const today = calendarDateAt(now);
  return db.$transaction(async (transaction) => {
    await transaction.$queryRaw`SELECT 1 FROM "User" WHERE id = ${userId}::uuid FOR NO KEY UPDATE`;
    const fresh = await untold(transaction, due);
    if (fresh.length === 0 || (await hasMail(transaction, userId, today))) return false;
    const letter = reminderMail(fresh.map(toldIn), linksFor(userId), today);
    const mailId = await writeMail(transaction, { userId, key: keyOf(userId, today), letter }, now);
    if (mailId === undefined) return false;
    const told = fresh.flatMap(({ complaintId, occasions }) =>
      occasions.map(({ key: occasion }) => ({ complaintId, occasion, mailId })),
    );
    await transaction.reminder.createMany({ data: told });
    return true;
  });
}

/**
 * Writes the mails of the day, from seven in the morning (UTC) on: at most one a person, with everything that has come due and
 * that they were not told. It may be run as often and by as many as like. Gives how many were written.
 */
export async function writeReminders(now: Date): Promise<number> {
  if (now.getUTCHours() < earliestHour) return 0;
  let written = 0;
  for (const [userId, due] of await dueByOwner(calendarDateAt(now)))
    if (await remindOne(userId, due, now)) written += 1;
  return written;
}

/** A reminder is sent as long as all of it is still to be told: not after it was switched off, or what was due has come. Undefined for any other mail. */
export const isReminderWanted: IsWanted = async ({ id, key }, now) => {
  if (!key.startsWith(keyPrefix)) return undefined;
  const told = await db.reminder.findMany({
    where: { mailId: id },
    include: { complaint: { include: wholeCase } },
  });
  const today = calendarDateAt(now);
  return (
    told.length > 0 &&
    told.every(({ complaint, occasion }) => remindersDue(opened(complaint), today).some((due) => due.key === occasion))
  );
};
