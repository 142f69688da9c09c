import { marginOf } from "./margin";
import type { Noisy } from "./noisy";

/** The smallest count that is shown as a number. The noise is what protects people; this keeps readers from making much of little. */
export const smallestPublished = 10;

/** A value with its 95 % interval, none of them below zero: low ≤ value ≤ high. */
export interface Interval {
  value: number;
  low: number;
  high: number;
}

/**
 * A count as it is shown: the number; or that it is below `smallestPublished`; or that there is more noise in it than it can be told
 * from. `high` is the upper end of the 95 % interval in each case.
 */
export type Figure = ({ kind: "count" } & Interval) | { kind: "few"; high: number } | { kind: "faint"; high: number };

/** Whole per cent with an interval that holds the truth at least 95 times in a hundred: 0 ≤ low ≤ percent ≤ high ≤ 100. */
export interface Share {
  percent: number;
  low: number;
  high: number;
}

/** So sure is it that a number shown is not noise alone. */
const certainly = 0.999;

const notNegative = (value: number) => Math.max(0, value);

/** The sum and its exact 95 % interval, clamped at zero. */
export function intervalOf({ value, noise }: Noisy, confidence = 0.95): Interval {
  const margin = marginOf(noise, confidence);
  return { value: notNegative(value), low: notNegative(value - margin), high: notNegative(value + margin) };
}

/** A sum of published cells as it is shown. */
export function figureOf(noisy: Noisy): Figure {
  const interval = intervalOf(noisy);
  if (noisy.value < smallestPublished) return { kind: "few", high: interval.high };
  if (noisy.value <= marginOf(noisy.noise, certainly)) return { kind: "faint", high: interval.high };
  return { kind: "count", ...interval };
}
