import { describe, expect, test } from "vitest";
import { playwrightTotals, sum, vitestTotals, worth } from "./totals.mjs";

const vitestReport = {
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ status: "passed", assertionResults: [{}] }],
};
const playwrightStats = { expected: 5, unexpected: 0, flaky: 0, skipped: 0 };

describe("the totals line", () => {
  test.each([
    ["all passed", vitestReport, { passed: 5, failed: 0 }],
    ["one failed", { ...vitestReport, numFailedTests: 1 }, { passed: 5, failed: 1 }],
    ["one skipped", { ...vitestReport, numPendingTests: 1 }, { passed: 5, failed: 1 }],
    ["one to be written", { ...vitestReport, numTodoTests: 1 }, { passed: 5, failed: 1 }],
    [
      "a file that did not load",
      { ...vitestReport, testResults: [{ status: "failed", assertionResults: [] }] },
      { passed: 5, failed: 1 },
    ],
    ["no test at all", { ...vitestReport, numPassedTests: 0 }, { passed: 0, failed: 1 }],
  ])("reads Vitest: %s", (_, report, expected) => {
    expect(vitestTotals(report)).toEqual(expected);
  });

  test.each([
    ["all passed", {}, [], { passed: 5, failed: 0 }],
    ["one failed", { unexpected: 1 }, [], { passed: 5, failed: 1 }],
    ["one passed at the second try", { flaky: 1 }, [], { passed: 5, failed: 1 }],
    ["one skipped", { skipped: 1 }, [], { passed: 5, failed: 1 }],
    ["the server did not start", { expected: 0 }, [{}], { passed: 0, failed: 1 }],
    ["no test at all", { expected: 0 }, [], { passed: 0, failed: 1 }],
  ])("reads Playwright: %s", (_, stats, errors, expected) => {
    expect(playwrightTotals({ stats: { ...playwrightStats, ...stats }, errors })).toEqual(expected);
  });

  test.each([
    ["a check that held", 0, undefined, { passed: 1, failed: 0 }],
    ["a check that did not", 1, undefined, { passed: 0, failed: 1 }],
    ["a runner that fell over after its tests", 1, { passed: 5, failed: 0 }, { passed: 5, failed: 1 }],
    ["a runner whose tests failed", 1, { passed: 5, failed: 2 }, { passed: 5, failed: 2 }],
  ])("is fair to %s", (_, status, reported, expected) => {
    expect(worth(status, reported)).toEqual(expected);
  });

  test("adds up", () => {
    expect(
      sum([
        { passed: 1, failed: 2 },
        { passed: 3, failed: 4 },
        { passed: 0, failed: 0 },
      ]),
    ).toEqual({
      passed: 4,
      failed: 6,
    });
  });
});
