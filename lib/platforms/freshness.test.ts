import { expect, test } from "vitest";
import { isStale, needsChecking } from "./freshness";

const today = "2026-11-22";

test.each([
  ["read ninety days ago", "2026-08-24", "high", false],
  ["read a day before that", "2026-08-23", "high", true],
  ["read today", today, "high", false],
  ["not dated", undefined, "high", true],
  ["from good reports", today, "medium", true],
  ["from one weak source", today, "low", true],
  ["from memory", today, "unverified", true],
] as const)("a fact %s (%s, %s) is to be checked on one's own screen: %s", (_, seenOn, confidence, expected) => {
  expect(needsChecking({ confidence, ...(seenOn === undefined ? {} : { seenOn }) }, today)).toBe(expected);
});

test("age alone is told apart", () => {
  expect(isStale("2026-08-23", today)).toBe(true);
  expect(isStale("2026-08-24", today)).toBe(false);
});
