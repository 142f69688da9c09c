import { describe, expect, test } from "vitest";
import { aRelease, chainOf } from "@/lib/testing/some-releases";
import { checkChain } from "./chain";
import { chainIn } from "./chain-file";
import { dashboardCsv, dashboardRows } from "./dashboard-table";
import { dashboardDocument, dashboardDocumentSchema, selectionQuery } from "./document";
import { dashboardOf } from "./figures";
import { lookUpHash } from "./kept-hash";
import {
  chainDocument,
  chainDocumentSchema,
  releaseDocument,
  releaseDocumentSchema,
  releasesDocument,
  releasesDocumentSchema,
} from "./published";
import { readReleaseFile } from "./release-file";
import { readSelection } from "./selection";
import { talliesOf } from "./tallies";

const origin = "https://unticked.example";
const now = new Date("2026-11-25T12:00:00Z");
const closings = ["2026-11-16T06:00:00Z", "2026-11-23T06:00:00Z"];
const releases = await Promise.all(closings.map((closesAt, at) => aRelease({ closesAt, count: 40 - at })));
const chain = await chainOf(releases);
const tallies = talliesOf(releases.map((release) => ({ ...release, cells: readReleaseFile(release.file) })));
const nobody = talliesOf([]);

describe("what is published of the counts", () => {
  test.each([
    ["all", tallies, {}],
    ["one platform", tallies, { platform: "linkedin" }],
    ["one place", tallies, { place: "wales" }],
    ["nobody yet", nobody, {}],
  ] as const)("says of the dashboard of %s what its schema promises", (_, sums, selection) => {
    const document = dashboardDocument(dashboardOf(sums, selection), { origin, now });
    expect(dashboardDocumentSchema.parse(JSON.parse(JSON.stringify(document)))).toEqual(
      JSON.parse(JSON.stringify(document)),
    );
    expect(document.nextRelease).toBe("2026-11-30T06:00:00.000Z");
    expect(document.links.self).toBe(`${origin}/api/v1/dashboard${selectionQuery(selection)}`);
  });

  test("names the release it goes up to, and where that stays", () => {
    const { version, citation } = dashboardDocument(dashboardOf(tallies, {}), { origin, now });
    expect(version).toBe("2026-11-23");
    expect(citation).toBe(
      "Unticked: counts of what people found, release 2026-11-23. https://unticked.example/api/v1/releases/2026-11-23. CC BY 4.0.",
    );
  });

  test("says of a release, of all and of the chain what their schemas promise", () => {
    const [first] = releases;
    const whole = first ? releaseDocument(first, origin) : expect.fail("There is no release");
    expect(releaseDocumentSchema.parse(whole)).toEqual(whole);
    expect(whole.cells[0]).toMatchObject({ epsilon: 1, count: 40 });
    const list = releasesDocument(releases, origin);
    expect(releasesDocumentSchema.parse(list)).toEqual(list);
    expect(list.releases.map(({ name }) => name)).toEqual(["2026-11-23", "2026-11-16"]);
    expect(chainDocumentSchema.parse(chainDocument(chain, origin))).toEqual(chainDocument(chain, origin));
  });

  test("the chain that programs read is the chain", async () => {
    const read = chainIn(JSON.parse(JSON.stringify(chainDocument(chain, origin)))) ?? expect.fail("It is not read");
    expect(read).toEqual(chain);
    const bytes = releases.map(({ file }) => new TextEncoder().encode(file));
    for await (const { faults } of checkChain(read, ({ number }) => Promise.resolve(bytes[number - 1])))
      expect(faults).toEqual([]);
    expect(chainIn({ entries: [{ ...chain[0], at: "today" }] })).toBeUndefined();
  });
});

describe("the table of the dashboard", () => {
  test("has no number where the dashboard shows none, and its interval where it shows one", () => {
    const shown = dashboardRows(dashboardOf(tallies, {}));
    expect(shown.find(({ figure }) => figure === "checked")).toMatchObject({ reading: "count", unit: "checks" });
    const few = dashboardRows(dashboardOf(nobody, {}));
    expect(new Set(few.map(({ reading, value, low }) => `${reading}${value}${low}`))).toEqual(new Set(["few"]));
  });

  test("is CSV that no spreadsheet takes for a formula", () => {
    const [head, first] = dashboardCsv(dashboardOf(tallies, {})).split("\r\n");
    expect(head).toBe("figure,platform,practice,category,reading,value,low,high,unit");
    expect(first).toMatch(/^checked,,,,count,\d+,\d+,\d+,checks$/);
    expect(dashboardCsv(dashboardOf(tallies, {}))).not.toMatch(/(^|,)['=+@-]/m);
  });
});

test.each([
  [{}, {}, []],
  [{ platform: "", place: "" }, {}, []],
  [{ platform: "linkedin", place: "wales" }, { platform: "linkedin", place: "wales" }, []],
  [{ platform: "friendster", place: "IE" }, { place: "IE" }, ["platform"]],
  [{ platform: "constructor", place: "GB" }, {}, ["platform", "place"]],
])("the selection %j is %j, without %j", (asked, selection, unknown) => {
  expect(readSelection(asked)).toEqual({ selection, unknown });
});

describe("a fingerprint that somebody kept", () => {
  const [first, second] = chain;
  test.each([
    ["", { kind: "none" }],
    ["  ", { kind: "none" }],
    ["2026-11-16", { kind: "malformed" }],
    ["0".repeat(64), { kind: "unknown" }],
    [second?.hash ?? "", { kind: "entry", entry: second }],
    [` ${(first?.hash ?? "").toUpperCase()}\n`, { kind: "entry", entry: first }],
    [first?.contentSha256 ?? "", { kind: "file", entry: first }],
  ])("%j", (typed, found) => {
    expect(lookUpHash(chain, typed)).toEqual(found);
  });
});
