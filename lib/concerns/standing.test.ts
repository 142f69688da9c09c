import { describe, expect, test } from "vitest";
import type { EntryKind } from "./schema";
import { isOverdue, standingOf } from "./standing";

const receivedAt = new Date("2026-11-22T15:00:00Z");
const entries = (...kinds: EntryKind[]) =>
  kinds.map((kind, day) => ({ kind, at: new Date(receivedAt.getTime() + day * 24 * 60 * 60 * 1000) }));
const standing = (...kinds: EntryKind[]) => standingOf({ receivedAt, entries: entries(...kinds) }, "2026-11-30");

describe("where a concern stands", () => {
  test.each([
    [["received"], "received", "us"],
    [["received", "added"], "received", "us"],
    [["received", "acknowledged"], "acknowledged", "us"],
    [["received", "asked"], "acknowledged", "them"],
    [["received", "asked", "added"], "acknowledged", "us"],
    [["received", "answered"], "answered", "nobody"],
    [["received", "answered", "added"], "answered", "us"],
    [["received", "answered", "added", "closed"], "closed", "nobody"],
    [["received", "closed"], "closed", "nobody"],
  ] as const)("after %j is %s, and it is the turn of %s", (kinds, state, waitsFor) => {
    expect(standing(...kinds)).toMatchObject({ state, waitsFor, receivedOn: "2026-11-22", daysOpen: 8 });
  });

  test("names the day on which it was acknowledged, by whichever word of ours", () => {
    expect(standing("received", "added").acknowledgedOn).toBeUndefined();
    expect(standing("received", "asked", "answered").acknowledgedOn).toBe("2026-11-23");
  });
});

describe("the day until which it is to be acknowledged", () => {
  test.each([
    // 30 days from the day after receipt; a free day at the end moves it to the next working day.
    ["2026-11-22T15:00:00Z", "2026-12-22"],
    ["2026-11-25T15:00:00Z", "2026-12-29"],
  ])("of what came at %s is %s", (at, by) => {
    expect(standingOf({ receivedAt: new Date(at), entries: [] }, "2026-11-30").acknowledgeBy).toBe(by);
  });

  test("has passed the day after, unless it was acknowledged", () => {
    const late = (...kinds: EntryKind[]) =>
      ["2026-12-22", "2026-12-23"].map((day) => isOverdue(standing(...kinds), day));
    expect(late("received")).toEqual([false, true]);
    expect(late("received", "acknowledged")).toEqual([false, false]);
  });
});
