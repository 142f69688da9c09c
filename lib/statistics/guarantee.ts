import type { Epsilon } from "./budget.data";

/** The fraction as a number. */
export function valueOf({ numerator, denominator }: Epsilon): number {
  return numerator / denominator;
}

/**
 * By how much somebody who knows everything but whether one person was counted can at best do better than a coin at saying so:
 * (e^ε − 1)/(e^ε + 1), from 0 (no better) to 1 (always right). It holds for any way of attacking, and for any ε-private output.
 */
export function advantageAtMost(epsilon: number): number {
  return Math.tanh(epsilon / 2);
}

/** How often such a guess is right where presence and absence were equally likely before: ½ is a coin. */
export function rightAtMost(epsilon: number): number {
  return (1 + advantageAtMost(epsilon)) / 2;
}

/** What some tables said together, with its probability and how strongly (a logarithm) it speaks for the truth. */
interface Said {
  probability: number;
  strength: number;
}

/**
 * How often the best guess is right that reads the cells one person is in, one a table, exactly: at most `rightAtMost` of their sum.
 * Each cell speaks for the truth or against it, by a factor of e^ε; the best guess multiplies them.
 */
export function rightTogether(epsilons: readonly number[]): number {
  const said = epsilons.reduce<Said[]>(
    (before, epsilon) =>
      before.flatMap(({ probability, strength }) => [
        { probability: probability * rightAtMost(epsilon), strength: strength + epsilon },
        { probability: probability * (1 - rightAtMost(epsilon)), strength: strength - epsilon },
      ]),
    [{ probability: 1, strength: 0 }],
  );
  const rightWhen = (strength: number) => (Math.sign(strength) + 1) / 2;
  return said.reduce((right, { probability, strength }) => right + probability * rightWhen(strength), 0);
}

/** How likely it is that a cell with noise of this scale is published `distance` above its count; the same below. */
export function chanceOf(epsilon: number, distance: number): number {
  return advantageAtMost(epsilon) * Math.exp(-epsilon * Math.abs(distance));
}
