/** The instants of an invalidation. */
export interface InvalidationTimes {
  finishedAt: Date | null;
  cancelledAt: Date | null;
  undoneAt: Date | null;
}

export const invalidationStates = ["running", "done", "cancelled", "undoing", "undone"] as const;
export type InvalidationState = (typeof invalidationStates)[number];

/** Where an invalidation stands. `holds` is how many signatures it keeps out of the count now. */
export function invalidationState(
  { finishedAt, cancelledAt, undoneAt }: InvalidationTimes,
  holds: number,
): InvalidationState {
  if (undoneAt) return holds > 0 ? "undoing" : "undone";
  if (cancelledAt) return "cancelled";
  return finishedAt ? "done" : "running";
}
