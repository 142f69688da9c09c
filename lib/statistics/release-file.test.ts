import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { budget } from "./budget.data";
import { domain } from "./domain";
import { readReleaseFile, releaseFile, releaseName } from "./release-file";

const cells = [
  {
    practice: "linkedin-content-ai",
    table: "setting",
    category: "on",
    epsilon: { numerator: 1, denominator: 1 },
    count: 112,
  },
  {
    practice: "linkedin-content-ai",
    table: "place",
    category: "NA",
    epsilon: { numerator: 3, denominator: 4 },
    count: -2,
  },
  {
    practice: "linkedin-content-ai",
    table: "speed",
    category: "31-60",
    epsilon: { numerator: 1, denominator: 4 },
    count: 0,
  },
];
const file = [
  "practice,table,category,epsilon,count\r\n",
  "linkedin-content-ai,setting,on,1,112\r\n",
  "linkedin-content-ai,place,NA,0.75,-2\r\n",
  "linkedin-content-ai,speed,31-60,0.25,0\r\n",
].join("");
const counts = fc.array(fc.integer(), { minLength: domain().length, maxLength: domain().length });

describe("the file of a release", () => {
  test("has these bytes", () => {
    expect(releaseFile(cells)).toBe(file);
  });

  test("is read as it was written", () => {
    expect(readReleaseFile(file)).toEqual(cells);
    expect(readReleaseFile(releaseFile([]))).toEqual([]);
  });

  test("holds every cell of the domain, whatever is counted", () => {
    fc.assert(
      fc.property(counts, (drawn) => {
        const all = domain().map((cell, at) => ({ ...cell, epsilon: budget[cell.table], count: drawn[at] ?? 0 }));
        expect(readReleaseFile(releaseFile(all))).toEqual(all);
      }),
      { numRuns: 5 },
    );
  });

  test.each([
    ["a formula", { category: "=1+1" }],
    ["a comma", { category: "a,b" }],
    ["a line’s end", { practice: "a\r\nb" }],
    ["nothing", { table: "" }],
    ["half a person", { count: 0.5 }],
    ["no number", { count: NaN }],
    ["more than anybody could count", { count: 1e21 }],
    ["an endless decimal", { epsilon: { numerator: 1, denominator: 0 } }],
  ])("takes no cell with %s", (_, wrong) => {
    expect(() => releaseFile(cells.map((cell) => ({ ...cell, ...wrong })))).toThrow("cannot stand");
  });

  test.each([
    ["is empty", ""],
    ["has other columns", file.replace("epsilon,", "")],
    ["lacks its last line’s end", file.slice(0, -2)],
    ["has lines that end otherwise", file.replaceAll("\r\n", "\n")],
    ["lacks a cell", file.replace(",0.25", "")],
    ["has a cell too many", file.replace(",0.25", ",0.25,1")],
    ["has a quoted cell", file.replace(",on,", ',"on",')],
    ["has a count that is none", file.replace(",112", ",many")],
    ["has a count that this portal does not write", file.replace(",112", ",0112")],
  ])("is refused where it %s", (_, text) => {
    expect(() => readReleaseFile(text)).toThrow("release’s file");
  });
});

test.each([
  ["2026-11-16T06:00:00Z", "2026-11-16"],
  ["2026-11-16T06:00:01Z", "2026-11-16T060001Z"],
  ["2026-11-16T12:03:01.999Z", "2026-11-16T120301Z"],
  ["2026-11-17T06:00:00Z", "2026-11-17T060000Z"],
])("the release that closes at %s is named %s", (closesAt, name) => {
  expect(releaseName(new Date(closesAt))).toBe(name);
});
