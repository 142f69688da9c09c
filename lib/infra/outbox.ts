import "server-only";
import type { Prisma } from "@/prisma/generated/client";
import { db } from "./db";
import { logEvent, logFault } from "./log";
import { type Mail, sendMail } from "./mail";
import { hasKey } from "./key-apart";
import { openOwnAddress, withAddress } from "./sealed-address";
import { switches } from "./switches";
import { newKey, open, seal, unwrapKey, wrapKey } from "./vault";

/** The work of one transaction. */
export type Transaction = Prisma.TransactionClient;

/** What is kept of a mail until it has gone. Without `to` it goes to the address that the account has by then. */
export type Letter = Omit<Mail, "to" | "id"> & Partial<Pick<Mail, "to">>;

interface Row {
  id: string;
  userId: string;
  key: string;
  attempts: number;
  createdAt: Date;
  wrappedKey: Uint8Array;
  sealed: Uint8Array;
}

const minute = 60_000;
const day = 24 * 60 * minute;
/** How long after a failure it is tried again, in minutes: after the last of them, each hour. */
const pauses = [1, 5, 15, 60];
/** A mail that no server took for so long has nothing left to say. */
const triedFor = 7 * day;
/** How long it is remembered that a mail went out. */
const rememberedFor = 30 * day;
/** A run ends there, so that a mail server that is down is not asked once for every mail. */
const mostFailures = 3;
const mostMails = 500;
/** Longer than a mail server can take, so that what it took is never given back unsent. */
const longestSending = 10 * minute;

/** Binds the wrapped key of a mail to its row. */
export const mailKeyPlace = (id: string) => `OutboxMail:${id}`;
const letterPlace = (id: string) => `OutboxMail:sealed:${id}`;

/**
 * Writes a mail down to be sent, in the transaction of what it is about. `key` says what it is and for which day: of a mail
 * that is written twice, also at the same moment, there is one. Gives its id, or undefined where it was written before.
 */
export async function writeMail(
  transaction: Transaction,
  { userId, key, letter }: { userId: string; key: string; letter: Letter },
  now: Date,
): Promise<string | undefined> {
  const [id, dataKey] = [crypto.randomUUID(), newKey()];
  const wrappedKey = wrapKey(mailKeyPlace(id), dataKey);
  const sealed = seal(dataKey, letterPlace(id), Buffer.from(JSON.stringify(letter)));
  const row = { id, userId, key, wrappedKey, sealed, createdAt: now, tryAt: now };
  const { count } = await transaction.outboxMail.createMany({ data: [row], skipDuplicates: true });
  return count === 1 ? id : undefined;
}

function opened({ id, wrappedKey, sealed }: Row): Letter {
  const plain = open(unwrapKey(mailKeyPlace(id), wrappedKey), letterPlace(id), sealed);
  if (!plain) throw new Error(`OutboxMail:sealed of ${id} does not open`);
  // The seal vouches for its shape: only writeMail makes one.
  return JSON.parse(plain.toString("utf8")) as Letter;
}

/**
 * The mail that has waited longest, its row held until the transaction ends. Another worker passes it over; a process that is
 * killed lets go of it.
 */
async function takeDue(transaction: Transaction, now: Date): Promise<Row | undefined> {
  const since = new Date(now.getTime() - triedFor);
  const [row] = await transaction.$queryRaw<Row[]>`
    SELECT id, "userId", key, attempts, "createdAt", "wrappedKey", sealed FROM "OutboxMail"
    WHERE "sentAt" IS NULL AND "tryAt" <= ${now} AND "createdAt" > ${since}
    ORDER BY "tryAt", id LIMIT 1 FOR UPDATE SKIP LOCKED`;
  return row;
}

/**
 * Whether a mail, by the key that it was written with, is still wanted by the time it can go. One that is not is forgotten, as if it had never
 * been written. Undefined for one of a kind that is none of the answerer's business: unless somebody else says no, it goes.
 */
export type IsWanted = (mail: { id: string; key: string; writtenAt: Date }, now: Date) => Promise<boolean | undefined>;

type Outcome = "sent" | "unwanted" | "failed";

async function attempt(row: Row, isWanted: IsWanted, now: Date): Promise<Outcome> {
  const { id, userId, key, createdAt } = row;
  try {
    if ((await isWanted({ id, key, writtenAt: createdAt }, now)) === false) return "unwanted";
    const reader = await db.user.findUnique({ where: { id: userId, ...hasKey }, select: withAddress });
    if (!reader) return "unwanted";
    const letter = opened(row);
    return (await sendMail({ ...letter, to: letter.to ?? openOwnAddress(reader), id }, now)) ? "sent" : "failed";
  } catch (error) {
    // One mail that cannot be read must not keep back all others.
    logFault("outbox.broken", error);
    return "failed";
  }
}

const settled: Record<Outcome, (transaction: Transaction, row: Row, now: Date) => Promise<unknown>> = {
  sent: ({ outboxMail }, { id }, now) =>
    outboxMail.update({ where: { id }, data: { sentAt: now, wrappedKey: null, sealed: null } }),
  unwanted: ({ outboxMail }, { id }) => outboxMail.delete({ where: { id } }),
  failed: ({ outboxMail }, { id, attempts }, now) => {
    const pause = (pauses[attempts] ?? pauses.at(-1) ?? 0) * minute;
    return outboxMail.update({
      where: { id },
      data: { attempts: attempts + 1, tryAt: new Date(now.getTime() + pause) },
    });
  },
};

async function sendNext(isWanted: IsWanted, now: Date): Promise<Outcome | "none"> {
  const work = async (transaction: Transaction) => {
    const row = await takeDue(transaction, now);
    if (!row) return "none";
    const outcome = await attempt(row, isWanted, now);
    await settled[outcome](transaction, row, now);
    return outcome;
  };
  return db.$transaction(work, { timeout: longestSending, maxWait: minute });
}

/**
 * Sends what is due, unless organisers have paused mail; each mail once: its row is held while the mail server takes it, so that no second worker sends it too,
 * and what a worker was killed over is sent by the next. In the one moment between the server's word that it has the mail and
 * ours that it has gone nothing can help but the Message-ID, which stays the same. Gives how many went out.
 */
export async function sendDueMails(isWanted: IsWanted, now: Date): Promise<number> {
  const tally = { none: 0, sent: 0, unwanted: 0, failed: 0 };
  while (!(await switches()).pauseMail && tally.none === 0 && tally.failed < mostFailures && tally.sent < mostMails)
    tally[await sendNext(isWanted, now)] += 1;
  if (tally.failed > 0) logEvent("outbox.delayed", { count: tally.failed });
  return tally.sent;
}

/** Forgets mails that nobody took in time, and after a while those that went out. Gives how many. */
export async function purgeOutbox(now: Date): Promise<number> {
  const before = (age: number) => new Date(now.getTime() - age);
  const { count } = await db.outboxMail.deleteMany({
    where: {
      OR: [{ sentAt: null, createdAt: { lte: before(triedFor) } }, { createdAt: { lte: before(rememberedFor) } }],
    },
  });
  return count;
}
