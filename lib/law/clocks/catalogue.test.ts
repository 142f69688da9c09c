import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, weekdayOf } from "@/lib/kernel/calendar-date";
import { type ClockName, clockNames, deadlineOf, knownYears, type Nation, nations } from "./catalogue";
import { ukHolidays } from "./holidays/uk.data";

function due(clock: ClockName, received: string, nation: Nation = "england-and-wales") {
  const found = deadlineOf(clock, { received, nation });
  if (!found.ok) throw new Error(found.reason);
  return found.value;
}

describe("a deadline falls where the reference has worked it out", () => {
  // law.md §6.2: received, acknowledgement, one month, three months of one's own, the last day for the tribunal.
  test.each([
    ["2026-11-21", "2026-12-21", "2026-12-21", "2027-02-21", "2027-06-18"],
    ["2026-11-25", "2026-12-29", "2026-12-29", "2027-02-25", "2027-06-22"],
    ["2026-11-27", "2026-12-29", "2026-12-29", "2027-02-27", "2027-06-24"],
    ["2027-01-29", "2027-03-01", "2027-03-01", "2027-04-29", "2027-08-26"],
    ["2027-01-31", "2027-03-02", "2027-03-01", "2027-04-30", "2027-08-28"],
    ["2026-12-31", "2027-02-01", "2027-02-01", "2027-03-31", "2027-07-28"],
  ])("for what was received on %s", (received, ...expected) => {
    expect(clockNames.map((clock) => due(clock, received).due)).toEqual(expected);
  });

  test("with the day before a Sunday named to whoever must act themselves", () => {
    expect(due("authority", "2026-11-21")).toMatchObject({
      due: "2027-02-21",
      actBy: "2027-02-19",
      warnOn: "2027-02-07",
    });
    expect(due("acknowledgement", "2026-11-21")).not.toHaveProperty("actBy");
  });
});

describe("the working", () => {
  test("names every free day that it passes over", () => {
    const { rolledFrom, working } = due("acknowledgement", "2026-11-25");
    expect(rolledFrom).toBe("2026-12-25");
    expect(working).toEqual([
      { kind: "start", day: "2026-11-25" },
      { kind: "days", count: 30, day: "2026-12-25" },
      { kind: "free", day: "2026-12-25", because: { kind: "holiday", name: "Christmas Day" } },
      { kind: "free", day: "2026-12-26", because: { kind: "holiday", name: "Boxing Day" } },
      { kind: "free", day: "2026-12-27", because: { kind: "sunday" } },
      { kind: "free", day: "2026-12-28", because: { kind: "holiday", name: "Boxing Day (substitute day)" } },
      { kind: "moved", day: "2026-12-29" },
    ]);
  });

  test("says where a month has no such date", () => {
    expect(due("rights", "2027-01-31").working[1]).toEqual({
      kind: "months",
      count: 1,
      day: "2027-02-28",
      hasNoSuchDate: true,
    });
  });

  test("depends on the nation: Scotland works on Easter Monday, and rests on St Andrew’s Day", () => {
    expect(nations.map((nation) => due("rights", "2026-03-06", nation).due)).toEqual([
      "2026-04-07",
      "2026-04-06",
      "2026-04-07",
    ]);
    expect(nations.map((nation) => due("rights", "2026-10-30", nation).due)).toEqual([
      "2026-11-30",
      "2026-12-01",
      "2026-11-30",
    ]);
  });
});

const anyDay = fc.integer({ min: 0, max: 365 * 7 }).map((days) => addDays(`${knownYears.from}-01-01`, days));

test("whatever the day, a company's deadline is a working day on or after the raw one, and its working adds up", () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom(...nations), fc.constantFrom(...clockNames), (received, nation, clock) => {
      const found = deadlineOf(clock, { received, nation });
      if (!found.ok) return;
      const { due: last, rolledFrom, working, clock: row } = found.value;
      expect(last >= (rolledFrom ?? last)).toBe(true);
      expect(working.at(-1)?.day).toBe(last);
      const days = working.map(({ day }) => day);
      expect(days).toEqual(days.toSorted());
      const isFree = [0, 6].includes(weekdayOf(last)) || ukHolidays[nation].days.some(({ day }) => day === last);
      if (row.rolls) expect(isFree).toBe(false);
      else expect(rolledFrom).toBeUndefined();
    }),
  );
});

test("where the holidays are not known, no day is guessed", () => {
  for (const received of ["1999-01-01", "2023-12-31", "2031-12-15", "2040-06-01"])
    expect(deadlineOf("acknowledgement", { received, nation: "scotland" })).toEqual({
      ok: false,
      reason: "years-unknown",
    });
});

describe("the holidays", () => {
  test.each(nations)("of %s stand in order, once each, in the years they are known for", (nation) => {
    const { days, years } = ukHolidays[nation];
    const all = days.map(({ day }) => String(day));
    expect(all).toEqual([...new Set(all)].toSorted());
    expect([all[0]?.slice(0, 4), all.at(-1)?.slice(0, 4)]).toEqual([String(years.from), String(years.to)]);
  });
});
