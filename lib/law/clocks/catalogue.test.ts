import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "@/lib/kernel/calendar-date";
import {
  allClocks,
  type ClockId,
  type DeadlineQuestion,
  deadlineOf,
  holidayPlaceOf,
  holidayPlaces,
  type WorkingLine,
} from "./catalogue";
import { amendments } from "./holidays/amendments.data";
import { holidaysOf } from "./holidays/catalogue";
import type { Amendment } from "./holidays/schema";
import { freeDaysOf } from "./reckoning";

function deadline(clock: ClockId, from: string, question: Partial<DeadlineQuestion> = {}) {
  const found = deadlineOf(clock, { from, place: "england-and-wales", ...question });
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
    const vectors = ["uk-acknowledgement", "uk-rights", "uk-to-regulator", "uk-tribunal"] as const;
    expect(vectors.map((clock) => deadline(clock, received).due)).toEqual(expected);
  });

  test("with the day before a Sunday named to whoever must act themselves", () => {
    expect(deadline("uk-to-regulator", "2026-11-21")).toMatchObject({
      due: "2027-02-21",
      actBy: "2027-02-19",
      warnOn: "2027-02-07",
    });
    expect(deadline("uk-acknowledgement", "2026-11-21")).not.toHaveProperty("actBy");
  });
});

describe("the working", () => {
  test("names every free day that it passes over", () => {
    const { rolledFrom, working } = deadline("uk-acknowledgement", "2026-11-25");
    expect(rolledFrom).toBe("2026-12-25");
    expect(working).toEqual([
      { kind: "start", day: "2026-11-25" },
      { kind: "days", count: 30, day: "2026-12-25" },
      { kind: "free", day: "2026-12-25", because: { kind: "holiday", name: "Christmas Day" } },
      { kind: "free", day: "2026-12-26", because: { kind: "saturday" } },
      { kind: "free", day: "2026-12-27", because: { kind: "sunday" } },
      { kind: "free", day: "2026-12-28", because: { kind: "holiday", name: "Boxing Day (substitute day)" } },
      { kind: "moved", day: "2026-12-29" },
    ]);
  });

  test("says where a month has no such date", () => {
    expect(deadline("uk-rights", "2027-01-31").working[1]).toEqual({
      kind: "months",
      count: 1,
      day: "2027-02-28",
      hasNoSuchDate: true,
    });
  });
});

describe("what moves a deadline depends on the place", () => {
  test.each([
    ["uk-rights", "2026-03-06", "england-and-wales", "2026-04-07"],
    ["uk-rights", "2026-03-06", "scotland", "2026-04-06"], // at work on Easter Monday
    ["uk-rights", "2026-10-30", "scotland", "2026-12-01"], // at rest on St Andrew's Day
    ["eu-rights", "2027-01-01", "IE", "2027-02-02"], // St Brigid's Day is the first Monday
    ["eu-rights", "2029-01-01", "IE", "2029-02-01"],
    ["eu-rights", "2029-12-31", "IE", "2030-01-31"],
    ["eu-rights", "2030-01-01", "IE", "2030-02-04"], // or the first itself, on a Friday
    ["eu-rights", "2026-03-03", "IE", "2026-04-03"], // Good Friday is no holiday in Ireland
    ["eu-rights", "2026-03-03", "DE-BY", "2026-04-07"],
    ["eu-rights", "2026-05-04", "DE-BY", "2026-06-05"], // Corpus Christi
    ["eu-rights", "2026-05-04", "DE-BE", "2026-06-04"],
    ["eu-rights", "2025-09-30", "DE-SN", "2025-10-30"],
    ["eu-rights", "2028-09-30", "DE-SN", "2028-10-30"],
    ["eu-regulator-progress", "2028-07-31", "DE-SN", "2028-11-01"], // Reformation Day
    ["eu-regulator-progress", "2028-07-31", "DE-NW", "2028-10-31"],
    ["eu-rights", "2027-04-05", "NL", "2027-05-07"], // Liberation Day, then Ascension Day
    ["eu-rights", "2026-01-23", "CY", "2026-02-24"], // Clean Monday
    ["eu-rights", "2026-11-26", "BG", "2026-12-29"], // a Saturday holiday is made up for on Monday
  ] as const)("%s from %s in %s ends on %s", (clock, from, place, due) => {
    expect(deadline(clock, from, { place }).due).toBe(due);
  });

  test.each([
    [{ country: "GB", nation: "wales" }, "england-and-wales"],
    [{ country: "GB", nation: "scotland" }, "scotland"],
    [{ country: "DE", land: "BY" }, "DE-BY"],
    [{ country: "CA", province: "QC" }, "CA-QC"],
    [{ country: "US", state: "CA" }, "US-CA"],
    [{ country: "US", state: "OH" }, "US"],
    [{ country: "CH" }, "CH"],
    [{ country: "IE" }, "IE"],
    [{ country: "JP" }, undefined],
  ] as const)("%o counts the holidays of %s", (residence, place) => {
    expect(holidayPlaceOf(residence)).toBe(place);
  });
});

describe("a clock that", () => {
  test("is lengthened counts both lengths from the same start", () => {
    expect(deadline("uk-rights", "2026-11-30", { extended: true }).due).toBe("2027-03-01");
    expect(deadline("uk-rights-extended", "2026-11-30").due).toBe("2027-03-01");
    expect(deadline("us-ca-request", "2026-11-02", { extended: true, place: undefined }).due).toBe("2027-01-31");
    expect(deadline("uk-acknowledgement", "2026-11-25", { extended: true }).due).toBe("2026-12-29");
  });

  test("repeats has its nth end counted from the start, not from the end before", () => {
    expect(deadline("uk-regulator-progress", "2026-11-30", { period: 1 }).due).toBe("2027-03-01");
    expect(deadline("uk-regulator-progress", "2026-11-30", { period: 2 }).due).toBe("2027-06-01");
  });

  test("is bound to a part of the country runs only there", () => {
    expect(deadline("uk-court-claim", "2026-11-22").due).toBe("2032-11-22");
    expect(deadline("uk-court-claim-scotland", "2026-11-22", { place: "scotland" }).due).toBe("2031-11-22");
    const elsewhere = deadlineOf("uk-court-claim", { from: "2026-11-22", place: "scotland" });
    expect(elsewhere).toEqual({ ok: false, reason: "does-not-run" });
  });

  test("begins to run on a day does not run before", () => {
    const before = deadlineOf("eu-forwarding", { from: "2027-04-01", place: "FR" });
    expect(before).toEqual({ ok: false, reason: "does-not-run" });
    expect(deadline("eu-forwarding", "2027-04-02", { place: "FR" }).due).toBe("2027-05-14");
  });

  test("has no number in the law has no end", () => {
    const found = deadlineOf("uk-outcome", { from: "2026-11-22", place: "scotland" });
    expect(found).toEqual({ ok: false, reason: "no-length" });
  });
});

describe("where the holidays are not known", () => {
  test.each([
    ["1999-01-01", "scotland"],
    ["2032-12-15", "scotland"],
    ["2040-06-01", "IE"],
    ["2026-11-22", undefined],
  ] as const)("no day is guessed, from %s in %s", (from, place) => {
    const found = deadlineOf("uk-acknowledgement", { from, place });
    expect(found).toEqual({ ok: false, reason: "years-unknown" });
  });

  test("a deadline that no holiday moves still has its day, and no day to act by", () => {
    const far = deadline("uk-court-claim", "2030-02-28");
    expect(far.due).toBe("2036-02-28");
    expect(far).not.toHaveProperty("actBy");
  });
});

describe("a holiday that is proclaimed while a clock runs", () => {
  const proclaimed: Amendment = {
    places: ["england-and-wales"],
    name: "Day of thanks",
    adds: "2026-12-29",
    knownFrom: "2026-12-10",
    because: "made up",
    source: { title: "made up", address: "https://unticked.example" },
  };
  const due = (holidaysKnownOn?: string) =>
    deadline("uk-acknowledgement", "2026-11-25", { amendments: [...amendments, proclaimed], holidaysKnownOn });

  test("moves its end, and can be told from what was known before", () => {
    expect(due("2026-12-09").due).toBe("2026-12-29");
    expect(due("2026-12-10").due).toBe("2026-12-30");
    expect(due().working).toContainEqual({
      kind: "free",
      day: "2026-12-29",
      because: { kind: "holiday", name: "Day of thanks" },
    });
  });

  test("and one that is called off gives the day back", () => {
    const off: Amendment = { ...proclaimed, name: "Boxing Day (substitute day)", adds: "", drops: "2026-12-28" };
    const found = deadline("uk-acknowledgement", "2026-11-25", { amendments: [off] });
    expect(found.due).toBe("2026-12-28");
  });
});

const isCounted = ({ kind }: WorkingLine) => kind === "years" || kind === "months" || kind === "days";

const anyDay = fc.integer({ min: 0, max: 365 * 7 }).map((days) => addDays("2024-01-01", days));
const anyQuestion = fc.record({
  from: anyDay,
  place: fc.constantFrom(...holidayPlaces),
  period: fc.integer({ min: 1, max: 4 }),
  extended: fc.boolean(),
});

test("whatever is asked, what rolls ends on a working day not before the raw one, what does not is never moved, and the working adds up", () => {
  fc.assert(
    fc.property(anyQuestion, fc.constantFrom(...allClocks.map(({ id }) => id)), (question, id) => {
      const found = deadlineOf(id, question);
      if (!found.ok) return;
      const { due, rolledFrom, working, clock, actBy = due } = found.value;
      const free = freeDaysOf((day) => holidaysOf(question.place, amendments).get(day));
      const counted = working.filter(isCounted).at(-1)?.day ?? "";
      const passed = working.filter(({ kind }) => kind === "free");
      expect(working[0]).toEqual({ kind: "start", day: question.from });
      expect(addDays(counted, passed.length)).toBe(due);
      for (const line of passed) expect(line).toMatchObject({ because: free(line.day) });
      expect(clock.rolls ? free(due) : rolledFrom).toBeUndefined();
      expect(clock.rolls || due === counted).toBe(true);
      expect(actBy <= due).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test("a person's own deadline never gets longer, whatever becomes a holiday", () => {
  const own = allClocks.filter(({ binds }) => binds === "person").map(({ id }) => id);
  fc.assert(
    fc.property(fc.constantFrom(...own), anyDay, fc.array(anyDay), (id, from, days) => {
      const added: Amendment = {
        places: holidayPlaces,
        name: "New",
        adds: days.join(" "),
        because: "made up",
        source: { title: "made up", address: "https://unticked.example" },
      };
      for (const place of ["england-and-wales", "scotland", "CA-ON"] as const) {
        const before = deadlineOf(id, { from, place });
        const after = deadlineOf(id, { from, place, amendments: [added] });
        if (before.ok && after.ok) expect(after.value.due).toBe(before.value.due);
        expect(after.ok).toBe(before.ok);
      }
    }),
  );
});

test("every rule with a number has an end somewhere", () => {
  const endless = allClocks.filter(({ length }) => length === undefined).map(({ id }) => id);
  expect(endless).toEqual(["uk-outcome"]);
  for (const { id } of allClocks.filter(({ length }) => length !== undefined)) {
    const ends = holidayPlaces.map((place) => deadlineOf(id, { from: "2027-05-03", place }));
    expect(ends.some(({ ok }) => ok)).toBe(true);
  }
});
