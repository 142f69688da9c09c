import "server-only";
import { db } from "./db";
import { env } from "./env";
import { mayTryMailedCode } from "./limits";
import { uniformBelow } from "./random";
import { addressHash, openAddress, sealAddress } from "./sealed-address";
import { isKeyedHash, keyedHash, newToken, sha256 } from "./vault";

/** What is shown by reading a mail. What was mailed for one of them does nothing for another. */
export type Purpose = "sign-in" | "confirm" | "new-address" | "old-address";

/** For what a mail is sent, and who may type its code: the key of a browser, the id of a session or of a person. */
export interface Asked {
  purpose: Purpose;
  holder: string;
}

/** What a mailed link is for, and the token in it. */
interface Link {
  purpose: Purpose;
  token: string;
}

const dayMs = 24 * 60 * 60 * 1000;
/** A sign-in link works for a day. */
export const linkLifeMs = dayMs;
/** How long the link of each mail works: whoever reads mail once a week can still take back what was done in their name. */
const lives: Record<Purpose, number> = {
  "sign-in": dayMs,
  confirm: dayMs,
  "new-address": dayMs,
  "old-address": 7 * dayMs,
};
/** Six digits are soon guessed, so they work for half an hour, and for five tries. */
const codeLifeMs = 30 * 60 * 1000;
const codeTries = 5;
const codes = 1_000_000;

/** Of a sign-in link as next-auth hashes it, which is who uses that one. */
const linkHash = (purpose: Purpose, token: string) =>
  purpose === "sign-in" ? sha256(`${token}${env().authSecret}`) : keyedHash(`link ${purpose}`, token);

const holderHashOf = ({ purpose, holder }: Asked) => keyedHash(`holder ${purpose}`, holder);
/** To whom a mail went. */
const emailOf = ({ tokenHash, sealedEmail }: { tokenHash: string; sealedEmail: Uint8Array }) =>
  openAddress("VerificationToken", tokenHash, sealedEmail);
const codeText = (holderHash: string, code: string) => `${holderHash}\n${code}`;

/** What stands in a mail. Only the hashes of both are kept. */
export interface MailedProof {
  /** For a link, URL-safe. */
  token: string;
  /** Six digits. */
  code: string;
}

/**
 * Makes a link and a code for whoever reads the mail of that address. What the same holder asked for before works no longer. `work` is the
 * transaction of what it is about, where there is one.
 */
export async function makeProof(
  asked: Asked & { email: string },
  now: Date,
  work: Pick<typeof db, "verificationToken"> = db,
): Promise<MailedProof> {
  const token = newToken();
  const code = String(uniformBelow(codes)).padStart(6, "0");
  const holderHash = holderHashOf(asked);
  const tokenHash = linkHash(asked.purpose, token);
  const row = {
    tokenHash,
    ...sealAddress("VerificationToken", tokenHash, asked.email),
    expires: new Date(now.getTime() + lives[asked.purpose]),
    codeHash: keyedHash("mailed code", codeText(holderHash, code)),
    codeTries: 0,
    codeExpires: new Date(now.getTime() + codeLifeMs),
  };
  await work.verificationToken.upsert({ where: { holderHash }, create: { ...row, holderHash }, update: row });
  return { token, code };
}

/** The row of a link that could still be used. Looking changes nothing: mail scanners open links. */
async function liveLink({ purpose, token }: Link, now: Date) {
  const tokenHash = linkHash(purpose, token);
  return (await db.verificationToken.findUnique({ where: { tokenHash, expires: { gt: now } } })) ?? undefined;
}

/** Whether a link could still be used by that holder. */
export async function isLinkLive({ token, ...asked }: Asked & Link, now: Date): Promise<boolean> {
  return (await liveLink({ purpose: asked.purpose, token }, now))?.holderHash === holderHashOf(asked);
}

/** The address to which a link was mailed that could still be used by whoever has it; undefined for any other. */
export async function addressOfLink(link: Link, now: Date): Promise<string | undefined> {
  const row = await liveLink(link, now);
  return row && emailOf(row);
}

/** Whether the holder has a link that could still be used. `work` is the transaction that rests on it, where there is one. */
export async function hasLiveLink(
  asked: Asked,
  now: Date,
  work: Pick<typeof db, "verificationToken"> = db,
): Promise<boolean> {
  return (await work.verificationToken.count({ where: { holderHash: holderHashOf(asked), expires: { gt: now } } })) > 0;
}

/** Uses a link of its holder: gives the address whose mail was read. Of two uses at the same moment one finds it. `work` as in `hasLiveLink`. */
export async function redeemLink(
  { token, ...asked }: Asked & Link,
  now: Date,
  work: Pick<typeof db, "verificationToken"> = db,
): Promise<string | undefined> {
  const its = { tokenHash: linkHash(asked.purpose, token), holderHash: holderHashOf(asked), expires: { gt: now } };
  const row = await work.verificationToken.findUnique({ where: its, select: { tokenHash: true, sealedEmail: true } });
  if (!row) return undefined;
  const { count } = await work.verificationToken.deleteMany({ where: its });
  return count === 1 ? emailOf(row) : undefined;
}

/**
 * Exchanges a code for a link, which then stands in the place of the one in the mail; undefined for a wrong code, one that is too old or
 * was tried too often, or a holder who asked for none. A try is counted before it is looked at, so that many at once get no more of them.
 */
export async function linkForCode(
  { code, ...asked }: Asked & { code: string },
  now: Date,
): Promise<string | undefined> {
  const holderHash = holderHashOf(asked);
  const [row] = await db.verificationToken.updateManyAndReturn({
    where: { holderHash, codeTries: { lt: codeTries }, codeExpires: { gt: now } },
    data: { codeTries: { increment: 1 } },
  });
  if (!row?.codeHash) return undefined;
  const email = emailOf(row);
  if (!(await mayTryMailedCode(`${asked.purpose} ${email}`))) return undefined;
  if (!isKeyedHash("mailed code", codeText(holderHash, code), row.codeHash)) return undefined;
  const token = newToken();
  const tokenHash = linkHash(asked.purpose, token);
  const { count } = await db.verificationToken.updateMany({
    where: { tokenHash: row.tokenHash, codeHash: row.codeHash },
    data: { tokenHash, ...sealAddress("VerificationToken", tokenHash, email), codeHash: null },
  });
  return count === 1 ? token : undefined;
}

/** Forgets all that was mailed to a person and not used: to their address, and for them to another. Gives how many. */
export async function dropProofsOf(
  { userId, email, sessions }: { userId: string; email: string; sessions: readonly string[] },
  work: Pick<typeof db, "verificationToken">,
): Promise<number> {
  const purposes = ["new-address", "old-address"] as const;
  const asked = [
    ...purposes.map((purpose) => ({ purpose, holder: userId })),
    ...sessions.map((holder) => ({ purpose: "confirm" as const, holder })),
  ];
  const theirs = {
    OR: [{ emailHash: addressHash("VerificationToken", email) }, { holderHash: { in: asked.map(holderHashOf) } }],
  };
  return (await work.verificationToken.deleteMany({ where: theirs })).count;
}

/** Forgets what was mailed for that holder and not used. */
export async function dropProof(asked: Asked): Promise<void> {
  await db.verificationToken.deleteMany({ where: { holderHash: holderHashOf(asked) } });
}
