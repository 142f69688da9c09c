import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { datedPhases } from "./defaults";
import { axisOf, spansOn } from "./drawing";
import type { Phase, RegionDefault } from "./schema";

const source = { title: "A notice", seenOn: "2025-01-01", confidence: "high" } as const;
const phase = (state: Phase["state"], from?: string): Phase => ({
  state,
  exactly: true,
  source,
  ...(from === undefined ? {} : { from }),
});
const region = (...phases: Phase[]): RegionDefault => ({ livesIn: "elsewhere", phases });

describe("the line of time", () => {
  test("begins half a year before the first day that is known, and ends today", () => {
    const axis = axisOf([region(phase("absent"), phase("on", "2024-09-18"))], "2026-11-22");
    expect(axis).toMatchObject({ from: "2024-03-22", to: "2026-11-22" });
    expect(axis?.years.map(({ year }) => year).toSorted()).toEqual(["2025", "2026"]);
  });

  test("is not drawn where no day is known, or none has come", () => {
    expect(axisOf([region(phase("on"))], "2026-11-22")).toBeUndefined();
    expect(axisOf([region(phase("on", "2027-01-01"))], "2026-11-22")).toBeUndefined();
  });

  test("names no more years than fit", () => {
    const axis = axisOf([region(phase("on", "2004-01-01"))], "2026-11-22");
    expect(axis?.years.length).toBeLessThanOrEqual(6);
    expect(axis?.years[0]?.year).toBe("2026");
  });
});

describe("phases on it", () => {
  const defaults = [region(phase("absent"), phase("on", "2025-01-01"), phase("suspended", "2026-01-01"))];

  test("stand one after the other, from edge to edge", () => {
    const axis = { from: "2024-01-01", to: "2026-12-31", years: [] };
    const spans = spansOn(axis, datedPhases(defaults[0]?.phases ?? []));
    expect(spans.map(({ phase: { state } }) => state)).toEqual(["absent", "on", "suspended"]);
    const end = spans.reduce((before, { at, width }) => {
      expect(at).toBeCloseTo(before, 0);
      return at + width;
    }, 0);
    expect(end).toBeCloseTo(100, 0);
  });

  test("leave out what has not begun", () => {
    const coming = [region(phase("on", "2025-01-01"), phase("off", "2027-01-01"))];
    const axis = axisOf(coming, "2026-06-01");
    expect(axis && spansOn(axis, datedPhases(coming[0]?.phases ?? []))).toHaveLength(1);
  });

  test("can always be seen, and never leave the drawing", () => {
    const day = fc
      .integer({ min: 0, max: 3000 })
      .map((days) => new Date(Date.UTC(2018, 0, 1 + days)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.uniqueArray(day, { minLength: 1, maxLength: 6 }), (days) => {
        const phases = days.toSorted().map((from) => phase("on", from));
        const axis = axisOf([region(...phases)], "2026-11-22");
        for (const { at, width } of axis ? spansOn(axis, datedPhases(phases)) : []) {
          expect(width).toBeGreaterThan(0.5);
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at + width).toBeLessThanOrEqual(101);
        }
      }),
    );
  });
});
