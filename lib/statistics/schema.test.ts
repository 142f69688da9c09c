import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { settingStates, toldAnswers } from "@/lib/findings/schema";
import { places } from "@/lib/places/catalogue";
import { practiceIds } from "@/lib/platforms/catalogue";
import { answersCounted, releaseTables, speeds, tally, type AnswerCounting, type Counting } from "./schema";

const finding: fc.Arbitrary<Counting> = fc.record({
  practice: fc.constantFrom(...practiceIds),
  state: fc.constantFrom(...settingStates),
  place: fc.constantFrom(...places),
  told: fc.constantFrom(...toldAnswers),
});
const answer: fc.Arbitrary<AnswerCounting> = fc.record({
  practice: fc.constantFrom(...practiceIds),
  answer: fc.constantFrom(...answersCounted),
  speed: fc.constantFrom(...speeds),
});
const domain = Object.values(releaseTables).reduce((size, categories) => size + categories.length, 0);
const sum = (counts: readonly { count: number }[]) => counts.reduce((running, { count }) => running + count, 0);

describe("a tally", () => {
  test("of nobody has every cell, all of them zero", () => {
    const cells = tally([]);
    expect(cells).toHaveLength(practiceIds.length * domain);
    expect(sum(cells)).toBe(0);
  });

  test("has the same cells whoever was counted, and each finding and each answer once in each of its tables", () => {
    const names = (cells: ReturnType<typeof tally>) => cells.map(({ count, ...cell }) => cell);
    const empty = names(tally([]));
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 30 }), fc.array(answer, { maxLength: 30 }), (findings, answers) => {
        const cells = tally(findings, answers);
        expect(names(cells)).toEqual(empty);
        const sizeOf = (name: string) => sum(cells.filter(({ table }) => table === name));
        expect(["setting", "place", "told"].map(sizeOf)).toEqual(Array(3).fill(findings.length));
        expect(["answer", "speed"].map(sizeOf)).toEqual(Array(2).fill(answers.length));
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

  test("puts an answer where it belongs", () => {
    const one: AnswerCounting = { practice: "linkedin-content-ai", answer: "refused", speed: "31-60" };
    expect(tally([], [one]).filter(({ count }) => count > 0)).toEqual([
      { practice: "linkedin-content-ai", table: "answer", category: "refused", count: 1 },
      { practice: "linkedin-content-ai", table: "speed", category: "31-60", count: 1 },
    ]);
  });
});
