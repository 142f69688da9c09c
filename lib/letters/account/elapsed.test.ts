import { expect, test } from "vitest";
import { daysBetween, isPastMonth } from "./elapsed";

test.each([
  ["2026-11-21", "2026-11-21", 0],
  ["2026-11-21", "2026-12-21", 30],
  ["2026-10-24", "2026-10-26", 2],
  ["2027-12-31", "2028-03-01", 61],
])("from %s to %s are %i days", (from, to, days) => expect(daysBetween(from, to)).toBe(days));

test.each([
  ["2026-09-03", "2026-10-08", false],
  ["2026-09-03", "2026-10-09", true],
  ["2027-01-31", "2027-03-05", false],
  ["2027-01-31", "2027-03-06", true],
  ["2028-01-30", "2028-03-05", false],
  ["2028-01-30", "2028-03-06", true],
  ["2026-12-15", "2027-01-20", false],
  ["2026-12-15", "2027-01-21", true],
])("a month since %s has surely passed on %s: %s", (since, on, passed) => expect(isPastMonth(since, on)).toBe(passed));
