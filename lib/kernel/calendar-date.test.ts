import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  daysBetween,
  calendarDateAt,
  calendarDateFromParts,
  formatDate,
  formatMonth,
  isCalendarDate,
} from "./calendar-date";

const anyDay = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2100-12-31"), noInvalidDate: true })
  .map(calendarDateAt);

test.each([
  ["2026-11-21", "2026-11-21", 0],
  ["2026-11-21", "2026-12-21", 30],
  ["2026-10-24", "2026-10-26", 2],
  ["2027-12-31", "2028-03-01", 61],
  ["2026-11-21", "2026-11-20", -1],
])("from %s to %s are %i days", (from, to, days) => expect(daysBetween(from, to)).toBe(days));

describe("a calendar day", () => {
  test.each([
    ["2026-11-21", true],
    ["2024-02-29", true],
    ["2026-02-29", false],
    ["2026-02-30", false],
    ["2026-13-01", false],
    ["2026-00-10", false],
    ["2026-11-00", false],
    ["2026-1-1", false],
    ["26-11-21", false],
    ["2026-11-21T00:00:00Z", false],
    [" 2026-11-21", false],
    ["2026-11-21\n", false],
    ["٢٠٢٦-١١-٢١", false],
    ["", false],
  ])("%j exists: %s", (text, exists) => {
    expect(isCalendarDate(text)).toBe(exists);
  });

  test.each([
    [{ day: "21", month: "11", year: "2026" }, "2026-11-21"],
    [{ day: "1", month: "9", year: "2024" }, "2024-09-01"],
    [{ day: "01", month: "09", year: "2024" }, "2024-09-01"],
    [{ day: "29", month: "2", year: "2026" }, undefined],
    [{ day: "31", month: "4", year: "2026" }, undefined],
    [{ day: "0", month: "1", year: "2026" }, undefined],
    [{ day: "", month: "1", year: "2026" }, undefined],
    [{ day: "001", month: "1", year: "2026" }, undefined],
    [{ day: "1", month: "1", year: "26" }, undefined],
    [{ day: "-1", month: "1", year: "2026" }, undefined],
    [{ day: "1e1", month: "1", year: "2026" }, undefined],
    [{ day: "١", month: "١", year: "٢٠٢٦" }, undefined],
  ])("typed as %j is %s", (parts, day) => {
    expect(calendarDateFromParts(parts)).toBe(day);
  });

  test("is the day in UTC, wherever the server stands", () => {
    expect(calendarDateAt(new Date("2026-11-21T23:59:59.999Z"))).toBe("2026-11-21");
    expect(calendarDateAt(new Date("2026-11-22T00:00:00Z"))).toBe("2026-11-22");
  });

  test.each([
    ["2026-11-21", 1, "2026-11-22"],
    ["2026-12-31", 1, "2027-01-01"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2026-03-28", 2, "2026-03-30"],
    ["2026-11-21", 30, "2026-12-21"],
    ["2026-01-01", -1, "2025-12-31"],
    ["2026-11-21", 0, "2026-11-21"],
  ])("%s and %i days is %s", (from, days, to) => {
    expect(addDays(from, days)).toBe(to);
  });

  test("goes forth and back to where it was, and stays a day", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
        const there = addDays(day, days);
        return isCalendarDate(there) && addDays(there, -days) === day && there < day === days < 0;
      }),
    );
  });

  test("typed as it is printed is itself", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const [year = "", month = "", date = ""] = day.split("-");
        return calendarDateFromParts({ day: date, month, year }) === day;
      }),
    );
  });

  test("is printed as people write it", () => {
    expect(formatDate("2026-11-21")).toBe("21 November 2026");
    expect(formatDate("2026-11-01")).toBe("1 November 2026");
    expect(formatDate("2026-11-21", { weekday: true })).toBe("Saturday 21 November 2026");
    expect(formatDate("2026-11-21", { locale: "de" })).toBe("21. November 2026");
    expect(formatDate("2026-11-21", { locale: "en-US" })).toBe("November 21, 2026");
    expect(formatMonth("2011-03")).toBe("March 2011");
  });
});
