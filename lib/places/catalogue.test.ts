import { describe, expect, test } from "vitest";
import { countryCodes, countryName, isUkNation, placeName, placeOf, places, ukNations } from "./catalogue";

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
