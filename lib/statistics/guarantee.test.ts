import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seededBelow } from "@/lib/testing/seeded-chance";
import { budget, budgetInAll } from "./budget.data";
import { advantageAtMost, chanceOf, rightAtMost, rightTogether, valueOf } from "./guarantee";
import { roundsOf } from "./guessing";

const epsilons = fc.double({ min: 0, max: 5, noNaN: true });
const losses = Object.values(budget).map(valueOf);

describe("what an attacker can at best learn", () => {
  test.each([
    [0, 0],
    [1, 0.4621],
    [3, 0.9051],
  ])("of ε = %d is an advantage of %d", (epsilon, advantage) => {
    expect(advantageAtMost(epsilon)).toBeCloseTo(advantage, 4);
    expect(advantageAtMost(epsilon)).toBeCloseTo((Math.exp(epsilon) - 1) / (Math.exp(epsilon) + 1), 12);
  });

  test("of one table is reached by that table", () => {
    fc.assert(
      fc.property(epsilons, (epsilon) => {
        expect(rightTogether([epsilon])).toBeCloseTo(rightAtMost(epsilon), 12);
      }),
    );
  });

  test("of several tables is never more than the sum of their losses allows, nor less than the best of them", () => {
    fc.assert(
      fc.property(fc.array(epsilons, { minLength: 1, maxLength: 6 }), (several) => {
        const right = rightTogether(several);
        expect(right).toBeLessThanOrEqual(rightAtMost(several.reduce((sum, one) => sum + one, 0)) + 1e-9);
        expect(right).toBeGreaterThanOrEqual(Math.max(...several.map(rightAtMost)) - 1e-9);
      }),
    );
  });

  test("of the whole budget: 95 right guesses of 100 at most", () => {
    expect(losses.reduce((sum, one) => sum + one, 0)).toBe(valueOf(budgetInAll));
    expect(rightAtMost(valueOf(budgetInAll))).toBeCloseTo(0.9526, 4);
  });

  test("is by how much what is published with and without a person differs", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 5, noNaN: true }), (epsilon) => {
        const reach = Array.from({ length: 401 }, (_, at) => at - 200);
        const all = reach.reduce((sum, distance) => sum + chanceOf(epsilon, distance), 0);
        const apart = reach.reduce(
          (sum, at) => sum + Math.max(0, chanceOf(epsilon, at) - chanceOf(epsilon, at - 1)),
          0,
        );
        expect(all).toBeCloseTo(1, 6);
        expect(apart).toBeCloseTo(advantageAtMost(epsilon), 6);
      }),
    );
  });
});

describe("guessing at published numbers", () => {
  const below = seededBelow("guessing");
  const rounds = roundsOf(22, budget.setting, { rounds: 20_000, below });

  test("adds up in every round", () => {
    expect(rounds.every(({ published, isIn, noise }) => published === 22 + Number(isIn) + noise)).toBe(true);
  });

  test("is right as often as the guarantee says, and no more", () => {
    const right = rounds.filter(({ guess, isIn }) => guess === isIn).length / rounds.length;
    // Four standard errors of so many rounds.
    expect(Math.abs(right - rightAtMost(valueOf(budget.setting)))).toBeLessThan(4 * Math.sqrt(0.2 / rounds.length));
  });
});
