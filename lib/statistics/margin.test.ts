import { describe, expect, test } from "vitest";
import { seededBelow } from "@/lib/testing/seeded-chance";
import { budget, type Epsilon } from "./budget.data";
import { marginOf } from "./margin";
import { discreteLaplace } from "./noise";
import type { NoiseTerm } from "./noisy";

const whole: Epsilon = { numerator: 1, denominator: 1 };
const half: Epsilon = { numerator: 1, denominator: 2 };
const quarter: Epsilon = { numerator: 1, denominator: 4 };

const rateOf = ({ numerator, denominator }: Epsilon) => numerator / denominator;

/** P(X = x) for x from −`reach` to `reach`, of one cell. */
function oneCell(epsilon: Epsilon, reach: number): number[] {
  const ratio = Math.exp(-rateOf(epsilon));
  return Array.from({ length: 2 * reach + 1 }, (_, at) => ((1 - ratio) / (1 + ratio)) * ratio ** Math.abs(at - reach));
}

function convolved(one: readonly number[], other: readonly number[]): number[] {
  const sums = new Array<number>(one.length + other.length - 1).fill(0);
  one.forEach((p, i) => other.forEach((q, j) => (sums[i + j] = (sums[i + j] ?? 0) + p * q)));
  return sums;
}

/** By adding up the distribution of the sum, folded cell by cell. */
function marginByFolding(noise: readonly NoiseTerm[], confidence: number): number {
  const cells = noise.flatMap(({ epsilon, cells }) => Array<Epsilon>(cells).fill(epsilon));
  const sums = cells.map((epsilon) => oneCell(epsilon, Math.ceil(32 / rateOf(epsilon)))).reduce(convolved, [1]);
  const middle = (sums.length - 1) / 2;
  let [margin, within] = [0, sums[middle] ?? 0];
  while (within < confidence) {
    margin += 1;
    within += 2 * (sums[middle + margin] ?? 0);
  }
  return margin;
}

const sums: [string, NoiseTerm[]][] = [
  ["one cell", [{ epsilon: whole, cells: 1 }]],
  ["one cell of the least budget", [{ epsilon: quarter, cells: 1 }]],
  ["two", [{ epsilon: whole, cells: 2 }]],
  ["seven", [{ epsilon: budget.place, cells: 7 }]],
  ["twenty", [{ epsilon: half, cells: 20 }]],
  [
    "two scales",
    [
      { epsilon: whole, cells: 6 },
      { epsilon: budget.place, cells: 3 },
    ],
  ],
  ["three scales", [whole, half, quarter].map((epsilon) => ({ epsilon, cells: 4 }))],
];

describe("a margin", () => {
  test.each(sums)("of %s is that of the distribution, folded", (_, noise) => {
    for (const confidence of [0.5, 0.9, 0.95, 0.975, 0.999, 0.99998])
      expect([confidence, marginOf(noise, confidence)]).toEqual([confidence, marginByFolding(noise, confidence)]);
  });

  test("of nothing is none", () => {
    expect([marginOf([]), marginOf([{ epsilon: whole, cells: 0 }])]).toEqual([0, 0]);
  });

  test.each([1_000, 100_000, 1_000_000])("of %i cells is that of a normal variable", (cells) => {
    const deviation = Math.sqrt((cells * 2 * Math.exp(-1)) / (1 - Math.exp(-1)) ** 2);
    expect(Math.abs(marginOf([{ epsilon: whole, cells }]) / (1.959964 * deviation) - 1)).toBeLessThan(0.02);
  });

  test("is the same asked for again, and in another order", () => {
    const noise = [whole, half].map((epsilon, at) => ({ epsilon, cells: 10 + at }));
    expect(marginOf(noise)).toBe(marginOf(noise));
    expect(marginOf(noise.toReversed())).toBe(marginOf(noise));
  });

  test("grows with the cells and with the confidence", () => {
    const byCells = [1, 10, 100, 1_000].map((cells) => marginOf([{ epsilon: half, cells }]));
    const byConfidence = [0.5, 0.9, 0.95, 0.999].map((sure) => marginOf([{ epsilon: half, cells: 5 }], sure));
    for (const margins of [byCells, byConfidence]) expect(margins).toEqual(margins.toSorted((a, b) => a - b));
  });
});

test("sums of real draws stay within their margin as often as is said, and spread as far", () => {
  const [below, trials] = [seededBelow("sums"), 4_000];
  const noise: NoiseTerm[] = [
    { epsilon: budget.setting, cells: 30 },
    { epsilon: budget.told, cells: 10 },
  ];
  const draw = () =>
    noise.reduce((sum, { epsilon, cells }) => {
      for (let cell = 0; cell < cells; cell += 1) sum += discreteLaplace(epsilon, below);
      return sum;
    }, 0);
  const totals = Array.from({ length: trials }, draw);
  const within = totals.filter((total) => Math.abs(total) <= marginOf(noise)).length / trials;
  expect(within).toBeGreaterThan(0.94);
  expect(within).toBeLessThan(0.965);
  const variance = totals.reduce((sum, total) => sum + total ** 2, 0) / trials;
  const said = noise.reduce((sum, { epsilon, cells }) => {
    const ratio = Math.exp(-rateOf(epsilon));
    return sum + (cells * 2 * ratio) / (1 - ratio) ** 2;
  }, 0);
  expect(Math.abs(variance / said - 1)).toBeLessThan(0.08);
});
