import type { Epsilon } from "./budget.data";

/** So many cells, each with discrete Laplace noise of the same scale. */
export interface NoiseTerm {
  readonly epsilon: Epsilon;
  readonly cells: number;
}

/** A sum of published cells: its value, which may be below zero, and what noise is in it. */
export interface Noisy {
  readonly value: number;
  readonly noise: readonly NoiseTerm[];
}

/** The sum over no cells: nobody, known exactly. */
export const none: Noisy = { value: 0, noise: [] };

/** True where two fractions are equal, however they are written. */
export function isSameScale(one: Epsilon, other: Epsilon): boolean {
  return one.numerator * other.denominator === other.numerator * one.denominator;
}

function withTerm(terms: readonly NoiseTerm[], added: NoiseTerm): readonly NoiseTerm[] {
  const at = terms.findIndex(({ epsilon }) => isSameScale(epsilon, added.epsilon));
  const found = terms[at];
  return found ? terms.with(at, { ...found, cells: found.cells + added.cells }) : [...terms, added];
}

/** The sum of two that share no cell. */
export function plus(one: Noisy, other: Noisy): Noisy {
  return { value: one.value + other.value, noise: other.noise.reduce(withTerm, one.noise) };
}

export function sumOf(parts: readonly Noisy[]): Noisy {
  return parts.reduce(plus, none);
}
