import { expect, test } from "vitest";
import { daysBetween } from "./elapsed";

test.each([
  ["2026-11-21", "2026-11-21", 0],
  ["2026-11-21", "2026-12-21", 30],
  ["2026-10-24", "2026-10-26", 2],
  ["2027-12-31", "2028-03-01", 61],
])("from %s to %s are %i days", (from, to, days) => expect(daysBetween(from, to)).toBe(days));
