import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "./calendar-date";
import { endOfUkDay, lastUkDay, startOfUkDay, ukDayAt } from "./uk-day";

test.each([
  ["2026-11-30", "2026-11-30T00:00:00.000Z"],
  ["2026-07-01", "2026-06-30T23:00:00.000Z"],
  // The day on which the clocks go forward, the one after, and the same in autumn.
  ["2026-03-29", "2026-03-29T00:00:00.000Z"],
  ["2026-03-30", "2026-03-29T23:00:00.000Z"],
  ["2026-10-25", "2026-10-24T23:00:00.000Z"],
  ["2026-10-26", "2026-10-26T00:00:00.000Z"],
])("%s begins in the United Kingdom at %s", (day, instant) => {
  expect(startOfUkDay(day).toISOString()).toBe(instant);
});

test("a day begins when the one before ends, and has no instant outside itself", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
      const date = addDays("2000-01-01", days);
      const [start, end] = [startOfUkDay(date), endOfUkDay(date)];
      expect([23, 24, 25]).toContain((end.getTime() - start.getTime()) / 3_600_000);
      expect(ukDayAt(start)).toBe(date);
      expect(ukDayAt(new Date(start.getTime() - 1))).toBe(addDays(date, -1));
      expect(lastUkDay(end)).toBe(date);
      expect(ukDayAt(end)).toBe(addDays(date, 1));
    }),
  );
});

test("a time that ends in the middle of a day has that day for its last", () => {
  expect(lastUkDay(new Date("2026-07-01T12:00:00Z"))).toBe("2026-07-01");
});
