import type { LetterContext } from "../context";

/** True where the company names legitimate interests as its basis, as far as is known. */
export function claimsInterest({ conduct }: Pick<LetterContext, "conduct">): boolean {
  return /\blegitimate interests?\b/i.test(conduct.claimedBasis ?? "");
}
