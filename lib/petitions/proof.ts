/** What a browser works out while somebody types, so that asking for many mails takes many minutes of a machine. */
export interface Challenge {
  /** The stamp of the page, which nobody can make beforehand. */
  stamp: string;
  /** As `sendableAddress` gives it: an answer is worth one address. */
  email: string;
}

/** So many bits at the beginning of the hash are nought: one in 16,384 tries, a few seconds of an old phone. */
export const difficulty = 14;

function startsWithNoughts(hash: Uint8Array, bits: number): boolean {
  const [whole, rest] = [Math.floor(bits / 8), bits % 8];
  return hash.subarray(0, whole).every((byte) => byte === 0) && (hash[whole] ?? 0) >> (8 - rest) === 0;
}

/** Whether that answers the challenge. */
export async function isProof({ stamp, email }: Challenge, answer: string, bits = difficulty): Promise<boolean> {
  const bytes = new TextEncoder().encode(`${stamp}\n${email.toLowerCase()}\n${answer}`);
  return startsWithNoughts(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)), bits);
}

/** Looks for an answer from nought on; undefined where `isWanted` says in between that it is wanted no more. */
export async function workOut(
  challenge: Challenge,
  isWanted: () => boolean = () => true,
  bits = difficulty,
): Promise<string | undefined> {
  for (let tried = 0; isWanted(); tried += 1) {
    const answer = tried.toString(36);
    if (await isProof(challenge, answer, bits)) return answer;
  }
  return undefined;
}
