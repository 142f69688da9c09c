import { describe, expect, test } from "vitest";
import { seededBelow } from "@/lib/testing/seeded-chance";
import { intervalOf, shownValue, type Figure } from "./disclosure";
import { domain, type CellName } from "./domain";
import { dashboardOf } from "./figures";
import { noisedCells } from "./release-cells";
import type { Dashboard, Selection } from "./schema";
import { sum, talliesOf, withRelease, type ReadRelease } from "./tallies";

/** So many findings of each kind, by practice; and so many answers. */
const people: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "linkedin-content-ai": {
    ...{ on: 300, off: 80, absent: 4, england: 250, scotland: 60, IE: 70, MT: 4 },
    ...{ no: 250, after: 60, before: 50, unsure: 24, refused: 90, none: 30, "within-30": 80, "31-60": 10 },
  },
  "x-grok-training": { on: 40, off: 12, england: 44, wales: 8, no: 30, before: 22 },
};
const truth = ({ practice, table, category }: CellName) =>
  table === "speed" && category === "none" ? (people[practice]?.none ?? 0) : (people[practice]?.[category] ?? 0);

const closing = (week: number) => new Date(Date.UTC(2026, 10, 23 + 7 * week, 6));
const below = seededBelow("figures");
const release = (week: number): ReadRelease => ({
  ...{ name: String(week), closesAt: closing(week), sample: false },
  cells: noisedCells(truth, below),
});
const releases = [0, 1, 2].map(release);
const tallies = talliesOf(releases);

const selections: Selection[] = [{}, { platform: "linkedin" }, { place: "england" }, { platform: "x", place: "MT" }];

function figuresIn(dashboard: Dashboard): Figure[] {
  const { practices, places, told = [], answers = [] } = dashboard;
  return [
    ...[dashboard.checked, dashboard.otherPlaces, ...(dashboard.foundOn ? [dashboard.foundOn] : [])],
    ...practices.flatMap(({ total, states = [] }) => [total, ...states.map(({ count }) => count)]),
    ...[...places, ...told].map(({ count }) => count),
    ...answers.flatMap(({ total, kinds, speeds }) => [total, ...[...kinds, ...speeds].map(({ count }) => count)]),
    ...dashboard.weeks.flatMap(({ week, sum: upTo }) => [week.figure, upTo.figure]),
  ];
}

const shownOf = (parts: readonly { count: Figure }[] = []) =>
  parts.reduce((running, { count }) => running + shownValue(count), 0);

describe.each(selections)("the dashboard of %j", (selection) => {
  const dashboard = dashboardOf(tallies, selection);
  const checked = shownValue(dashboard.checked);

  test("has no figure below zero, none below ten as a number, and each in its interval", () => {
    for (const figure of figuresIn(dashboard)) {
      expect(figure.high).toBeGreaterThanOrEqual(0);
      if (figure.kind !== "count") continue;
      const { low, value, high } = figure;
      expect(0 <= low && low <= value && value <= high && value >= 10).toBe(true);
    }
  });

  test("has no parts that add up to more than their whole", () => {
    const { practices, places, foundOn, answers = [] } = dashboard;
    expect(practices.reduce((running, { total }) => running + shownValue(total), 0)).toBeLessThanOrEqual(checked);
    for (const { total, states } of practices) expect(shownOf(states)).toBeLessThanOrEqual(shownValue(total));
    for (const { total, kinds } of answers) expect(shownOf(kinds)).toBeLessThanOrEqual(shownValue(total));
    if (foundOn) expect(shownValue(foundOn)).toBeLessThanOrEqual(checked);
    if (selection.place === undefined)
      for (const { count } of places) expect(shownValue(count)).toBeLessThanOrEqual(checked);
  });

  test("ends its weeks at the headline", () => {
    expect(dashboard.weeks.at(-1)?.sum.figure).toEqual(dashboard.checked);
    expect(dashboard.weeks.map(({ closesAt }) => closesAt)).toEqual(releases.map(({ closesAt }) => closesAt));
  });

  test("lists places by size, and those not shown by their id alone", () => {
    const values = dashboard.places.map(({ count }) => shownValue(count));
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    const hidden = dashboard.places.filter(({ count }) => count.kind !== "count").map(({ place }) => place);
    expect(hidden).toEqual(hidden.toSorted((a, b) => a.localeCompare(b)));
  });
});

test("a place reads the same in the list of places and on a page of its own", () => {
  for (const platform of [undefined, "linkedin"] as const)
    for (const { place, count } of dashboardOf(tallies, { platform }).places.slice(0, 8))
      expect([place, dashboardOf(tallies, { platform, place }).checked]).toEqual([place, count]);
});

test("a platform of one practice reads the same on a page of its own", () => {
  const [linkedin] = dashboardOf(tallies).practices;
  expect(dashboardOf(tallies, { platform: "linkedin" }).practices[0]).toEqual(linkedin);
});

test("with a place chosen nothing is told that no table crosses with places", () => {
  const dashboard = dashboardOf(tallies, { place: "scotland" });
  expect([dashboard.foundOn, dashboard.notTold, dashboard.told, dashboard.answers]).toEqual(Array(4).fill(undefined));
  expect(dashboard.practices.some(({ states, on }) => states ?? on)).toBe(false);
});

test("the stated intervals hold the truth of all cells at least 95 times in a hundred", () => {
  const missed = domain().filter((cell) => {
    const { table, practice, category } = cell;
    const { low, high } = intervalOf(sum(tallies, { table, practices: [practice], categories: [category] }));
    return 3 * truth(cell) < low || 3 * truth(cell) > high;
  });
  expect(missed.length / domain().length).toBeLessThanOrEqual(0.05);
  expect(missed.length).toBeGreaterThan(0);
});

describe("releases", () => {
  test("add up in any order, one by one or together", () => {
    const of = { table: "setting", practices: ["linkedin-content-ai"], categories: ["on"] } as const;
    const [first, second, third] = releases;
    if (!first || !second || !third) return expect.fail("Three were made");
    expect(sum(talliesOf([third, first, second]), of)).toEqual(sum(tallies, of));
    expect(sum(withRelease(talliesOf([first, second]), third), of)).toEqual(sum(tallies, of));
    expect(sum(tallies, of).noise).toEqual([{ epsilon: { numerator: 1, denominator: 1 }, cells: 3 }]);
  });

  test("with cells that the catalogue has no more are read without them, and without those it did not have yet", () => {
    const [cell] = releases[0]?.cells ?? [];
    if (!cell) return expect.fail("There is a cell");
    const old = { ...cell, practice: "a-platform-that-closed", count: 1_000_000 };
    const read = talliesOf([{ name: "old", closesAt: closing(9), sample: false, cells: [cell, old] }]);
    expect(dashboardOf(read).checked.kind).not.toBe("count");
    expect(dashboardOf(read).places.every(({ count }) => count.kind !== "count")).toBe(true);
    expect(sum(read, { table: "told" })).toEqual({ value: 0, noise: [] });
  });

  test("before the first there are no numbers", () => {
    const nothing = dashboardOf(talliesOf([]));
    expect([nothing.releases, nothing.lastRelease, nothing.weeks]).toEqual([0, undefined, []]);
    expect(figuresIn(nothing).every((figure) => figure.kind === "few" && figure.high === 0)).toBe(true);
  });
});

describe("where a crowd is on one platform and in one place", () => {
  const draws = seededBelow("nobody elsewhere");
  const crowd = ({ practice, category }: CellName) =>
    practice === "linkedin-content-ai" && ["on", "england", "no"].includes(category) ? 400 : 0;
  const dashboards = Array.from({ length: 8 }, () => {
    const weeks = [0, 1, 2, 3].map((week) => ({ ...release(week), cells: noisedCells(crowd, draws) }));
    return dashboardOf(talliesOf(weeks));
  });

  test("noise makes up no other place, no other platform and no answer of a company", () => {
    for (const { places, practices, answers = [] } of dashboards) {
      expect(places.filter(({ count }) => count.kind === "count").map(({ place }) => place)).toEqual(["england"]);
      const named = practices.filter(({ total, states = [], on }) => shownOf([{ count: total }, ...states]) > 0 || on);
      expect(named.map(({ id }) => id)).toEqual(["linkedin-content-ai"]);
      const figures = answers.flatMap(({ total, kinds, speeds }) => [{ count: total }, ...kinds, ...speeds]);
      expect([shownOf(figures), answers.filter(({ prompt }) => prompt)]).toEqual([0, []]);
    }
  });

  test("nothing is said to be fewer than ten that noise could make twenty", () => {
    const others = dashboards.flatMap(({ places }) => places.filter(({ place }) => place !== "england"));
    expect(others.filter(({ count }) => count.kind === "few" && count.high >= 20)).toEqual([]);
    expect(new Set(others.map(({ count }) => count.kind))).toEqual(new Set(["few", "faint"]));
  });
});
