import { describe, expect, test } from "vitest";
import { residenceSchema, laender, type Residence } from "@/lib/places/schema";
import { eeaCountries } from "@/lib/places/catalogue";
import { codeFiles, readSource, sourceFiles } from "@/lib/testing/checks/source-files";
import {
  allRegulators,
  nameInSentence,
  otherRegulatorsFor,
  regulatorFor,
  regulatorsServing,
  type Regulator,
} from "./catalogue";

const residents: readonly Residence[] = eeaCountries.flatMap((country): Residence[] =>
  country === "DE" ? laender.map((land) => ({ country, land })) : [{ country }],
);

/** Residents whom no body serves, or more than one. */
function illServed(all: readonly Regulator[]): readonly Residence[] {
  return residents.filter((residence) => regulatorsServing(residence, all).length !== 1);
}

function ico(): Regulator {
  const row = regulatorFor({ country: "GB" });
  if (!row) throw new Error("No regulator for the United Kingdom");
  return row;
}

describe("everyone in the EEA has one authority", () => {
  test("there are 29 countries beside Germany with its 16 Länder", () => {
    expect(residents).toHaveLength(29 + 16);
    for (const residence of residents) expect(residenceSchema.safeParse(residence).success).toBe(true);
  });
  test("and each resident has exactly one", () => {
    expect(illServed(allRegulators)).toEqual([]);
    const authorities = residents.map((residence) => regulatorFor(residence)?.id);
    expect(new Set(authorities).size).toBe(residents.length);
  });
  test("a second authority for a country is noticed, and a second for a Land", () => {
    const second = (area: Regulator["serves"][number]): Regulator => ({ ...ico(), id: "second", serves: [area] });
    expect(illServed([...allRegulators, second({ country: "FR" })])).toEqual([{ country: "FR" }]);
    expect(illServed([...allRegulators, second({ country: "DE", parts: ["BY"] })])).toEqual([
      { country: "DE", land: "BY" },
    ]);
  });
  test("a missing authority is noticed", () => {
    expect(illServed(allRegulators.filter(({ id }) => id !== "ie-dpc"))).toEqual([{ country: "IE" }]);
  });
});

describe("the most particular body answers", () => {
  test.each<[Residence, string | undefined, string[]]>([
    [{ country: "GB", nation: "scotland" }, "uk-ico", []],
    [{ country: "IE" }, "ie-dpc", []],
    [{ country: "DE", land: "NW" }, "de-nw", []],
    [{ country: "DE" }, "de-bfdi", []],
    [{ country: "CH" }, "ch-fdpic", []],
    [{ country: "CA", province: "ON" }, "ca-opc", []],
    [{ country: "CA", province: "QC" }, "ca-qc-cai", []],
    [{ country: "CA", province: "AB" }, "ca-opc", ["ca-ab-oipc"]],
    [{ country: "CA", province: "BC" }, "ca-opc", ["ca-bc-oipc"]],
    [{ country: "US", state: "NY" }, "us-ftc", []],
    [{ country: "US", state: "CA" }, "us-ca-cppa", ["us-ca-ag"]],
    [{ country: "BR" }, undefined, []],
  ])("%j: %s, beside it %j", (residence, id, beside) => {
    expect(regulatorFor(residence)?.id).toBe(id);
    expect(otherRegulatorsFor(residence).map((row) => row.id)).toEqual(beside);
  });
});

describe("a sentence names a body with its article, if it takes one", () => {
  test.each<[Residence, string]>([
    [{ country: "GB", nation: "scotland" }, "the ICO"],
    [{ country: "IE" }, "the Data Protection Commission"],
    [{ country: "FR" }, "the CNIL"],
    [{ country: "DK" }, "Datatilsynet"],
    [{ country: "SE" }, "IMY"],
    [{ country: "DE", land: "BY" }, "the data protection authority of Bavaria"],
    [{ country: "DE" }, "the BfDI"],
    [{ country: "CA", province: "ON" }, "the Office of the Privacy Commissioner of Canada (OPC)"],
  ])("%j: %s", (residence, name) => {
    const body = regulatorFor(residence);
    expect(body && nameInSentence(body)).toBe(name);
  });
  test("and every name keeps its words", () => {
    for (const body of allRegulators)
      expect(nameInSentence(body).toLowerCase().replace(/^the /, "")).toBe(body.name.toLowerCase());
  });
});

test("where a regulator is stands in its row and nowhere else", () => {
  const places = allRegulators.flatMap(({ email, phone, postalAddress }) => [
    email,
    phone,
    ...(postalAddress?.lines ?? []),
  ]);
  const spelled = places.filter((place) => place !== undefined && /\d.*\d|@/.test(place));
  expect(spelled).toContain("Manchester M1 7BL");
  const addresses = [...spelled, "ico.org.uk/make-a-complaint"];
  const others = [...new Set([...codeFiles, ...sourceFiles.filter((path) => path.startsWith("lib/words/"))])]
    .filter((path) => !path.startsWith("lib/law/"))
    .map((path) => ({ path, text: readSource(path) }));
  expect(others.length).toBeGreaterThan(100);
  expect(
    others.filter(({ text }) => addresses.some((address) => address && text.includes(address))).map(({ path }) => path),
  ).toEqual([]);
});
