import { petitionStates, type PetitionState } from "../states";

const haveOpened = ["open", "closed", "delivered"] as const;

/** What organisers do with a petition, and where it has to stand for that; nowhere yet to be written. Its words stay from when it opens, since people sign what they read. */
export const legalIn = {
  write: [],
  rewrite: ["draft", "scheduled"],
  discard: ["draft"],
  open: ["draft", "scheduled"],
  "take-back": ["scheduled"],
  close: ["open"],
  deliver: ["closed", "delivered"],
  "post-news": haveOpened,
  "set-milestone": ["draft", "scheduled", "open"],
  "remove-milestone": petitionStates,
  "add-gathered": haveOpened,
  "remove-gathered": petitionStates,
  invalidate: haveOpened,
  "cancel-invalidation": petitionStates,
  "undo-invalidation": petitionStates,
} as const satisfies Record<string, readonly PetitionState[]>;
export type PetitionAct = keyof typeof legalIn;

/** Whether a petition that stands so may be treated so. */
export function isLegal(act: PetitionAct, state: PetitionState): boolean {
  const states: readonly PetitionState[] = legalIn[act];
  return states.includes(state);
}

export const petitionActs = Object.keys(legalIn).filter((name): name is PetitionAct => name in legalIn);
