import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aTally, anyCounted } from "@/lib/testing/a-counted";
import { byYear, countedFrom, datedBefore, summaryOf, withoutImpossibleDays } from "./cuts";
import { countedIn, countedSchema, exportCategories, type CategoryTally } from "./schema";

const days = { "2011-05-01": 2, "2024-08-31": 3, "2024-09-01": 4, "2025-11-03": 1 };
const anExport = (...categories: CategoryTally[]) =>
  ({ platform: "linkedin", archive: "complete", uncountable: [], notes: [], categories }) as const;
const on = "2026-11-20";

describe("a day divides", () => {
  test.each([
    ["2011-05-01", 0],
    ["2011-05-02", 2],
    ["2024-09", 5],
    ["2024-09-02", 9],
    ["2030-01-01", 10],
  ])("before %s there are %i", (day, items) => {
    expect(datedBefore(days, day)).toBe(items);
  });

  test("years add up", () => {
    expect(byYear(days)).toEqual({ 2011: 2, 2024: 7, 2025: 1 });
  });

  test("a day that nobody can have written on is no day", () => {
    const odd = aTally({ days: { "1970-01-01": 5, "2024-01-01": 1, "2031-01-01": 2 }, undated: 1 });
    expect(withoutImpossibleDays(odd, on)).toMatchObject({ rows: 9, undated: 8, days: { "2024-01-01": 1 } });
  });
});

describe("what leaves", () => {
  const posts = aTally({ category: "posts", days, undated: 2, words: 90, characters: 500 });
  const logins = aTally({ category: "logins", group: "not-used", days });
  const { platform, ...rest } = summaryOf(anExport(posts, logins, aTally({ category: "stories" })), {
    on,
    dates: [{ on: "2024-09", because: "use-began" }],
  });
  const summary = { platform, on: rest.on, cuts: rest.cuts, rows: rest.rows };

  test("is nothing unless it is ticked", () => {
    expect(countedFrom(summary, { ticked: new Set(), withYears: true })).toBeUndefined();
  });

  test("is the ticked rows, without years unless they are wanted", () => {
    const counted = countedFrom({ ...rest, platform }, { ticked: new Set(["posts"] as const), withYears: false });
    expect(counted).toEqual({
      platform: "linkedin",
      on,
      cuts: [{ on: "2024-09", because: "use-began" }],
      rows: [
        {
          category: "posts",
          group: "named",
          total: 12,
          undated: 2,
          before: [5],
          words: 90,
          characters: 500,
          firstYear: 2011,
          lastYear: 2025,
        },
      ],
    });
  });

  test("leaves out what holds nothing", () => {
    expect(summary.rows.map(({ category }) => category)).toEqual(["posts", "logins"]);
  });

  test("always satisfies the schema, and reads back from the form as it went", () => {
    fc.assert(
      fc.property(anyCounted, (counted) => {
        expect(countedSchema.safeParse(counted).error).toBeUndefined();
        expect(countedIn(JSON.stringify(counted))).toEqual(counted);
      }),
    );
  });

  const counted = countedFrom(summary, { ticked: new Set(exportCategories), withYears: true });
  const [first, ...others] = counted?.rows ?? [];
  test.each<[string, unknown]>([
    ["no rows", { ...counted, rows: [] }],
    ["more without a day than in all", { ...counted, rows: [{ ...first, undated: 99 }] }],
    ["more before a day than have one", { ...counted, rows: [{ ...first, before: [11] }] }],
    ["years that do not add up", { ...counted, rows: [{ ...first, years: { 2011: 1 } }] }],
    ["a cut too few", { ...counted, rows: [{ ...first, before: [] }] }],
    ["days out of order", { ...counted, cuts: [...rest.cuts, { on: "2011-01-01", because: "told" }] }],
    ["a category twice", { ...counted, rows: [first, first, ...others] }],
    ["a word of somebody’s", { ...counted, note: "Dear diary" }],
    ["no such day", { ...counted, on: "2026-02-30" }],
    ["a number that is none", { ...counted, rows: [{ ...first, total: -1 }] }],
  ])("is refused with %s", (_what, given) => {
    expect(countedIn(JSON.stringify(given))).toBeUndefined();
  });

  test.each(["", "{", "null", "[]", `"${"x".repeat(70_000)}"`])("is none where the form says %j", (text) => {
    expect(countedIn(text)).toBeUndefined();
  });
});
