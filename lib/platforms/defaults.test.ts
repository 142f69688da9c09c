import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "@/lib/kernel/calendar-date";
import { aPractice, aSource } from "@/lib/testing/a-platform";
import { practices } from "./catalogue";
import { conductIn, datedPhases, defaultOn, isUse, phasesIn } from "./defaults";
import type { Phase, Practice } from "./schema";

const source = aSource();
const absent: Phase = { exactly: true, state: "absent", source };
const on: Phase = { from: "2024-09-18", exactly: false, state: "on", source };
const suspended: Phase = { from: "2024-09-20", exactly: true, state: "suspended", source };

const practice = (...phases: Phase[]): Practice => ({
  ...aPractice({ defaults: [{ livesIn: ["GB"], phases }] }),
  platform: { id: "example", name: "Example" },
  controllers: [],
});

describe("the phase of a day", () => {
  test.each([
    ["2020-01-01", "absent"],
    ["2024-09-17", "absent"],
    ["2024-09-18", "on"],
    ["2024-09-19", "on"],
    ["2024-09-20", "suspended"],
    ["2030-01-01", "suspended"],
  ])("on %s: %s", (day, state) => {
    expect(defaultOn(practice(absent, on, suspended), "GB", day)?.state).toBe(state);
  });

  test("is unknown before anything is known, and where nothing is", () => {
    expect(defaultOn(practice(on), "GB", "2024-09-17")).toBeUndefined();
    expect(defaultOn(practice(on), "IE", "2024-09-18")).toBeUndefined();
    expect(phasesIn(practice(on), "IE")).toEqual([]);
  });
});

describe("phases", () => {
  test("end the day before the next begins, and the last goes on", () => {
    expect(datedPhases([absent, on, suspended]).map(({ to }) => to)).toEqual(["2024-09-17", "2024-09-19", undefined]);
  });

  test("leave no day between them and share none", () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 2000 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(days, fc.integer({ min: -10, max: 2010 }), (starts, at) => {
        const phases = starts
          .toSorted((a, b) => a - b)
          .map((start): Phase => ({ from: addDays("2021-01-01", start), exactly: true, state: "on", source }));
        const day = addDays("2021-01-01", at);
        const holding = datedPhases(phases).filter(({ from = "", to = "9999-12-31" }) => from <= day && day <= to);
        expect(holding).toEqual([defaultOn(practice(...phases), "GB", day)].filter((phase) => phase !== undefined));
        expect(holding).toHaveLength(day < (phases[0]?.from ?? "") ? 0 : 1);
      }),
    );
  });
});

describe("the conduct that a letter may state", () => {
  const whats = (shown: Practice) => conductIn(shown, "GB").phases.map(({ what }) => what);

  test("has every phase that is known well enough, with its days", () => {
    expect(conductIn(practice(absent, on, suspended), "GB").phases).toEqual([
      { to: "2024-09-17", exactly: true, what: "absent", seenOn: "2026-11-01" },
      { from: "2024-09-18", to: "2024-09-19", exactly: false, what: "on-by-default", seenOn: "2026-11-01" },
      { from: "2024-09-20", exactly: true, what: "suspended", seenOn: "2026-11-01" },
    ]);
  });

  test.each([
    ["high", 1],
    ["medium", 1],
    ["low", 0],
    ["unverified", 0],
  ] as const)("known with confidence %s: %i phases", (confidence, count) => {
    expect(whats(practice({ ...on, source: aSource({ confidence }) }))).toHaveLength(count);
  });

  test.each([
    ["on", ["on-by-default"]],
    ["used", ["used"]],
    ["off", ["off-by-default"]],
    ["suspended", ["suspended"]],
    ["absent", ["absent"]],
    ["unknown", []],
  ] as const)("a default %s is told as %j", (state, told) => {
    expect(whats(practice({ ...on, state }))).toEqual(told);
  });

  test.each([
    ["on-by-default", true],
    ["used", true],
    ["suspended", false],
    ["off-by-default", false],
    ["absent", false],
  ] as const)("%s is use: %s", (what, use) => {
    expect(isUse({ what })).toBe(use);
  });

  test("is none where the practice takes place elsewhere only", () => {
    expect(conductIn({ ...practice(on), onlyIn: ["IE"] }, "GB")).toEqual({ phases: [], affiliates: [] });
    expect(conductIn({ ...practice(on), onlyIn: ["GB"] }, "GB").phases).toHaveLength(1);
  });

  test("names a basis and those who receive data only on a good source", () => {
    const weak = aSource({ confidence: "low" });
    const told = (from: typeof source) =>
      conductIn(
        {
          ...practice(on),
          basis: [{ livesIn: ["GB"], words: "legitimate interests", source: from }],
          sharing: [{ livesIn: ["GB"], with: "Partner Ltd", content: [], source: from }],
        },
        "GB",
      );
    expect(told(source)).toMatchObject({ claimedBasis: "legitimate interests", affiliates: ["Partner Ltd"] });
    expect(told(weak)).not.toHaveProperty("claimedBasis");
    expect(told(weak).affiliates).toEqual([]);
  });

  test("of the catalogue is in the order of time, everywhere", () => {
    const disordered = practices.flatMap((shown) =>
      ["GB", "IE", "DE", "CH", "US", "CA", "HK", "IN"].filter((country) => {
        const days = conductIn(shown, country).phases.map(({ from = "" }) => from);
        return days.some((day, index) => index > 0 && day <= (days[index - 1] ?? ""));
      }),
    );
    expect(disordered).toEqual([]);
  });
});
