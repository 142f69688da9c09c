import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { domain } from "./domain";
import { apportioned, sampleCounts, sampleWeeks } from "./samples";

describe("people divided by shares", () => {
  test("are all there, none of them divided", () => {
    const shares = fc.dictionary(fc.string({ minLength: 1 }), fc.integer({ min: 1, max: 1_000 }), { minKeys: 1 });
    fc.assert(
      fc.property(fc.nat(10_000), shares, (people, of) => {
        const counts = apportioned(people, of).map(([, count]) => count);
        expect(counts.every((count) => Number.isInteger(count) && count >= 0)).toBe(true);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(people);
      }),
    );
  });

  test("go to the largest remainders first", () => {
    expect(apportioned(10, { a: 2, b: 1 })).toEqual([
      ["a", 7],
      ["b", 3],
    ]);
  });
});

describe("the story of the seed", () => {
  const weeks = Array.from({ length: sampleWeeks }, (_, week) => sampleCounts(week));
  const sumOf = (table: string) => weeks.flat().reduce((sum, cell) => sum + (cell.table === table ? cell.count : 0), 0);

  test("counts each person in every table: some thousands of them", () => {
    expect(sumOf("setting")).toBeGreaterThan(3_000);
    expect(sumOf("place")).toBe(sumOf("setting"));
    expect(sumOf("told")).toBe(sumOf("setting"));
    expect(sumOf("speed")).toBe(sumOf("answer"));
  });

  test("names only cells that a release has", () => {
    const names = new Set(domain().map(({ practice, table, category }) => `${practice} ${table} ${category}`));
    const unknown = weeks
      .flat()
      .filter(({ practice, table, category }) => !names.has(`${practice} ${table} ${category}`));
    expect(unknown).toEqual([]);
  });
});
