/** The instants of a petition; a draft has none. */
export interface PetitionTimes {
  opensAt: Date | null;
  closesAt: Date | null;
  deliveredAt: Date | null;
}

export const petitionStates = ["draft", "scheduled", "open", "closed", "delivered"] as const;
export type PetitionState = (typeof petitionStates)[number];

/** Where a petition stands: derived from its instants. It takes signatures while it is open. */
export function petitionState({ opensAt, closesAt, deliveredAt }: PetitionTimes, now: Date): PetitionState {
  if (!opensAt) return "draft";
  if (deliveredAt && deliveredAt <= now) return "delivered";
  if (closesAt && closesAt <= now) return "closed";
  return opensAt <= now ? "open" : "scheduled";
}

/** The instants of a signature that has not been withdrawn: such a one is deleted. */
export interface SignatureTimes {
  verifiedAt: Date | null;
  invalidationId: string | null;
}

export type SignatureState = "unconfirmed" | "counted" | "invalidated";

/** Where a signature stands. `signatureCounts` in the migrations is the same rule for the database. */
export function signatureState({ verifiedAt, invalidationId }: SignatureTimes): SignatureState {
  if (invalidationId) return "invalidated";
  return verifiedAt ? "counted" : "unconfirmed";
}
