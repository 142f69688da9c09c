import "server-only";
import { db } from "@/lib/infra/db";
import { env } from "@/lib/infra/env";
import { addressOfLink, hasLiveLink, isLinkLive, linkForCode, makeProof, redeemLink } from "@/lib/infra/mailed-proof";
import { clearAddress } from "@/lib/infra/auth-adapter";
import { hasKey, withKey } from "@/lib/infra/key-apart";
import { accountKey, addressHash, sealOwnAddress } from "@/lib/infra/sealed-address";
import { type Transaction, writeMail } from "@/lib/infra/outbox";
import type { ActorInSession, RecentActor } from "@/lib/kernel/actor";
import { refuse, type Result, succeed } from "@/lib/kernel/result";
import { say } from "@/lib/words/say";
import { mailTo, type MailOutcome } from "../commands";

const newAddressOf = ({ userId }: { userId: string }) => ({ purpose: "new-address", holder: userId }) as const;
const addressed = (email: string) => ({ emailHash: addressHash("User", email) });
const having = (email: string) => ({ ...addressed(email), ...hasKey });
const oldAddressOf = (userId: string) => ({ purpose: "old-address", holder: userId }) as const;

/**
 * Whether the account can be given back to the address before. So long it stays where it is: whoever moved it twice would otherwise take
 * away the link that its owner was mailed.
 */
const canBeTakenBack = (userId: string, now: Date, work?: Transaction) => hasLiveLink(oldAddressOf(userId), now, work);

interface Requested {
  by: RecentActor;
  /** As `signInSchema` gives it. */
  email: string;
  /** For limits only. */
  client: string;
}

/**
 * Mails the code that shows that an address is the person's. Where it has an account of its own the mail says so, and the page answers
 * alike: whoever asks learns nothing of other people's accounts. "moved": it has moved within the week.
 */
export async function requestNewAddress(
  { by, email, client }: Requested,
  now: Date,
): Promise<MailOutcome | Result<undefined, "moved">> {
  if (await canBeTakenBack(by.userId, now)) return refuse("moved");
  const words = say("mail");
  const write = async (home: string) => {
    const { token, code } = await makeProof({ ...newAddressOf(by), email }, now);
    const isTaken = (await db.user.count({ where: having(email) })) > 0;
    if (isTaken) return { subject: words("takenAddress.subject"), text: words("takenAddress.text", { home }) };
    const link = `${home}/account/address/confirm?token=${token}`;
    return { subject: words("newAddress.subject"), text: words("newAddress.text", { link, code, home }) };
  };
  return mailTo({ email, client }, write, now);
}

/** Whether the link of the mail works for that person. Looking changes nothing. */
export function isNewAddressLive(by: ActorInSession, token: string, now: Date): Promise<boolean> {
  return isLinkLive({ ...newAddressOf(by), token }, now);
}

/** Tells the address before, with the link that takes the account back: however long the mail server is away, whoever reads there hears of it. */
async function tellOldAddress(work: Transaction, { userId, from }: Required<Moved>, now: Date): Promise<void> {
  const { token } = await makeProof({ ...oldAddressOf(userId), email: from }, now, work);
  const words = say("mail");
  const home = env().baseUrl;
  const link = `${home}/account/address/take-back?of=${userId}&token=${token}`;
  const letter = { to: from, subject: words("oldAddress.subject"), text: words("oldAddress.text", { link, home }) };
  await writeMail(work, { userId, key: `moved ${userId} ${now.toISOString()}`, letter }, now);
}

/** Lets one transaction after another decide whose an address is. */
async function takeInTurn(work: Transaction, email: string): Promise<void> {
  await work.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`address ${addressed(email).emailHash}`}, 0))`;
}

/** Gives the account the address whose mail was read, unless that has an account by now, and tells the old one. */
export async function changeByLink(by: ActorInSession, token: string, now: Date): Promise<Result<undefined, "link">> {
  const { userId } = by;
  const email = await redeemLink({ ...newAddressOf(by), token }, now);
  const isGiven = email !== undefined && (await giveAddress({ userId, from: by.email, email }, now));
  return isGiven ? succeed(undefined) : refuse("link");
}

interface Moved {
  userId: string;
  /** The address that it has; undefined for whichever. */
  from?: string;
  email: string;
}

/** Seals an address into an account, under the key that it has. False where there is no such account (any more). */
async function writeAddress(work: Transaction, { userId, from, email }: Moved, now: Date): Promise<boolean> {
  const where = { id: userId, ...hasKey, ...(from !== undefined && addressed(from)) };
  const row = await work.user.findUnique({ where, select: { id: true, ...withKey } });
  if (!row) return false;
  await clearAddress(work, email);
  const data = { ...sealOwnAddress(accountKey(row), userId, email), emailVerified: now };
  return (await work.user.updateMany({ where, data })).count === 1;
}

/** Whether the account has it now, and the address before is told. Of an address that two accounts reach for at the same moment, one gets it. */
async function giveAddress(moved: Required<Moved>, now: Date): Promise<boolean> {
  const { userId, email } = moved;
  return db.$transaction(async (work) => {
    await takeInTurn(work, email);
    if ((await work.user.count({ where: having(email) })) > 0 || (await canBeTakenBack(userId, now, work)))
      return false;
    if (!(await writeAddress(work, moved, now))) return false;
    await tellOldAddress(work, moved, now);
    return true;
  });
}

/** The same by the code of the mail. */
export async function changeByCode(
  by: ActorInSession,
  code: string | undefined,
  now: Date,
): Promise<Result<undefined, "code" | "link">> {
  const token = code === undefined ? undefined : await linkForCode({ ...newAddressOf(by), code }, now);
  return token === undefined ? refuse("code") : changeByLink(by, token, now);
}

interface TakenBack {
  /** Whose account it is. */
  userId: string;
  /** Of the link that was mailed to the old address. */
  token: string;
}

/** Whether an account can be taken back by that link. Looking changes nothing. */
export function isTakeBackLive({ userId, token }: TakenBack, now: Date): Promise<boolean> {
  return isLinkLive({ ...oldAddressOf(userId), token }, now);
}

/**
 * Gives an account back to the address it had before, for its owner whose session somebody else has used: nobody stays signed in, and no
 * passkey is left. An empty account that the owner made with that address meanwhile makes way; any other stays, and this is refused: the link
 * works once that one is gone.
 */
export async function takeBack({ userId, token }: TakenBack, now: Date): Promise<boolean> {
  const email = await addressOfLink({ purpose: "old-address", token }, now);
  if (email === undefined) return false;
  return db.$transaction(async (work) => {
    await takeInTurn(work, email);
    const isNothing = { role: "complainant", complaints: { none: {} }, draft: null };
    if ((await work.user.count({ where: { ...having(email), NOT: isNothing } })) > 0) return false;
    if ((await redeemLink({ ...oldAddressOf(userId), token }, now, work)) === undefined) return false;
    await work.user.deleteMany({ where: { ...having(email), NOT: { id: userId } } });
    const isBack = await writeAddress(work, { userId, email }, now);
    await work.session.deleteMany({ where: { userId } });
    await work.passkey.deleteMany({ where: { userId } });
    return isBack;
  });
}
