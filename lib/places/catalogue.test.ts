import { describe, expect, test } from "vitest";
import {
  countryCodes,
  countryInSentence,
  countryName,
  isUkNation,
  placeName,
  placeOf,
  places,
  ukNations,
} from "./catalogue";
import { residenceInSentence } from "./schema";

describe("where a person lives", () => {
  test("is a nation in the United Kingdom and a country elsewhere", () => {
    expect(placeOf({ country: "GB", nation: "wales" })).toBe("wales");
    expect(placeOf({ country: "IE" })).toBe("IE");
    expect(() => placeOf({ country: "GB" })).toThrow("names its nation");
  });

  test("is counted under each place once, and never under the whole Kingdom", () => {
    expect(new Set(places).size).toBe(places.length);
    expect(places).not.toContain("GB");
    expect(places).toHaveLength(countryCodes.length - 1 + ukNations.length);
  });

  test("has a name for every place", () => {
    expect(places.map((place) => [place, placeName(place)]).filter(([place, name]) => place === name)).toEqual([]);
    expect(placeName("northern-ireland")).toBe("Northern Ireland");
    expect(placeName("IE")).toBe("Ireland");
    expect(countryName("DE", "de")).toBe("Deutschland");
  });

  test("is listed under codes of two capitals, each once", () => {
    expect(countryCodes.filter((code) => !/^[A-Z]{2}$/.test(code))).toEqual([]);
    expect(new Set(countryCodes).size).toBe(countryCodes.length);
    // ISO 3166-1 has 249; nobody makes a home in AQ, BV, HM or TF.
    expect(countryCodes).toHaveLength(245);
  });

  test("is a nation only when it is one of the four", () => {
    expect(ukNations.filter(isUkNation)).toEqual([...ukNations]);
    expect(["GB", "IE", "cornwall", "", "England"].filter(isUkNation)).toEqual([]);
  });
});

describe("where someone lives, within a sentence", () => {
  test.each([
    [{ country: "GB", nation: "northern-ireland" }, "Northern Ireland"],
    [{ country: "PH" }, "the Philippines"],
    [{ country: "TT" }, "Trinidad and Tobago"],
    [{ country: "HK" }, "Hong Kong"],
    [{ country: "CD" }, "the Democratic Republic of the Congo"],
    [{ country: "CH" }, "Switzerland"],
    [{ country: "US", state: "CA" }, "California (United States)"],
    [{ country: "US", state: "DC" }, "the District of Columbia (United States)"],
    [{ country: "CA", province: "NT" }, "the Northwest Territories (Canada)"],
    [{ country: "DE", land: "BY" }, "Bavaria (Germany)"],
  ] as const)("%o", (residence, words) => {
    expect(residenceInSentence(residence)).toBe(words);
  });

  test("no name carries what a sentence cannot", () => {
    expect(countryCodes.map(countryInSentence).filter((name) => /[&()]| - /.test(name))).toEqual([]);
  });
});
