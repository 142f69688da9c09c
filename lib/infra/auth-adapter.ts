import "server-only";
import type { Adapter, AdapterSession, AdapterUser } from "next-auth/adapters";
import { now, secondsAhead, today } from "./clock";
import { db } from "./db";
import { hasKey } from "./key-apart";
import { addressHash, newAccount, openAddress, openOwnAddress, sealAddress, withAddress } from "./sealed-address";
import { sha256 } from "./vault";

type UserRow = Parameters<typeof openOwnAddress>[0] & { emailVerified: Date | null };

const userFrom = (row: UserRow): AdapterUser => ({
  id: row.id,
  email: openOwnAddress(row),
  emailVerified: row.emailVerified,
});

const userFields = { ...withAddress, emailVerified: true } as const;

/** A session that can be used: one of an account without its key is nobody's. */
const liveSession = (sessionToken: string, now: Date) => ({
  tokenHash: sha256(sessionToken),
  expires: { gt: now },
  user: hasKey,
});

const accountOf = (email: string) => ({ emailHash: addressHash("User", email), ...hasKey });

/**
 * Deletes what an account was that had this address and was erased, where a backup has brought it back: it has no key, and would keep the
 * address from whoever comes with it now.
 */
export async function clearAddress(work: Pick<typeof db, "user">, email: string): Promise<void> {
  await work.user.deleteMany({ where: { emailHash: addressHash("User", email), key: null } });
}

function sessionFrom(row: { userId: string; expires: Date }, sessionToken: string): AdapterSession {
  return { sessionToken, userId: row.userId, expires: row.expires };
}

/** next-auth reckons by the machine's clock; what is stored is by the portal's, as everything else is. */
const onOurClock = (moment: Date) => new Date(moment.getTime() + secondsAhead() * 1000);

/** Notes the day on which a session is used, once a day and no finer: whoever stays away for long is erased. */
async function noteUse({ id, userId, usedOn }: { id: string; userId: string; usedOn: Date }): Promise<void> {
  const day = new Date(today());
  if (usedOn >= day) return;
  await db.session.updateMany({ where: { id }, data: { usedOn: day } });
  await noteSeen(userId, day);
}

async function noteSeen(userId: string, day: Date): Promise<void> {
  await db.user.updateMany({ where: { id: userId }, data: { lastSeenOn: day, warnedOn: null } });
}

/** next-auth's storage. Session tokens are kept as hashes only, so a copy of the database signs nobody in. */
export const authAdapter = {
  /** Two links to one new address may be used at the same moment: both sign in one person. */
  async createUser({ email, emailVerified }: Omit<AdapterUser, "id">) {
    const { row, key } = newAccount(email);
    return db.$transaction(async (work) => {
      await clearAddress(work, email);
      const { count } = await work.user.createMany({ data: [{ ...row, emailVerified }], skipDuplicates: true });
      if (count === 1) await work.userKey.create({ data: key });
      return userFrom(await work.user.update({ where: accountOf(email), data: { emailVerified }, select: userFields }));
    });
  },
  async getUser(id) {
    const row = await db.user.findUnique({ where: { id, ...hasKey }, select: userFields });
    return row && userFrom(row);
  },
  async getUserByEmail(email) {
    const row = await db.user.findUnique({ where: accountOf(email), select: userFields });
    return row && userFrom(row);
  },
  async getUserByAccount(): Promise<null> {
    return null;
  },
  async updateUser({ id, emailVerified }) {
    return userFrom(await db.user.update({ where: { id }, data: { emailVerified }, select: userFields }));
  },
  async linkAccount(): Promise<null> {
    return null;
  },
  async createSession({ sessionToken, userId, expires }) {
    const at = now();
    const data = { tokenHash: sha256(sessionToken), userId, expires: onOurClock(expires) };
    await db.session.create({ data: { ...data, createdAt: at, confirmedAt: at, usedOn: at } });
    await noteSeen(userId, new Date(today()));
    return { sessionToken, userId, expires };
  },
  async getSessionAndUser(sessionToken) {
    const row = await db.session.findUnique({
      where: liveSession(sessionToken, now()),
      include: { user: { select: userFields } },
    });
    if (row) await noteUse(row);
    return row && { session: sessionFrom(row, sessionToken), user: userFrom(row.user) };
  },
  async updateSession({ sessionToken, expires }) {
    const tokenHash = sha256(sessionToken);
    if (!expires) return null;
    await db.session.updateMany({ where: { tokenHash }, data: { expires: onOurClock(expires) } });
    const row = await db.session.findUnique({ where: { tokenHash } });
    return row && sessionFrom(row, sessionToken);
  },
  async deleteSession(sessionToken) {
    await db.session.deleteMany({ where: { tokenHash: sha256(sessionToken) } });
  },
  async createVerificationToken({ identifier, token, expires }) {
    const address = sealAddress("VerificationToken", token, identifier);
    await db.verificationToken.create({ data: { tokenHash: token, ...address, expires } });
    return { identifier, token, expires };
  },
  /** A link works once: of two uses at the same moment, the database lets one delete it. */
  async useVerificationToken({ token }) {
    const row = await db.verificationToken.findUnique({ where: { tokenHash: token } });
    if (!row) return null;
    const { count } = await db.verificationToken.deleteMany({ where: { tokenHash: token } });
    if (count === 0) return null;
    return { identifier: openAddress("VerificationToken", token, row.sealedEmail), token, expires: row.expires };
  },
} satisfies Adapter;

/** What a session says about the organisers' desk. */
export interface DeskSession {
  sessionId: string;
  userId: string;
  email: string;
  role: string;
  /** When a second factor was shown in it. */
  secondFactorAt: Date | null;
  /** When the second factor of its owner was set up; undefined for none. */
  confirmedAt: Date | null | undefined;
}

export async function findDeskSession(sessionToken: string | undefined, now: Date): Promise<DeskSession | undefined> {
  if (sessionToken === undefined) return undefined;
  const user = { select: { ...withAddress, role: true, secondFactor: { select: { confirmedAt: true } } } };
  const row = await db.session.findUnique({
    where: liveSession(sessionToken, now),
    select: { id: true, secondFactorAt: true, user },
  });
  if (!row) return undefined;
  const { id: userId, role, secondFactor } = row.user;
  const { id: sessionId, secondFactorAt } = row;
  const [email, confirmedAt] = [openOwnAddress(row.user), secondFactor?.confirmedAt];
  return { sessionId, userId, email, role, secondFactorAt, confirmedAt };
}

/** What a session says to the pages of its owner's account. */
export interface AccountSession {
  sessionId: string;
  userId: string;
  email: string;
  /** When its owner last showed in it that they are there. */
  confirmedAt: Date | null;
}

export async function findAccountSession(
  sessionToken: string | undefined,
  now: Date,
): Promise<AccountSession | undefined> {
  if (sessionToken === undefined) return undefined;
  const row = await db.session.findUnique({
    where: liveSession(sessionToken, now),
    select: { id: true, confirmedAt: true, user: { select: withAddress } },
  });
  return row
    ? { sessionId: row.id, userId: row.user.id, email: openOwnAddress(row.user), confirmedAt: row.confirmedAt }
    : undefined;
}

/** Notes in what kind of browser and device a session is, as lib/accounts/device.ts tells it. */
export async function rememberDevice(sessionToken: string, device: string | undefined): Promise<void> {
  await db.session.updateMany({ where: { tokenHash: sha256(sessionToken) }, data: { device: device ?? null } });
}

/** Notes that the owner of a session has just shown that they are there. */
export async function rememberConfirmation(sessionId: string, now: Date): Promise<void> {
  await db.session.updateMany({ where: { id: sessionId }, data: { confirmedAt: now } });
}

export async function rememberSecondFactor(sessionId: string, now: Date): Promise<void> {
  await db.session.updateMany({ where: { id: sessionId }, data: { secondFactorAt: now } });
}

/** Deletes sign-in links and sessions that have run out. Gives how many. */
export async function purgeSignIns(now: Date): Promise<number> {
  const [links, sessions] = await Promise.all([
    db.verificationToken.deleteMany({ where: { expires: { lte: now } } }),
    db.session.deleteMany({ where: { expires: { lte: now } } }),
  ]);
  return links.count + sessions.count;
}
