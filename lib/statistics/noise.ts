import type { Epsilon } from "./budget.data";

/** Draws a uniform integer from 0 up to and without `n`, which is a positive integer below 2³². */
export type UniformBelow = (n: number) => number;

/** True with probability `numerator`/`denominator`, exactly. */
function happens(numerator: number, denominator: number, below: UniformBelow): boolean {
  return below(denominator) < numerator;
}

/** True with probability exp(−numerator/denominator), exactly, for a fraction from 0 to 1. */
function decays(numerator: number, denominator: number, below: UniformBelow): boolean {
  let draws = 1;
  while (happens(numerator, denominator * draws, below)) draws += 1;
  return draws % 2 === 1;
}

/** How often in a row something happens that does with probability exp(−1). */
function run(below: UniformBelow): number {
  let length = 0;
  while (decays(1, 1, below)) length += 1;
  return length;
}

/** From 0 up, with probability proportional to exp(−x/denominator): the remainder and the multiple of the denominator are independent. */
function geometric(denominator: number, below: UniformBelow): number {
  const remainder = below(denominator);
  return decays(remainder, denominator, below) ? remainder + denominator * run(below) : geometric(denominator, below);
}

/**
 * Draws an integer x with probability proportional to exp(−ε·|x|), exactly: it compares integers and uses no logarithm, whose last
 * bits would tell the count (Mironov 2012). Algorithm 2 of Canonne, Kamath and Steinke, “The Discrete Gaussian for Differential
 * Privacy” (2020). How long it takes depends on the draws alone.
 */
export function discreteLaplace(epsilon: Epsilon, below: UniformBelow): number {
  const size = Math.floor(geometric(epsilon.denominator, below) / epsilon.numerator);
  const isNegative = happens(1, 2, below);
  // Zero has one sign, or it would be drawn twice as often.
  if (isNegative && size === 0) return discreteLaplace(epsilon, below);
  return isNegative ? -size : size;
}
