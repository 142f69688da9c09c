import { describe, expect, test } from "vitest";
import {
  advantage,
  advantageAboveZero,
  filesOf,
  odds,
  toldOf,
  type Known,
  type Publish,
  type Target,
} from "@/lib/testing/an-adversary";
import { seededBelow } from "@/lib/testing/seeded-chance";
import { budget, budgetInAll } from "./budget.data";
import { shownValue, type Figure } from "./disclosure";
import { tableNames } from "./domain";
import { advantageAtMost, rightTogether, valueOf } from "./guarantee";
import { noisedCells } from "./release-cells";
import { readReleaseFile } from "./release-file";
import type { Dashboard } from "./schema";

const someone = { setting: "on", place: "england", told: "no", answer: "refused", speed: "within-30" } satisfies Target;
const nobody = () => 0;
const crowd = ({ category }: { category: string }) =>
  ({ on: 60, off: 9, england: 50, IE: 10, no: 55, before: 9, refused: 9, "within-30": 12 })[category] ?? 0;

/** What a release would be without noise. */
const exactly: Publish = (countOf, cells) =>
  cells.map((cell) => ({ ...cell, epsilon: budget[cell.table], count: countOf(cell) }));
const withNoise = (seed: string): Publish => {
  const below = seededBelow(seed);
  return (countOf, cells) => noisedCells(countOf, below, cells);
};

/** Four deviations of a difference of two shares, each of so many trials. */
const errorOf = (trials: number) => 4 * Math.sqrt((2 * 0.25) / trials);

function published(known: Known, publish: Publish, trials: number) {
  const half = (isThere: boolean) => Array.from({ length: trials }, () => filesOf(known, isThere, publish));
  return { present: half(true), absent: half(false) };
}

function advantageByOdds(known: Known, publish: Publish, trials: number): number {
  const { present, absent } = published(known, publish, trials);
  const score = (files: readonly string[]) => odds(known, files);
  return advantageAboveZero(present.map(score), absent.map(score));
}

const worlds: [string, Known][] = [
  ["nobody else is there", { others: [nobody], target: someone, week: 0 }],
  ["the person would be the tenth", { others: [crowd], target: someone, week: 0 }],
  ["they can compare three weeks", { others: [crowd, crowd, nobody], target: someone, week: 1 }],
];

describe("somebody who knows all but whether one person was counted, with all that is published", () => {
  test.each(worlds)("gains no more than was promised, and as much as can be: %s", (world, known) => {
    const trials = 1_000;
    const gained = advantageByOdds(known, withNoise(world), trials);
    expect(gained).toBeLessThanOrEqual(advantageAtMost(valueOf(budgetInAll)) + errorOf(trials));
    const atBest = 2 * rightTogether(Object.values(budget).map(valueOf)) - 1;
    // A clumsy adversary would prove nothing.
    expect(Math.abs(gained - atBest)).toBeLessThan(errorOf(trials));
  });

  test.each(tableNames)("gains from the table %s alone what its budget allows, to the full", (table) => {
    const trials = 1_000;
    const known: Known = { others: [crowd], target: { [table]: someone[table] }, week: 0 };
    const gained = advantageByOdds(known, withNoise(table), trials);
    expect(Math.abs(gained - advantageAtMost(valueOf(budget[table])))).toBeLessThan(errorOf(trials));
  });

  test.each(worlds)("is always right where counts are exact: %s", (_, known) => {
    expect(advantageByOdds(known, exactly, 1)).toBe(1);
  });
});

interface Seen {
  files: readonly string[];
  told: Dashboard;
}
const highOf = (figure: Figure | undefined) => figure?.high ?? 0;
const cellsOf = ({ files }: Seen) => readReleaseFile(files.at(-1) ?? "");
/** What somebody may look at instead of working out the odds. */
const looks: [string, (seen: Seen) => number][] = [
  ["the headline", ({ told }) => shownValue(told.checked)],
  ["its upper end, which is told below ten too", ({ told }) => highOf(told.checked)],
  ["how many found it on", ({ told }) => highOf(told.foundOn)],
  ["the share that found it on", ({ told }) => told.practices[0]?.on?.high ?? 0],
  ["the rank of England", ({ told }) => told.places.findIndex(({ place }) => place === "england")],
  ["how many places are shown", ({ told }) => told.places.filter(({ count }) => count.kind === "count").length],
  ["the rest of the places", ({ told }) => highOf(told.otherPlaces)],
  ["the rise in the week", ({ told }) => (told.weeks[1]?.sum.value ?? 0) - (told.weeks[0]?.sum.value ?? 0)],
  ["the cells that are zero", (seen) => cellsOf(seen).filter(({ count }) => count === 0).length],
  ["how many cells there are", (seen) => cellsOf(seen).length],
  ["the bytes of the files", ({ files }) => files.join("").length],
  ["the length of all that is told", ({ told }) => JSON.stringify(told).length],
];

describe.each(["setting", "place"] as const)("somebody who looks for one person in the table %s at", (table) => {
  const trials = 250;
  const known: Known = { others: [crowd, crowd], target: { [table]: someone[table] }, week: 1 };
  const { present, absent } = published(known, withNoise(`looks ${table}`), trials);
  const seen = (all: readonly string[][]) => all.map((files): Seen => ({ files, told: toldOf(files) }));
  const [there, notThere] = [seen(present), seen(absent)];

  test.each(looks)("%s gains no more than its budget allows", (_, look) => {
    const gained = advantage(there.map(look), notThere.map(look));
    expect(gained).toBeLessThanOrEqual(advantageAtMost(valueOf(budget[table])) + errorOf(trials / 2));
  });
});

test("most of these looks would give the person away where counts are exact", () => {
  const known: Known = { others: [crowd, crowd], target: { ...someone, setting: "greyed", place: "wales" }, week: 1 };
  const [there, not] = [true, false].map((isThere): Seen => {
    const files = filesOf(known, isThere, exactly);
    return { files, told: toldOf(files) };
  });
  const telling = looks.filter(([, look]) => there && not && look(there) !== look(not)).map(([name]) => name);
  expect(telling).toContain("the cells that are zero");
  expect(telling).toContain("the headline");
});

test("everything that is told is a function of the files: the same files tell the same, whoever was counted", () => {
  const files = filesOf({ others: [crowd], target: someone, week: 0 }, true, withNoise("files"));
  const copied: Publish = () => readReleaseFile(files[0] ?? "");
  const again = filesOf({ others: [nobody], target: someone, week: 0 }, false, copied);
  expect(again).toEqual(files);
  expect(toldOf(again)).toEqual(toldOf(files));
});
