import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { latestClosing, nextClosing } from "./calendar";

const weekMs = 7 * 24 * 60 * 60 * 1000;
const closings: [string, string, string, string][] = [
  ["a second before", "2026-11-23T05:59:59Z", "2026-11-16", "2026-11-23"],
  ["a millisecond before", "2026-11-23T05:59:59.999Z", "2026-11-16", "2026-11-23"],
  ["at the closing", "2026-11-23T06:00:00Z", "2026-11-23", "2026-11-30"],
  ["a second after", "2026-11-23T06:00:01Z", "2026-11-23", "2026-11-30"],
  ["on Monday at midnight in UTC", "2026-11-23T00:00:00Z", "2026-11-16", "2026-11-23"],
  ["on Monday in Kathmandu, Sunday in UTC", "2026-11-22T20:00:00Z", "2026-11-16", "2026-11-23"],
  ["on Sunday night", "2026-11-29T23:59:59Z", "2026-11-23", "2026-11-30"],
  ["in the night British clocks go forward", "2026-03-29T01:30:00Z", "2026-03-23", "2026-03-30"],
  ["the morning after it", "2026-03-30T05:30:00Z", "2026-03-23", "2026-03-30"],
  ["in the night British clocks go back", "2026-10-25T01:30:00Z", "2026-10-19", "2026-10-26"],
  ["the morning after it, at 06:00 in UTC", "2026-10-26T06:00:00Z", "2026-10-26", "2026-11-02"],
  ["on the last day of the year", "2026-12-31T23:59:59Z", "2026-12-28", "2027-01-04"],
  ["on the first", "2027-01-01T00:00:00Z", "2026-12-28", "2027-01-04"],
  ["on the leap day", "2028-02-29T12:00:00Z", "2028-02-28", "2028-03-06"],
];

describe("the window closes on Mondays at 06:00 UTC", () => {
  test.each(closings)("%s", (_, at, latest, next) => {
    const now = new Date(at);
    expect(latestClosing(now).toISOString()).toBe(`${latest}T06:00:00.000Z`);
    expect(nextClosing(now).toISOString()).toBe(`${next}T06:00:00.000Z`);
  });

  test("at any moment between the last closing and the next, a week apart", () => {
    const moments = fc.date({ min: new Date("2020-01-01"), max: new Date("2060-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(moments, (now) => {
        const [latest, next] = [latestClosing(now), nextClosing(now)];
        expect(latest <= now && now < next && next.getTime() - latest.getTime() === weekMs).toBe(true);
        expect([latest.getUTCDay(), latest.getUTCHours(), latest.getTime() % 3_600_000]).toEqual([1, 6, 0]);
      }),
    );
  });
});
