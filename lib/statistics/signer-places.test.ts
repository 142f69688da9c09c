import { describe, expect, test } from "vitest";
import { signerPlaces } from "@/lib/petitions/schema";
import { countryOfPlace, regionName } from "@/lib/places/schema";
import { seededBelow } from "@/lib/testing/seeded-chance";
import { signerPlaceBudget } from "./budget.data";
import { shownValue } from "./disclosure";
import { noisedPlaces } from "./place-cells";
import { placeFile, readPlaceFile } from "./place-file";
import { signerPlacesOf, withPlaces, type PlaceSums } from "./signer-places";

const below = seededBelow("signer places");
type Counts = Readonly<Record<string, number>>;

/** A release of one petition with these exact counts, read back from its file. */
function released(week: number, counts: Counts, petition = "ask-first") {
  const exact = Object.entries(counts).map(([place, count]) => ({ petition, place, count }));
  const cells = readPlaceFile(placeFile(noisedPlaces([petition], exact, below)));
  return { closesAt: new Date(Date.UTC(2026, 10, 2 + 7 * week, 6)), cells };
}

const after = (...weeks: Counts[]): PlaceSums =>
  weeks.map((counts, week) => released(week, counts)).reduce(withPlaces, new Map());
const found = (sums: PlaceSums) => signerPlacesOf(sums, "ask-first") ?? expect.fail("There is no release of it");

describe("where signers live", () => {
  test("is told in sums over the releases, by country and by part", () => {
    const sums = after({ england: 900, scotland: 400, "US-CA": 300 }, { england: 600, GB: 200, US: 300, IE: 500 });
    const { countries, releases, lastRelease } = found(sums);
    expect([releases, lastRelease.toISOString()]).toEqual([2, "2026-11-09T06:00:00.000Z"]);
    const shown = countries.filter(({ count }) => count.kind === "count");
    expect(shown.map(({ place }) => place)).toEqual(["GB", "US", "IE"]);
    const near = (count: { kind: string } | undefined, truth: number) =>
      expect(Math.abs((count && "value" in count ? Number(count.value) : 0) - truth)).toBeLessThan(60);
    for (const [at, truth] of [2_100, 600, 500].entries()) near(shown[at]?.count, truth);
    const [uk, us] = shown;
    expect(uk?.parts.slice(0, 2).map(({ place }) => place)).toEqual(["england", "scotland"]);
    near(uk?.parts[0]?.count, 1_500);
    near(us?.parts[0]?.count, 300);
  });

  test("has every country and part once, and shows no part larger than its country", () => {
    const { countries } = found(after({ england: 40, wales: 35, "DE-BY": 60, CA: 5 }));
    const listed = countries.flatMap(({ place, parts }) => [place, ...parts.map((part) => part.place)]);
    expect(new Set(listed)).toEqual(new Set(signerPlaces));
    expect(listed).toHaveLength(signerPlaces.length);
    for (const { count, parts } of countries)
      for (const part of parts) expect(shownValue(part.count)).toBeLessThanOrEqual(shownValue(count));
  });

  test("shows nothing where nobody signed, whatever the noise", () => {
    for (let time = 0; time < 100; time += 1)
      expect(found(after({}, {}, {})).countries.filter(({ count }) => count.kind === "count")).toEqual([]);
  });

  test("is not told before a release has the petition, and is of that petition alone", () => {
    const sums = withPlaces(after({ IE: 300 }), released(1, { FR: 400 }, "another"));
    expect(signerPlacesOf(sums, "a-third")).toBeUndefined();
    expect(found(sums).countries[0]?.place).toBe("IE");
    expect(signerPlacesOf(sums, "another")?.countries[0]?.place).toBe("FR");
  });
});

describe("the file of a release of places", () => {
  const cells = noisedPlaces(["2027-petition", "b"], [{ petition: "b", place: "NA", count: 70 }], below);

  test("is read as it was written, with every place of every petition", () => {
    expect(readPlaceFile(placeFile(cells))).toEqual(cells);
    expect(cells).toHaveLength(2 * signerPlaces.length);
    expect(cells.every(({ epsilon }) => epsilon === signerPlaceBudget)).toBe(true);
  });

  test.each(["=1+1", "a,b", "", "a\r\nb", "-a"])("takes no petition called %j", (petition) => {
    const [cell] = cells;
    if (!cell) throw new Error("There is no cell");
    expect(() => placeFile([{ ...cell, petition }])).toThrow("cannot stand in a release of places");
  });
});

test.each([
  ["scotland", "GB", "Scotland"],
  ["GB", "GB", "United Kingdom"],
  ["IE", "IE", "Ireland"],
  ["CA-QC", "CA", "Quebec"],
  ["US-GA", "US", "Georgia"],
  ["DE-BY", "DE", "Bavaria"],
])("%s is in %s and is called %s", (place, country, name) => {
  expect([countryOfPlace(place), regionName(place)]).toEqual([country, name]);
});
