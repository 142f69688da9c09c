import "server-only";
import { db } from "./db";
import { keyedHash, newToken, sha256 } from "./vault";

/** What a passkey is asked for, and by whom where that is known: an answer to one question answers no other. */
export interface Question {
  purpose: "sign-in" | "confirm" | "second-factor" | "add";
  /** Who is signed in; undefined for whoever signs in. */
  userId?: string | undefined;
}

const challengeLifeMs = 5 * 60 * 1000;

const about = ({ purpose, userId = "anybody" }: Question) => keyedHash("passkey question", `${purpose} ${userId}`);

/** A question that was put. */
export interface Challenge {
  /** Random bytes, in base64url, for a passkey to sign. */
  challenge: string;
  /** For the cookie of the browser: its answer alone counts. */
  browser: string;
}

/** Puts a question to whatever passkey the browser has. */
export async function putChallenge(question: Question, now: Date): Promise<Challenge> {
  const [challenge, browser] = [newToken(), newToken()];
  const expiresAt = new Date(now.getTime() + challengeLifeMs);
  await db.passkeyChallenge.create({
    data: { browserHash: sha256(browser), challenge, about: about(question), expiresAt },
  });
  return { challenge, browser };
}

/** Takes the question back that was put to that browser: undefined for none, another, or one too old. Of two answers at once one finds it. */
export async function takeChallenge(
  question: Question,
  browser: string | undefined,
  now: Date,
): Promise<string | undefined> {
  if (browser === undefined) return undefined;
  const its = { browserHash: sha256(browser), about: about(question), expiresAt: { gt: now } };
  const row = await db.passkeyChallenge.findUnique({ where: its });
  const { count } = await db.passkeyChallenge.deleteMany({ where: its });
  return count === 1 ? row?.challenge : undefined;
}

/** Forgets questions that were not answered in time. Gives how many. */
export async function purgeChallenges(now: Date): Promise<number> {
  const { count } = await db.passkeyChallenge.deleteMany({ where: { expiresAt: { lte: now } } });
  return count;
}
