/** The smallest count that is published. Below it a figure would point at people. */
export const smallestPublished = 10;

/** A count as the public may see it: the number, or only that it is below `smallestPublished`. */
export type PublishedCount = { kind: "count"; value: number } | { kind: "few" };

export function publish(count: number): PublishedCount {
  return count < smallestPublished ? { kind: "few" } : { kind: "count", value: count };
}

/** `part` of `whole` in whole per cent, or undefined where either is too small to publish. */
export function publishShare(part: number, whole: number): number | undefined {
  if (part < smallestPublished || whole < smallestPublished) return undefined;
  return Math.round((100 * part) / whole);
}
