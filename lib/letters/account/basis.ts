import type { LetterContext } from "../context";

/** True where the company names legitimate interests as its basis: in its answer, or as far as is known. */
export function claimsInterest({ conduct, answered }: Pick<LetterContext, "conduct" | "answered">): boolean {
  return answered === "legitimate-interests" || /\blegitimate interests?\b/i.test(conduct.claimedBasis ?? "");
}
