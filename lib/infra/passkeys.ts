import "server-only";
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import { isIP } from "node:net";
import type { Passkey } from "@/prisma/generated/client";
import { db } from "./db";
import { env } from "./env";
import { hasKey } from "./key-apart";
import { logEvent } from "./log";
import { type Question, putChallenge, takeChallenge } from "./passkey-challenges";
import { answerSchema, newAnswerSchema } from "./passkey-answers";
import { today } from "./clock";

/** The name that passkeys are bound to: the host people type. */
const hostOf = () => new URL(env().baseUrl).hostname;

/** Ed25519, ES256 and RS256: every device has one of them. */
const algorithms = [-8, -7, -257];

/** Whether browsers make passkeys for this portal: only where it has a name and is reached over https, or as localhost. */
export function hasPasskeys(): boolean {
  const { protocol, hostname } = new URL(env().baseUrl);
  const isNumber = isIP(hostname.replace(/^\[|\]$/g, "")) !== 0;
  return !isNumber && (protocol === "https:" || hostname === "localhost");
}

/** Which passkeys answer: neither one that was removed nor one of an account that was erased does, where a backup has brought it back. */
const usable = { ...hasKey, user: hasKey } as const;

/** Whether a person has a passkey that could answer; with `vouchedSince`, one that stands for the second factor they have since then. */
export async function hasOwnPasskey(userId: string, vouchedSince?: Date): Promise<boolean> {
  const vouchedAt = vouchedSince === undefined ? {} : { vouchedAt: { gte: vouchedSince } };
  return hasPasskeys() && (await db.passkey.count({ where: { userId, ...usable, ...vouchedAt } })) > 0;
}

/** What the page needs to ask a passkey, for the browser as it is, and the key for the browser's cookie. */
export interface Asking {
  options: object;
  browser: string;
}

/** Asks for an answer of a passkey: of any that the browser knows to whoever signs in, else of one of the person's own. */
export async function askPasskey(question: Question, now: Date): Promise<Asking> {
  const { challenge, browser } = await putChallenge(question, now);
  const { userId } = question;
  const own = userId === undefined ? [] : await db.passkey.findMany({ where: { userId, ...usable } });
  const options = await generateAuthenticationOptions({
    rpID: hostOf(),
    challenge: Buffer.from(challenge, "base64url"),
    allowCredentials: own.map(({ credentialId, transports }) => ({ id: credentialId, transports })),
    userVerification: "required",
  });
  return { options, browser };
}

/** An answer as it was posted, by the browser that holds the key. */
export interface Answered {
  browser: string | undefined;
  answer: unknown;
}

/** What a library refuses by throwing is refused; the log has its kind, and none of its words. */
async function unlessRefused<Value>(verify: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await verify();
  } catch (error) {
    logEvent("passkey.refused", { kind: error instanceof Error ? error.name : "unknown" });
    return undefined;
  }
}

/** Whether the passkey has signed the challenge, on this site, with its owner's finger, face or PIN; gives what it says of itself then. */
async function verified(row: Passkey, challenge: string, response: ReturnType<typeof answerSchema.parse>) {
  const outcome = await unlessRefused(() =>
    verifyAuthenticationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: env().baseUrl,
      expectedRPID: hostOf(),
      requireUserVerification: true,
      credential: { id: row.credentialId, publicKey: Uint8Array.from(row.publicKey), counter: Number(row.counter) },
    }),
  );
  if (!outcome?.verified) return undefined;
  const { newCounter, credentialBackedUp, credentialDeviceType } = outcome.authenticationInfo;
  // A key that could not be copied and now can is not the one that was added.
  const isSame = (credentialDeviceType === "multiDevice") === row.isSyncable;
  return isSame ? { counter: newCounter, isBackedUp: credentialBackedUp } : undefined;
}

/** A passkey that has just answered. */
export type ShownPasskey = Pick<Passkey, "id" | "userId" | "vouchedAt">;

/**
 * The passkey that has answered the question that was put to this browser; undefined for no such answer. A counter that does not grow
 * is a copy's, and refused: the two of one moment cannot both be right.
 */
export async function shownPasskey(
  question: Question,
  { browser, answer }: Answered,
  now: Date,
): Promise<ShownPasskey | undefined> {
  const challenge = await takeChallenge(question, browser, now);
  const parsed = answerSchema.safeParse(answer);
  if (challenge === undefined || !parsed.success) return undefined;
  const row = await db.passkey.findUnique({ where: { credentialId: parsed.data.id, ...usable } });
  if (!row || (question.userId ?? handleOf(parsed.data)) !== row.userId) return undefined;
  const told = await verified(row, challenge, parsed.data);
  if (!told) return undefined;
  const { count } = await db.passkey.updateMany({
    where: { id: row.id, counter: row.counter },
    data: { counter: told.counter, isBackedUp: told.isBackedUp, usedOn: new Date(today()) },
  });
  return count === 1 ? { id: row.id, userId: row.userId, vouchedAt: row.vouchedAt } : undefined;
}

/** Whom the passkey says it belongs to. */
function handleOf({ response: { userHandle } }: ReturnType<typeof answerSchema.parse>): string | undefined {
  return userHandle === undefined ? undefined : Buffer.from(userHandle, "base64url").toString();
}

/** Asks the browser to make a passkey for a person, that names them by a random key and can be found without typing an address. */
export async function askForPasskey({ userId, email }: { userId: string; email: string }, now: Date): Promise<Asking> {
  const { challenge, browser } = await putChallenge({ purpose: "add", userId }, now);
  const own = await db.passkey.findMany({ where: { userId, ...usable } });
  const options = await generateRegistrationOptions({
    rpName: "Unticked",
    rpID: hostOf(),
    userID: Uint8Array.from(Buffer.from(userId)),
    userName: email,
    userDisplayName: email,
    challenge: Uint8Array.from(Buffer.from(challenge, "base64url")),
    attestationType: "none",
    supportedAlgorithmIDs: algorithms,
    excludeCredentials: own.map(({ credentialId, transports }) => ({ id: credentialId, transports })),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });
  return { options, browser };
}

/** A passkey that was made for a person and not kept yet. */
export type NewPasskey = Pick<
  Passkey,
  "credentialId" | "publicKey" | "counter" | "transports" | "isSyncable" | "isBackedUp"
>;

/** The passkey that was made for a person in this browser; undefined where there is none, or not in time. */
export async function newPasskey(
  userId: string,
  { browser, answer }: Answered,
  now: Date,
): Promise<NewPasskey | undefined> {
  const challenge = await takeChallenge({ purpose: "add", userId }, browser, now);
  const parsed = newAnswerSchema.safeParse(answer);
  if (challenge === undefined || !parsed.success) return undefined;
  const outcome = await unlessRefused(() =>
    verifyRegistrationResponse({
      response: parsed.data,
      expectedChallenge: challenge,
      expectedOrigin: env().baseUrl,
      expectedRPID: hostOf(),
      requireUserVerification: true,
      supportedAlgorithmIDs: algorithms,
    }),
  );
  if (!outcome?.verified) return undefined;
  const { credential, credentialDeviceType, credentialBackedUp } = outcome.registrationInfo;
  return {
    credentialId: credential.id,
    publicKey: Uint8Array.from(credential.publicKey),
    counter: BigInt(credential.counter),
    transports: parsed.data.response.transports,
    isSyncable: credentialDeviceType === "multiDevice",
    isBackedUp: credentialBackedUp,
  };
}
