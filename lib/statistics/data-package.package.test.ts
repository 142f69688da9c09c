import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, inject, test } from "vitest";
import { verdictOn } from "@/lib/testing/frictionless";
import { aRelease } from "@/lib/testing/some-releases";
import { dashboardCsv } from "./dashboard-table";
import { dataPackage } from "./data-package";
import { dashboardOf } from "./figures";
import { sha256Of } from "./chain";
import { hoursFile } from "./hours-file";
import { placeFile } from "./place-file";
import { readReleaseFile } from "./release-file";
import type { SignatureFile } from "./signature-files";
import { talliesOf } from "./tallies";

const closings = ["2026-11-16T06:00:00Z", "2026-11-18T12:03:01Z"];
const releases = await Promise.all(closings.map((closesAt, at) => aRelease({ closesAt, count: 40 - at })));
const tallies = talliesOf(releases.map((release) => ({ ...release, cells: readReleaseFile(release.file) })));
const folder = mkdtempSync(join(tmpdir(), "package-"));
const descriptor = join(folder, "datapackage.json");
const firstFile = join(folder, "releases/2026-11-16.csv");

const half = { numerator: 3, denominator: 4 };
const places = placeFile([
  { petition: "ask-first", place: "NA", epsilon: half, count: -2 },
  { petition: "ask-first", place: "CA-ON", epsilon: half, count: 31 },
]);
const hour = { hour: new Date("2026-11-21T17:00:00Z"), added: 5, removed: 1 };
const day = hoursFile(["ask-first", "ask-again"].map((petition) => ({ ...hour, petition })));
const signatures: readonly (SignatureFile & { text: string })[] = [
  {
    ...{ kind: "places", name: "2026-11-18T120301Z", path: "places/places-2026-11-18T120301Z.csv" },
    ...{ sha256: await sha256Of(places), text: places },
  },
  {
    ...{ kind: "signatures", name: "2026-11-21", path: "signatures/signatures-2026-11-21.csv" },
    ...{ sha256: await sha256Of(day), text: day },
  },
  {
    ...{ kind: "signatures", name: "2026-11-22", path: "signatures/signatures-2026-11-22.csv" },
    ...{ sha256: undefined, text: day.replaceAll("2026-11-21", "2026-11-22") },
  },
];

/** As it lies under /api/v1: the descriptor, with what it names beside it. */
function download(published: readonly (typeof releases)[number][], signed = signatures): void {
  for (const part of ["releases", "places", "signatures"]) mkdirSync(join(folder, part), { recursive: true });
  const packed = dataPackage({ releases: published, signatures: signed }, "https://unticked.example");
  writeFileSync(descriptor, JSON.stringify(packed));
  for (const { path, text } of signed) writeFileSync(join(folder, path), text);
  writeFileSync(join(folder, "dashboard.csv"), dashboardCsv(dashboardOf(tallies, {})));
  for (const { name, file } of published) writeFileSync(join(folder, `releases/${name}.csv`), file);
}
const verdict = () => verdictOn(descriptor, inject("frictionless"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("the data package, by its own project’s judgement", () => {
  beforeEach(() => download(releases));

  test("is valid with every file in it", async () => {
    expect(await verdict()).toEqual({
      read: [
        ...["dashboard", "release-2026-11-16", "release-2026-11-18t120301z"],
        ...["places-2026-11-18t120301z", "signatures-2026-11-21", "signatures-2026-11-22"],
      ],
      wrong: [],
    });
  });

  test("is valid before the first release", async () => {
    download([], []);
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

  test.each([
    ["a day with an hour that is none", "signatures/signatures-2026-11-22.csv", "T17", "T5 pm", /^constraint-error/],
    ["a day with a number that is none", "signatures/signatures-2026-11-22.csv", ",5,", ",-5,", /^constraint-error/],
    ["an hour changed that is over", "signatures/signatures-2026-11-21.csv", ",5,", ",6,", /^hash-count/],
    ["a place twice", "places/places-2026-11-18T120301Z.csv", "CA-ON", "NA", /^primary-key/],
  ])("would be refused with %s", async (_, path, from, to, fault) => {
    const text = signatures.find((one) => one.path === path)?.text ?? "";
    writeFileSync(join(folder, path), text.replace(from, to));
    expect((await verdict()).wrong).toContainEqual(expect.stringMatching(fault));
  });

  test("would be refused where a file is gone", async () => {
    rmSync(firstFile);
    expect((await verdict()).wrong).not.toEqual([]);
  });
});
