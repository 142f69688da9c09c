import { describe, expect, test } from "vitest";
import { countryCodes } from "./catalogue";
import { laender, partFieldOf, partName, partOf, provinces, residenceSchema, states } from "./schema";

const isResidence = (given: object) => residenceSchema.safeParse(given).success;

/** A part of each divided country, by its field. */
const parts = { nation: "wales", province: "QC", state: "CA", land: "BE" } as const;

describe("where a person lives names", () => {
  test.each(Object.entries(partOf))("for %s its %s and no other part", (country, part) => {
    expect(isResidence({ country, [part]: parts[part] })).toBe(true);
    expect(isResidence({ country })).toBe(false);
    expect(isResidence({ country, ...parts })).toBe(false);
    expect(isResidence({ country, [part]: "Atlantis" })).toBe(false);
  });

  test("no part of a country that is not divided here", () => {
    expect(isResidence({ country: "IE" })).toBe(true);
    for (const [part, name] of Object.entries(parts)) expect(isResidence({ country: "IE", [part]: name })).toBe(false);
    expect(countryCodes.filter((country) => partFieldOf(country) !== undefined)).toEqual(["CA", "DE", "GB", "US"]);
    expect(["constructor", "__proto__", ""].map(partFieldOf)).toEqual([undefined, undefined, undefined]);
  });
});

describe("the parts", () => {
  test("are all there: ten provinces and three territories, fifty states and the capital, sixteen Länder", () => {
    expect([provinces, states, laender].map(({ length }) => length)).toEqual([13, 51, 16]);
  });

  test("have names, of their own country", () => {
    expect(partName({ country: "CA", province: "QC" })).toBe("Quebec");
    expect(partName({ country: "US", state: "CA" })).toBe("California");
    expect(partName({ country: "DE", land: "BY" })).toBe("Bavaria");
    expect(partName({ country: "IE" })).toBeUndefined();
  });
});
