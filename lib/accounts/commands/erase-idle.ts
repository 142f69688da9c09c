import "server-only";
import { db } from "@/lib/infra/db";
import { env } from "@/lib/infra/env";
import { hasKey } from "@/lib/infra/key-apart";
import { logFault } from "@/lib/infra/log";
import { type IsWanted, writeMail } from "@/lib/infra/outbox";
import { openOwnAddress, withAddress } from "@/lib/infra/sealed-address";
import { addDays, addMonths, calendarDateAt, formatDate } from "@/lib/kernel/calendar-date";
import { say } from "@/lib/words/say";
import { eraseAccountOf } from "./erase-account";

/** An account that was used last so many months ago is warned, and erased. */
const [warnedAfter, erasedAfter] = [23, 24];
/** A portal that was down gives people their time all the same. */
const fewestDaysBetween = 28;
const batch = 100;

const dateOf = (day: string) => new Date(`${day}T00:00:00Z`);
const keyPrefix = "idle:";

/** Writes to people who have not been here for 23 months, once. Gives how many. It may be run twice. */
export async function warnIdleAccounts(now: Date): Promise<number> {
  const today = calendarDateAt(now);
  const idle = { lastSeenOn: { lte: dateOf(addMonths(today, -warnedAfter)) }, warnedOn: null, ...hasKey };
  const people = await db.user.findMany({ where: idle, select: { id: true, lastSeenOn: true }, take: batch });
  const latest = (one: string, other: string) => (one > other ? one : other);
  for (const { id, lastSeenOn } of people) {
    const seen = calendarDateAt(lastSeenOn);
    const erasedOn = latest(addMonths(seen, erasedAfter), addDays(today, fewestDaysBetween));
    const words = say("mail");
    const text = words("idle.text", { date: formatDate(erasedOn), home: env().baseUrl });
    await db.$transaction(async (work) => {
      // Of two runs, and of a run and their coming back, one is first.
      const { count } = await work.user.updateMany({ where: { id, ...idle }, data: { warnedOn: dateOf(today) } });
      const letter = { subject: words("idle.subject"), text };
      if (count === 1) await writeMail(work, { userId: id, key: `${keyPrefix}${id}:${today}`, letter }, now);
    });
  }
  return people.length < batch ? people.length : people.length + (await warnIdleAccounts(now));
}

/** Of an account; undefined where it does not open, which is told to the log: one that was altered must not keep all others here. */
function addressOf(person: Parameters<typeof openOwnAddress>[0]): string | undefined {
  try {
    return openOwnAddress(person);
  } catch (error) {
    logFault("account.broken", error, { id: person.id });
    return undefined;
  }
}

/**
 * Erases accounts that nobody has used for 24 months, four weeks after they were warned at the earliest. Gives how many. What a backup has
 * brought back of one that was erased goes without a warning, since nothing tells whose it was.
 */
export async function eraseIdleAccounts(now: Date): Promise<number> {
  const today = calendarDateAt(now);
  const unseen = { lastSeenOn: { lte: dateOf(addMonths(today, -erasedAfter)) } };
  await db.user.deleteMany({ where: { ...unseen, key: null } });
  const over = { ...unseen, warnedOn: { lte: dateOf(addDays(today, -fewestDaysBetween)) } };
  const people = await db.user.findMany({ where: over, select: withAddress, take: batch });
  let erased = 0;
  for (const person of people) {
    const email = addressOf(person);
    // Somebody may have come back while the others were erased.
    if (email === undefined || (await db.user.count({ where: { id: person.id, ...over } })) === 0) continue;
    if (await eraseAccountOf(email, { withdrawSignatures: false }, now)) erased += 1;
  }
  return people.length < batch || erased === 0 ? erased : erased + (await eraseIdleAccounts(now));
}

/** Whether a warning is still to go out: not once its reader has come back. Undefined for any other mail. */
export const isWarningWanted: IsWanted = async ({ id, key }) => {
  if (!key.startsWith(keyPrefix)) return undefined;
  return (await db.user.count({ where: { mails: { some: { id } }, warnedOn: { not: null } } })) > 0;
};
