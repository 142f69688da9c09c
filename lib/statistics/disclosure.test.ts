import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seededBelow } from "@/lib/testing/seeded-chance";
import { budget, type Epsilon } from "./budget.data";
import { atMost, figureOf, partOf, restOf, shareOf, shownValue, wholeOf, type Figure, type Part } from "./disclosure";
import { discreteLaplace } from "./noise";
import { none, sumOf, type Noisy } from "./noisy";

const whole: Epsilon = { numerator: 1, denominator: 1 };
/** The margin of one such cell is 3, and 7 where noise alone must not reach; of a hundred 27 and 45. */
const sumLike = (value: number, cells = 1): Noisy => ({ value, noise: [{ epsilon: whole, cells }] });
const exactly = (value: number): Noisy => ({ value, noise: [] });

describe("a count reads", () => {
  test.each<[Noisy, Figure]>([
    [sumLike(-4), { kind: "few", high: 0 }],
    [sumLike(0), { kind: "few", high: 3 }],
    [sumLike(9), { kind: "few", high: 12 }],
    [sumLike(10), { kind: "count", value: 10, low: 7, high: 13 }],
    [sumLike(11), { kind: "count", value: 11, low: 8, high: 14 }],
    [sumLike(-40, 2), { kind: "few", high: 0 }],
    [sumLike(9, 9), { kind: "few", high: 17 }],
    [sumLike(9, 20), { kind: "faint", high: 21 }],
    [sumLike(9, 100), { kind: "faint", high: 36 }],
    [sumLike(-30, 100), { kind: "few", high: 0 }],
    [sumLike(-10, 100), { kind: "faint", high: 17 }],
    [sumLike(10, 100), { kind: "faint", high: 37 }],
    [sumLike(45, 100), { kind: "faint", high: 72 }],
    [sumLike(46, 100), { kind: "count", value: 46, low: 19, high: 73 }],
    [none, { kind: "few", high: 0 }],
    [exactly(10), { kind: "count", value: 10, low: 10, high: 10 }],
  ])("%j as %j", (noisy, figure) => {
    expect(figureOf(noisy)).toEqual(figure);
  });

  test("as noise more readily where it is one of many", () => {
    expect([1, 45].map((among) => figureOf(sumLike(10), among).kind)).toEqual(["count", "faint"]);
  });
});

const cells = fc.integer({ min: 1, max: 400 });
const noisy = fc
  .record({ value: fc.integer({ min: -60, max: 900 }), cells })
  .map(({ value, cells }) => sumLike(value, cells));
const parts = fc.array(
  noisy.map((sum) => partOf(sum)),
  { minLength: 1, maxLength: 12 },
);
const shownOf = (found: readonly Part[]) => found.reduce((running, { figure }) => running + shownValue(figure), 0);

function expectHonest(figure: Figure): void {
  if (figure.kind !== "count") expect(figure.high).toBeGreaterThanOrEqual(0);
  else {
    const { low, value, high } = figure;
    expect(0 <= low && low <= value && value <= high && value >= 10).toBe(true);
    expect([low, value, high].every(Number.isInteger)).toBe(true);
  }
}

describe("whatever the noise", () => {
  test("no figure is negative, none below ten is a number, and each lies in its interval", () => {
    fc.assert(
      fc.property(parts, noisy, (found, other) => {
        const all = wholeOf(found);
        const figures = [...found, all, atMost(all, partOf(other)), atMost(partOf(other), all)].map(
          ({ figure }) => figure,
        );
        [...figures, restOf(all, found), restOf(partOf(other), found)].forEach(expectHonest);
      }),
    );
  });

  test("parts never add up to more than their whole, which is shown where one of them is", () => {
    fc.assert(
      fc.property(parts, (found) => {
        const { figure } = wholeOf(found);
        expect(shownValue(figure)).toBeGreaterThanOrEqual(shownOf(found));
        expect(shownOf(found) === 0 || figure.kind === "count").toBe(true);
      }),
    );
  });

  test("the parts that are shown and the rest, where it is, are the whole", () => {
    fc.assert(
      fc.property(parts, noisy, (found, other) => {
        for (const all of [wholeOf(found), partOf(other)]) {
          const rest = restOf(all, found);
          if (rest.kind === "count") expect(shownOf(found) + rest.value).toBe(shownValue(all.figure));
        }
      }),
    );
  });

  test("a whole is the plain sum where all its parts are shown", () => {
    const found = [20, 30, 40].map((value) => partOf(sumLike(value)));
    expect(wholeOf(found).figure).toEqual(figureOf(sumOf(found.map((part) => part.noisy))));
  });

  test("a part counted in another table is at most its whole, and no number where its whole is none", () => {
    expect(atMost(partOf(sumLike(50)), partOf(sumLike(60, 9))).figure).toMatchObject({ value: 50 });
    expect(atMost(partOf(sumLike(5)), partOf(sumLike(60))).figure).toMatchObject({ kind: "few" });
    expect(atMost(partOf(sumLike(70)), partOf(sumLike(60))).figure).toMatchObject({ value: 60, low: 57, high: 63 });
  });

  test("a share has an interval from 0 to 100 that it lies in, or is none", () => {
    fc.assert(
      fc.property(noisy, noisy, (part, rest) => {
        const share = shareOf(part, rest);
        if (!share) return;
        const { percent, low, high } = share;
        expect(0 <= low && low <= percent && percent <= high && high <= 100).toBe(true);
        expect(figureOf(part).kind).toBe("count");
      }),
    );
  });
});

test.each([
  [9, 100, undefined],
  [10, 90, { percent: 10, low: 10, high: 10 }],
  [1, 0, undefined],
  [30, 0, { percent: 100, low: 100, high: 100 }],
  [20, 10, { percent: 67, low: 66, high: 67 }],
])("%i and %i others without noise are a share of %j", (part, rest, share) => {
  expect(shareOf(exactly(part), exactly(rest))).toEqual(share);
});

test("a share is rounded outwards", () => {
  expect(shareOf(sumLike(200), sumLike(100))).toEqual({ percent: 67, low: 65, high: 68 });
});

describe("over many draws", () => {
  const [below, trials] = [seededBelow("coverage"), 2_000];
  const noised = (count: number, epsilon: Epsilon): Noisy => ({
    value: count + discreteLaplace(epsilon, below),
    noise: [{ epsilon, cells: 1 }],
  });
  const often = (happens: () => boolean) => {
    const times = Array.from({ length: trials }, happens).filter(Boolean).length;
    // Three deviations of a binomial below 95 in a hundred.
    return times / trials > 0.95 - 3 * Math.sqrt((0.95 * 0.05) / trials);
  };
  const holds = (figure: Figure, truth: number) =>
    (figure.kind === "count" ? figure.low : 0) <= truth && truth <= figure.high;
  const counts = [0, 0, 0, 1, 3, 8, 12, 25, 60, 400];

  test.each(counts)("the interval of %i holds the truth", (count) => {
    for (const epsilon of Object.values(budget))
      expect(often(() => holds(figureOf(noised(count, epsilon)), count))).toBe(true);
  });

  test.each([
    ["nobody", [0, 0, 0, 0, 0, 0]],
    ["a few here and there", [1, 3, 0, 2, 0, 4]],
    ["parts at the brink of being shown", [11, 12, 11, 13, 12, 11]],
    ["one large and many empty", [300, ...Array<number>(44).fill(0)]],
    ["all sizes", counts],
  ])("that of a whole holds it for %s, and that of its rest", (_, truths) => {
    const epsilon = budget.told;
    const truth = truths.reduce((sum, count) => sum + count, 0);
    expect(often(() => holds(wholeOf(truths.map((count) => partOf(noised(count, epsilon)))).figure, truth))).toBe(true);
    const restHolds = () => {
      const found = truths.map((count) => ({ count, part: partOf(noised(count, epsilon)) }));
      const left = found.filter(({ part }) => part.figure.kind !== "count");
      const all = partOf(noised(truth, budget.setting));
      const rest = restOf(
        all,
        found.map(({ part }) => part),
      );
      return holds(
        rest,
        left.reduce((sum, { count }) => sum + count, 0),
      );
    };
    expect(often(restHolds)).toBe(true);
  });

  test.each([
    [300, 100],
    [12, 200],
    [40, 0],
    [5_000, 12],
  ])("that of a share of %i beside %i holds it, where it is given", (part, rest) => {
    const truth = (100 * part) / (part + rest);
    const holdsShare = () => {
      const share = shareOf(noised(part, budget.told), noised(rest, budget.told));
      return share === undefined || (share.low <= truth && truth <= share.high);
    };
    expect(often(holdsShare)).toBe(true);
  });
});
