import { describe, expect, test } from "vitest";
import { uniformBelow } from "@/lib/infra/random";
import { seededBelow } from "@/lib/testing/seeded-chance";
import { budget, type Epsilon } from "./budget.data";
import { discreteLaplace, type UniformBelow } from "./noise";

const draws = 1_000_000;

/** How often each integer is drawn. */
function drawn(epsilon: Epsilon, below: UniformBelow, times = draws): Map<number, number> {
  const counts = new Map<number, number>();
  for (let draw = 0; draw < times; draw += 1) {
    const x = discreteLaplace(epsilon, below);
    counts.set(x, (counts.get(x) ?? 0) + 1);
  }
  return counts;
}

/** P(X = x), from the definition. */
function probability({ numerator, denominator }: Epsilon, x: number): number {
  const ratio = Math.exp(-numerator / denominator);
  return ((1 - ratio) / (1 + ratio)) * ratio ** Math.abs(x);
}

/** Pearson’s statistic over every integer that is expected ten times or more, and the rest as one; and its degrees of freedom. */
function chiSquare(epsilon: Epsilon, counts: ReadonlyMap<number, number>, times = draws) {
  const common = [];
  for (let x = 0; times * probability(epsilon, x) >= 10; x += 1) common.push(...(x === 0 ? [0] : [x, -x]));
  const seen = common.map((x) => counts.get(x) ?? 0);
  const expected = common.map((x) => times * probability(epsilon, x));
  const total = (numbers: readonly number[]) => numbers.reduce((running, number) => running + number, 0);
  const observed = [...seen, times - total(seen)];
  const foreseen = [...expected, times - total(expected)];
  const statistic = total(observed.map((count, at) => (count - (foreseen[at] ?? 0)) ** 2 / (foreseen[at] ?? 1)));
  return { statistic, freedom: common.length };
}

/** As many deviations of a chi-square from its mean as a normal variable would have (Wilson and Hilferty). */
function deviations({ statistic, freedom }: { statistic: number; freedom: number }): number {
  const spread = 2 / (9 * freedom);
  return (Math.cbrt(statistic / freedom) - (1 - spread)) / Math.sqrt(spread);
}

const scales = Object.entries(budget).map(([table, epsilon]): [string, Epsilon] => [table, epsilon]);
/** Beyond it lies one draw in ten thousand. */
const unlikely = 3.8;

describe("the noise over a million draws", () => {
  test.each(scales)("of the table %s is distributed as it is said to be", (table, epsilon) => {
    const fit = deviations(chiSquare(epsilon, drawn(epsilon, seededBelow(table))));
    expect(Math.abs(fit)).toBeLessThan(unlikely);
  });

  test("would not pass for that of a budget one per cent larger", () => {
    const counts = drawn({ numerator: 1, denominator: 2 }, seededBelow("told"));
    expect(deviations(chiSquare({ numerator: 101, denominator: 200 }, counts))).toBeGreaterThan(unlikely);
  });

  test("would not pass with zero drawn for each of its signs", () => {
    const one: Epsilon = { numerator: 1, denominator: 1 };
    const counts = drawn(one, seededBelow("signs"));
    const twice = new Map(counts).set(0, 2 * (counts.get(0) ?? 0));
    expect(deviations(chiSquare(one, twice))).toBeGreaterThan(unlikely);
  });
});

test("the portal's own randomness gives the same distribution, whatever it draws", () => {
  const [epsilon, times] = [budget.place, 200_000];
  expect(Math.abs(deviations(chiSquare(epsilon, drawn(epsilon, uniformBelow, times), times)))).toBeLessThan(6);
});

test("the same seed draws the same noise, another seed other noise", () => {
  const first = (seed: string) => {
    const below = seededBelow(seed);
    return Array.from({ length: 100 }, () => discreteLaplace(budget.speed, below));
  };
  expect(first("a")).toEqual(first("a"));
  expect(first("a")).not.toEqual(first("b"));
});
