import { marginOf } from "./margin";
import { sumOf, type Noisy } from "./noisy";

/** The smallest count that is shown as a number. The noise is what protects people; this keeps readers from making much of little. */
export const smallestPublished = 10;

/** A value with its interval, none of them below zero: low ≤ value ≤ high. */
export interface Interval {
  value: number;
  low: number;
  high: number;
}

/**
 * A count as it is shown: the number; or that it is below `smallestPublished`; or that there is more noise in it than it can be told
 * from: there may be nobody, or so much noise that it cannot be said to be that few. `high` is the upper end of the 95 % interval in
 * each case; the lower end of the last two is zero.
 */
export type Figure = ({ kind: "count" } & Interval) | { kind: "few"; high: number } | { kind: "faint"; high: number };

/** Whole per cent with an interval that holds the truth at least 95 times in a hundred: 0 ≤ low ≤ percent ≤ high ≤ 100. */
export interface Share {
  percent: number;
  low: number;
  high: number;
}

/** A sum of published cells, and what is shown of it. */
export interface Part {
  readonly noisy: Noisy;
  readonly figure: Figure;
}

/** How sure an interval is; each of the two that a share is made of; and that a number shown is not noise alone. */
const confidence = 0.95;
const confidenceOfEach = 0.975;
const certainty = 0.999;

const notNegative = (value: number) => Math.max(0, value);

/** A sum of published cells with the exact interval of its noise, clamped at zero. */
export function intervalOf({ value, noise }: Noisy, sure = confidence): Interval {
  const margin = marginOf(noise, sure);
  return { value: notNegative(value), low: notNegative(value - margin), high: notNegative(value + margin) };
}

/** What is too small to be a number. It is called few only where the noise could not hide as many again. */
function belowSmallest(value: number, high: number): Figure {
  return { kind: high < notNegative(value) + smallestPublished ? "few" : "faint", high };
}

/**
 * A sum of published cells as it is shown. It may be one of many in each of which there may be nobody, `among` so many: noise alone
 * makes a number of any of them no more often than it would of one.
 */
export function figureOf(noisy: Noisy, among = 1): Figure {
  const interval = intervalOf(noisy);
  if (noisy.value < smallestPublished) return belowSmallest(noisy.value, interval.high);
  if (noisy.value <= marginOf(noisy.noise, 1 - (1 - certainty) / among)) return { kind: "faint", high: interval.high };
  return { kind: "count", ...interval };
}

/** The same, to be added up to a whole. */
export function partOf(noisy: Noisy, among = 1): Part {
  return { noisy, figure: figureOf(noisy, among) };
}

const isShown = ({ figure }: Part) => figure.kind === "count";

const asInterval = (figure: Figure): Interval => (figure.kind === "count" ? figure : { value: 0, low: 0, ...figure });

/** The number that is shown, or zero: for adding up and putting in order, in which all that is hidden is alike. */
export function shownValue(figure: Figure): number {
  return figure.kind === "count" ? figure.value : 0;
}

function shownAs(value: number, { low, high }: Omit<Interval, "value">): Figure {
  return { kind: "count", value, low: Math.min(low, value), high: Math.max(high, value) };
}

/**
 * The whole of parts that share no cell: what is shown of them and, since nobody is less than none, the sum of the others unless that
 * is below zero. So no parts add up to more than their whole, and a whole is shown where a part is. Its interval is that of the plain sum.
 * Where no part is shown, it may be one of many itself, `among` so many.
 */
export function wholeOf(parts: readonly Part[], among = 1): Part {
  const noisy = sumOf(parts.map((part) => part.noisy));
  if (!parts.some(isShown)) return partOf(noisy, among);
  const hidden = sumOf(parts.filter((part) => !isShown(part)).map((part) => part.noisy));
  const shown = parts.reduce((running, { figure }) => running + shownValue(figure), 0);
  return { noisy, figure: shownAs(shown + notNegative(hidden.value), intervalOf(noisy)) };
}

/**
 * What is left of a whole beside the parts that are shown, which may be of another table. Which are shown follows from the noise in
 * them, and so its interval is that of every one of them at the end of its own: a narrower one would not hold.
 */
export function restOf(whole: Part, parts: readonly Part[]): Figure {
  const shown = parts.map(({ figure }) => figure).filter((figure) => figure.kind === "count");
  if (shown.length === 0) return whole.figure;
  const left = (end: keyof Interval, taken: keyof Interval) =>
    shown.reduce((running, figure) => running - figure[taken], asInterval(whole.figure)[end]);
  const [value, low, high] = [
    left("value", "value"),
    notNegative(left("low", "high")),
    notNegative(left("high", "low")),
  ];
  if (value < smallestPublished) return belowSmallest(value, high);
  return low === 0 ? { kind: "faint", high } : { kind: "count", value, low, high };
}

/** A part as it is shown beside its whole, which was counted in another table and has noise of its own: never the larger of the two. */
export function atMost(whole: Part, { noisy, figure }: Part): Part {
  if (figure.kind !== "count") return { noisy, figure };
  if (whole.figure.kind !== "count") return { noisy, figure: { kind: whole.figure.kind, high: figure.high } };
  return { noisy, figure: shownAs(Math.min(figure.value, whole.figure.value), figure) };
}

const percentOf = (part: number, rest: number) => (100 * part) / (part + rest);

/**
 * What part of a whole, where `rest` is the others and shares no cell with it. Each of the two lies in its own 97.5 % interval, so that
 * both do 95 times in a hundred; the per cent are rounded outwards. Undefined where the part, one `among` so many, is not shown as a number.
 */
export function shareOf(part: Noisy, rest: Noisy, among = 1): Share | undefined {
  if ([part, sumOf([part, rest])].some((noisy) => figureOf(noisy, among).kind !== "count")) return undefined;
  const [inPart, inRest] = [intervalOf(part, confidenceOfEach), intervalOf(rest, confidenceOfEach)];
  return {
    percent: Math.round(percentOf(inPart.value, inRest.value)),
    low: Math.floor(percentOf(inPart.low, inRest.high)),
    high: Math.ceil(percentOf(inPart.high, inRest.low)),
  };
}
