import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { settingStates, toldAnswers } from "@/lib/findings/schema";
import { places } from "@/lib/places/catalogue";
import { practiceIds } from "@/lib/platforms/catalogue";
import { releaseTables, tally, type Counting } from "./schema";

const finding: fc.Arbitrary<Counting> = fc.record({
  practice: fc.constantFrom(...practiceIds),
  state: fc.constantFrom(...settingStates),
  place: fc.constantFrom(...places),
  told: fc.constantFrom(...toldAnswers),
});
const domain = Object.values(releaseTables).reduce((size, categories) => size + categories.length, 0);
const sum = (counts: readonly { count: number }[]) => counts.reduce((running, { count }) => running + count, 0);

describe("a tally", () => {
  test("of nobody has every cell, all of them zero", () => {
    const cells = tally([]);
    expect(cells).toHaveLength(practiceIds.length * domain);
    expect(sum(cells)).toBe(0);
  });

  test("has the same cells whoever was counted, and each person once in each table", () => {
    const names = (findings: readonly Counting[]) => tally(findings).map(({ count, ...cell }) => cell);
    const empty = names([]);
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 30 }), (findings) => {
        expect(names(findings)).toEqual(empty);
        for (const table of ["setting", "place", "told"])
          expect(sum(tally(findings).filter((cell) => cell.table === table))).toBe(findings.length);
      }),
      { numRuns: 30 },
    );
  });

  test("puts a finding where it belongs", () => {
    const one: Counting = { practice: "linkedin-content-ai", state: "greyed", place: "wales", told: "unsure" };
    expect(tally([one, one]).filter(({ count }) => count > 0)).toEqual([
      { practice: "linkedin-content-ai", table: "setting", category: "greyed", count: 2 },
      { practice: "linkedin-content-ai", table: "place", category: "wales", count: 2 },
      { practice: "linkedin-content-ai", table: "told", category: "unsure", count: 2 },
    ]);
  });
});
