import "server-only";
import type { Prisma } from "@/prisma/generated/client";
import { db } from "@/lib/infra/db";
import { env } from "@/lib/infra/env";
import { withKey } from "@/lib/infra/key-apart";
import { logFault } from "@/lib/infra/log";
import { type Mail, sendMail } from "@/lib/infra/mail";
import { switches } from "@/lib/infra/switches";
import { type AboutConcern, type ComposedMail, operatorsMail, writersMail } from "../concern-mail";
import { concernToken, openEntry, openKey, openWriter } from "../store";

const minute = 60_000;
/** How long after a failure it is tried again, in minutes: after the last of them, each hour. What a page says as well is tried for a week. */
const pauses = [1, 5, 15, 60];
const mostTries = 170;
const longestSending = 10 * minute;
/** A run ends there: the next is seconds away. */
const mostMails = 100;

const select = { concern: { include: withKey } } as const;
type Due = Prisma.ConcernEntryGetPayload<{ include: typeof select }>;

/** The mails of an entry with their addresses: one that nobody gave gets none. Each has a Message-ID that stays the same, however often it is tried. */
function mailsAbout(entry: Due): Mail[] {
  const { concern } = entry;
  // One that was taken back, and came back with a backup, has nothing to say to anybody.
  if (!concern.key) return [];
  const key = openKey(concern);
  const { baseUrl: home, contact } = env();
  const about: AboutConcern = { ...concern, home, token: concernToken(concern.id) };
  const said = openEntry(key, entry);
  const to = (email: string | undefined, mail: ComposedMail | undefined, id: string): Mail[] =>
    email !== undefined && mail !== undefined ? [{ ...mail, to: email, id }] : [];
  return [
    ...to(openWriter(key, concern).email, writersMail(said, about), entry.id),
    ...to(contact, operatorsMail(said, about), `${entry.id}-operator`),
  ];
}

async function sendAll(entry: Due, now: Date): Promise<boolean> {
  try {
    const sent = await Promise.all(mailsAbout(entry).map((mail) => sendMail(mail, now)));
    return sent.every(Boolean);
  } catch (fault) {
    // One that cannot be opened must not keep back all others.
    logFault("concern-mail.broken", fault);
    return false;
  }
}

/** The entry whose mail has waited longest, its row held until the transaction ends: another worker passes it over. */
async function sendNext(now: Date): Promise<"sent" | "failed" | "none"> {
  const work = async (transaction: Prisma.TransactionClient) => {
    const [due] = await transaction.$queryRaw<{ id: string }[]>`
      SELECT "id" FROM "ConcernEntry" WHERE "mailTryAt" <= ${now} ORDER BY "mailTryAt", "id" LIMIT 1 FOR UPDATE SKIP LOCKED`;
    if (!due) return "none";
    const where = { id: due.id };
    const entry = await transaction.concernEntry.findUniqueOrThrow({ where, include: select });
    const isSent = await sendAll(entry, now);
    const mailAttempts = entry.mailAttempts + 1;
    const pause = (pauses[entry.mailAttempts] ?? pauses.at(-1) ?? 0) * minute;
    const isOver = isSent || mailAttempts >= mostTries;
    const mailTryAt = isOver ? null : new Date(now.getTime() + pause);
    await transaction.concernEntry.update({ where, data: { mailTryAt, mailAttempts } });
    return isSent ? "sent" : "failed";
  };
  return db.$transaction(work, { timeout: longestSending, maxWait: minute });
}

/** Sends the mails about concerns that are due, unless organisers have paused mail. Gives how many entries it was done for. */
export async function sendConcernMails(now: () => Date, signal: AbortSignal): Promise<number> {
  let sent = 0;
  while (sent < mostMails && !signal.aborted && !(await switches()).pauseMail) {
    if ((await sendNext(now())) !== "sent") break;
    sent += 1;
  }
  return sent;
}
