import "server-only";
import { keyedHash, newKey, open, seal, unwrapKey, wrapKey } from "@/lib/infra/vault";
import type { Candidate } from "@/lib/kernel/actor";

/** Binds the wrapped key of a second factor to its row. */
export const secondFactorKeyPlace = (userId: string) => `SecondFactor:${userId}`;
const secretPlace = (userId: string) => `SecondFactor:${userId}:sealed`;

interface SealedSecret {
  userId: string;
  wrappedKey: Uint8Array<ArrayBuffer>;
  sealed: Uint8Array<ArrayBuffer>;
}

export function sealSecret(userId: string, secret: Uint8Array): SealedSecret {
  const key = newKey();
  return {
    userId,
    wrappedKey: wrapKey(secondFactorKeyPlace(userId), key),
    sealed: seal(key, secretPlace(userId), secret),
  };
}

interface Sealed {
  userId: string;
  wrappedKey: Uint8Array;
  sealed: Uint8Array;
}

/** Opens what `sealSecret` sealed. What does not open was altered or moved: it throws. */
export function openSecret({ userId, wrappedKey, sealed }: Sealed): Buffer {
  const secret = open(unwrapKey(secondFactorKeyPlace(userId), wrappedKey), secretPlace(userId), sealed);
  if (!secret) throw new Error(`SecondFactor of ${userId} does not open`);
  return secret;
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
