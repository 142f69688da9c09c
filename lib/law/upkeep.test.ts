import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { lawCheckedOn } from "./catalogue";
import { sources } from "./sources.data";
import { allRows, doubtfulRows, staleRows, unconfirmedRows, upkeepReport, type NamedRow } from "./upkeep";

const row: NamedRow = {
  name: "provision uk-art-0",
  sources: [sources.dataAct],
  confidence: "high",
  confirmed: true,
  checkedOn: "2026-01-01",
};

describe("what a maintainer is told", () => {
  test("rows from memory", () => {
    const memory = { ...row, confirmed: false };
    expect(unconfirmedRows([row, memory])).toEqual([memory]);
    expect(unconfirmedRows().map(({ name }) => name)).toContain("provision uk-art-19");
  });
  test("rows on one weak source", () => {
    const weak: NamedRow = { ...row, confidence: "low" };
    expect(doubtfulRows([row, weak])).toEqual([weak]);
    expect(doubtfulRows().map(({ name }) => name)).toEqual(["postal address of uk-ico"]);
  });
  test.each([
    ["2026-04-01", 0],
    ["2026-04-02", 1],
  ])("on %s, rows not checked for more than 90 days: %i", (on, count) => {
    expect(staleRows(on, [row])).toHaveLength(count);
  });
  test("where to check", () => {
    expect(upkeepReport("2026-04-02", [row])).toContain(
      "provision uk-art-0 (high, 2026-01-01): Data (Use and Access) Act 2025 <https://www.legislation.gov.uk/ukpga/2025/18>",
    );
  });
  test("nothing is stale on the day of the check, and everything a year later", () => {
    expect(staleRows(lawCheckedOn)).toEqual([]);
    expect(staleRows("2027-11-21")).toHaveLength(allRows.length);
  });
});

describe("npm run law", () => {
  const law = (...args: string[]) =>
    spawnSync(process.execPath, ["lib/infra/launch/run.mjs", "lib/law/cli.ts", ...args], {
      cwd: resolve(import.meta.dirname, "../.."),
      encoding: "utf8",
    });

  test("prints the report of a day", () => {
    const run = law("--on", "2027-03-01");
    expect(run.status).toBe(0);
    expect(run.stdout).toBe(upkeepReport("2027-03-01"));
  });
  test.each([["--on"], ["--on", "2027-02-30"], ["--day", "2027-03-01"], ["2027-03-01"]])("refuses %s", (...args) => {
    const run = law(...args);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain("npm run law");
  });
});
