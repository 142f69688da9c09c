import type { Epsilon } from "./budget.data";
import { discreteLaplace, type UniformBelow } from "./noise";

/** One published number to guess at: was one more person counted than the others? */
export interface Round {
  published: number;
  isIn: boolean;
  noise: number;
  /** What the best rule says: in, from one above the others on. */
  guess: boolean;
}

/** So many releases of one cell in which `others` people are, and by the toss of a coin one more. */
export function roundsOf(
  others: number,
  epsilon: Epsilon,
  { rounds, below }: { rounds: number; below: UniformBelow },
): Round[] {
  return Array.from({ length: rounds }, () => {
    const isIn = below(2) === 1;
    const noise = discreteLaplace(epsilon, below);
    const published = others + Number(isIn) + noise;
    return { published, isIn, noise, guess: published > others };
  });
}
