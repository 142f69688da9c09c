import "server-only";
import { type KeptApart, keyOf, makeKey } from "@/lib/infra/key-apart";
import { keyedHash, open, seal } from "@/lib/infra/vault";
import type { Candidate } from "@/lib/kernel/actor";

/** Binds the wrapped key of a second factor to its row. */
export const secondFactorKeyPlace = (userId: string) => `SecondFactor:${userId}`;
const secretPlace = (userId: string) => `SecondFactor:${userId}:sealed`;

/** The row of a second factor with that secret, and that of its key, which is a new one. */
export function sealSecret(userId: string, secret: Uint8Array) {
  const { key, wrappedKey } = makeKey(secondFactorKeyPlace(userId));
  return { factor: { userId, sealed: seal(key, secretPlace(userId), secret) }, key: { userId, wrappedKey } };
}

/**
 * Opens what `sealSecret` sealed. Undefined where it was altered or moved, or where its key is not the one that is there: it came back with
 * a backup, and was taken away or set up anew since. No code fits it then.
 */
export function openSecret(row: KeptApart & { userId: string; sealed: Uint8Array }): Buffer | undefined {
  const { userId, sealed } = row;
  return row.key ? open(keyOf(secondFactorKeyPlace(userId), row), secretPlace(userId), sealed) : undefined;
}

/** As long as the apps expect it. */
const secretBytes = 20;

/**
 * The secret that a candidate is offered until they confirm it: made of their session, so that looking at it writes nothing down, and
 * of when the one before was set up, so that no two are the same.
 */
export function offeredSecret({ userId, sessionId }: Candidate, setUpBefore: Date | undefined): Buffer {
  const before = setUpBefore?.toISOString() ?? "never";
  return Buffer.from(keyedHash("second factor", `${userId} ${sessionId} ${before}`), "hex").subarray(0, secretBytes);
}

const recoveryCodes = 10;
/** Thirty-two characters, without letters that are taken for a digit. */
const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
const codeLength = 12;

/** The recovery codes that belong to the second factor set up then: made anew whenever they are shown, kept as hashes only. */
export function recoveryCodesOf(userId: string, confirmedAt: Date): string[] {
  return Array.from({ length: recoveryCodes }, (_, at) => {
    const bytes = Buffer.from(
      keyedHash("recovery code", `${userId} ${confirmedAt.toISOString()} ${String(at)}`),
      "hex",
    );
    return [...bytes.subarray(0, codeLength)].map((byte) => alphabet.charAt(byte % alphabet.length)).join("");
  });
}

export function recoveryHash(userId: string, code: string): string {
  return keyedHash("recovery code kept", `${userId} ${code}`);
}
