import "server-only";
import { type Mailer, openMailer, type Sending } from "@/lib/infra/mail";
import { switches } from "@/lib/infra/switches";
import { type AddressedMail, addressMails } from "./address-mails";
import { claimMails, leaseMs, notePace, queueNews, type SettledMail, settleMails } from "./claim-mails";

/** Reads the clock, once for each round: a run takes as long as there are mails. */
type Clock = () => Date;

interface Round {
  claimed: number;
  sent: number;
  /** Whether the mail server was there for none of them. */
  isUnreachable: boolean;
}

const minute = 60_000;
/** How long after a refusal a mail is tried again; after the last of them it is given up. */
const pauses = [5 * minute, 60 * minute, 6 * 60 * minute, 24 * 60 * minute];
/** Of a batch that takes longer, the rest is given back: a mail server may take a minute for the last of it. */
const longestRound = leaseMs / 3;
/** Fewer than that say nothing of how fast mails go. */
const fewestForPace = 20;

/** "nobody": who was to get it has withdrawn, or their words were deleted. */
type Outcome = Sending | "not-tried" | "nobody";

/** Sends mails over as many lanes as there are, and stops where the server is not there, the round takes too long or the portal is stopped. */
async function sendAll(
  mails: readonly AddressedMail[],
  { mailer, now, signal }: { mailer: Mailer; now: Date; signal: AbortSignal },
): Promise<Outcome[]> {
  const outcomes: Outcome[] = mails.map(() => "not-tried");
  const began = performance.now();
  const isOver = () =>
    signal.aborted ||
    performance.now() - began > longestRound ||
    (outcomes.includes("unreachable") && !outcomes.includes("sent"));
  let next = 0;
  const lane = async () => {
    while (next < mails.length && !isOver()) {
      const at = next;
      next += 1;
      const mail = mails[at]?.mail;
      outcomes[at] = mail ? await mailer.send(mail, now) : "nobody";
    }
  };
  await Promise.all(Array.from({ length: mailer.lanes }, lane));
  return outcomes;
}

/** A server that took others took exception to this mail, whatever it said; one that took none says nothing about it. */
function settled(
  { claimed, update }: AddressedMail,
  outcome: Outcome,
  { now, hasSent }: { now: Date; hasSent: boolean },
): SettledMail {
  const { id, mailAttempts: attempts, dueAt } = claimed;
  if (outcome === "sent" || outcome === "nobody")
    return { id, tryAt: null, attempts: 0, isSent: outcome === "sent", update };
  if (outcome === "not-tried" || (outcome === "unreachable" && !hasSent))
    return { id, tryAt: dueAt, attempts, isSent: false, update: 0 };
  const pause = pauses[attempts];
  const tryAt = pause === undefined ? null : new Date(now.getTime() + pause);
  return { id, tryAt, attempts: attempts + 1, isSent: false, update: tryAt ? 0 : update };
}

async function sendRound(mailer: Mailer, clock: Clock, signal: AbortSignal): Promise<Round> {
  const now = clock();
  const { mails, lease } = await claimMails(now);
  if (mails.length === 0) return { claimed: 0, sent: 0, isUnreachable: false };
  const began = performance.now();
  const addressed = await addressMails(mails, now);
  const outcomes = await sendAll(addressed, { mailer, now, signal });
  const hasSent = outcomes.includes("sent");
  const settledMails = addressed.map((mail, at) => settled(mail, outcomes[at] ?? "not-tried", { now, hasSent }));
  await settleMails(settledMails, lease, now);
  const sent = settledMails.filter(({ isSent }) => isSent).length;
  if (sent >= fewestForPace) await notePace((sent * 1000) / (performance.now() - began), now);
  return { claimed: mails.length, sent, isUnreachable: !hasSent && outcomes.includes("unreachable") };
}

/**
 * Sends the mails about signatures that are due, until none is: each once, unless a process is killed between the mail server's word that it
 * has one and ours; then its Message-ID is the same. Any number of processes share the work. What a server refuses is tried again for a day
 * and a half; what it was not there for stays where it was in the queue. Does nothing while mail is paused. Gives how many went out; throws
 * where the mail server is not there.
 */
export async function sendSignatureMails(
  clock: Clock,
  signal: AbortSignal = new AbortController().signal,
): Promise<number> {
  const mailer = openMailer();
  let sent = 0;
  try {
    await queueNews(clock());
    while (!signal.aborted && !(await switches()).pauseMail) {
      const round = await sendRound(mailer, clock, signal);
      sent += round.sent;
      if (round.isUnreachable) throw new Error("The mail server is not there.");
      if (round.claimed === 0) break;
    }
  } finally {
    mailer.close();
  }
  return sent;
}
