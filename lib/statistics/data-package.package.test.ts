import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, inject, test } from "vitest";
import { verdictOn } from "@/lib/testing/frictionless";
import { aRelease } from "@/lib/testing/some-releases";
import { dashboardCsv } from "./dashboard-table";
import { dataPackage } from "./data-package";
import { dashboardOf } from "./figures";
import { readReleaseFile } from "./release-file";
import { talliesOf } from "./tallies";

const closings = ["2026-11-16T06:00:00Z", "2026-11-18T12:03:01Z"];
const releases = await Promise.all(closings.map((closesAt, at) => aRelease({ closesAt, count: 40 - at })));
const tallies = talliesOf(releases.map((release) => ({ ...release, cells: readReleaseFile(release.file) })));
const folder = mkdtempSync(join(tmpdir(), "package-"));
const descriptor = join(folder, "datapackage.json");
const firstFile = join(folder, "releases/2026-11-16.csv");

/** As it lies under /api/v1: the descriptor, with what it names beside it. */
function download(published: readonly (typeof releases)[number][]): void {
  mkdirSync(join(folder, "releases"), { recursive: true });
  writeFileSync(descriptor, JSON.stringify(dataPackage(published, "https://unticked.example")));
  writeFileSync(join(folder, "dashboard.csv"), dashboardCsv(dashboardOf(tallies, {})));
  for (const { name, file } of published) writeFileSync(join(folder, `releases/${name}.csv`), file);
}
const verdict = () => verdictOn(descriptor, inject("frictionless"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("the data package, by its own project’s judgement", () => {
  beforeEach(() => download(releases));

  test("is valid with every file in it", async () => {
    expect(await verdict()).toEqual({
      read: ["dashboard", "release-2026-11-16", "release-2026-11-18t120301z"],
      wrong: [],
    });
  });

  test("is valid before the first release", async () => {
    download([]);
    expect(await verdict()).toEqual({ read: ["dashboard"], wrong: [] });
  });

  test.each([
    ["a file with another count", (file: string) => file.replace(",40\r\n", ",41\r\n"), /^hash-count/],
    ["a file with a count that is none", (file: string) => file.replace(",40\r\n", ",many\r\n"), /^type-error/],
    [
      "a file in which a cell stands twice",
      (file: string) => file + (file.split("\r\n")[1] ?? "") + "\r\n",
      /^primary-key/,
    ],
  ])("would be refused with %s", async (_, change, fault) => {
    writeFileSync(firstFile, change(releases[0]?.file ?? ""));
    expect((await verdict()).wrong).toContainEqual(expect.stringMatching(fault));
  });

  test("would be refused where a file is gone", async () => {
    rmSync(firstFile);
    expect((await verdict()).wrong).not.toEqual([]);
  });
});
