import Papa from "papaparse";
import { expect, test } from "vitest";
import { countryCodes } from "@/lib/places/catalogue";
import { aPlatform, aPractice, aSource } from "@/lib/testing/a-platform";
import { practices } from "./catalogue";
import { defaultsColumns, defaultsCsv, defaultsRows } from "./defaults-table";

const rows = defaultsRows();

test("there is a row for each phase of each group of countries", () => {
  const everywhere = practices.filter(({ onlyIn }) => onlyIn === undefined);
  const phases = everywhere.flatMap(({ defaults }) => defaults.flatMap(({ phases: own }) => own));
  const ids = new Set(everywhere.map(({ id }) => id));
  expect(rows.filter(({ practice }) => ids.has(practice))).toHaveLength(phases.length);
  expect(rows.filter(({ practice, countries }) => practice === "linkedin-content-ai" && countries === "CA")).toEqual([
    expect.objectContaining({ from: "", to: "2024-09-17", exactly: "true", state: "absent" }),
    expect.objectContaining({ from: "2024-09-18", to: "2024-12-09", exactly: "false", state: "on" }),
    expect.objectContaining({
      from: "2024-12-10",
      to: "2025-11-02",
      exactly: "true",
      day_of: "announcement",
      state: "suspended",
    }),
    expect.objectContaining({ from: "2025-11-03", to: "", exactly: "true", state: "on" }),
  ]);
});

test("every row names countries of ISO 3166-1, or elsewhere, and says how sure it is", () => {
  const known = new Set<string>(countryCodes);
  for (const { countries, confidence, source } of rows) {
    expect(countries === "elsewhere" || countries.split(" ").every((code) => known.has(code)), countries).toBe(true);
    expect(["high", "medium", "low", "unverified"]).toContain(confidence);
    expect(source).not.toBe("");
  }
});

test("what is done in some countries only is said of no others", () => {
  const source = aSource();
  const phases = [{ exactly: true, state: "on", source }] as const;
  const practice = aPractice({
    onlyIn: ["GB", "IE", "FR"],
    defaults: [
      { livesIn: ["IE"], phases },
      { livesIn: "elsewhere", phases },
    ],
  });
  const told = defaultsRows([aPlatform({ practices: [practice] })]);
  expect(told.map(({ countries }) => countries)).toEqual(["IE", "GB FR"]);
  const whole = defaultsRows([aPlatform({ practices: [{ ...practice, onlyIn: ["IE"] }] })]);
  expect(whole.map(({ countries }) => countries)).toEqual(["IE"]);
});

test("the table can be read back, whatever its words", () => {
  const words = { accounts: "=free, “Pro”\nand more", source: aSource({ title: 'Said "so", 2026' }) };
  const practice = aPractice({
    defaults: [{ livesIn: "elsewhere", phases: [{ exactly: true, state: "on", forSome: true, ...words }] }],
  });
  const told = defaultsRows([aPlatform({ practices: [practice] })]);
  const { data, meta } = Papa.parse<Record<string, string>>(defaultsCsv(told), { header: true, skipEmptyLines: true });
  expect(meta.fields).toEqual(Object.keys(defaultsColumns));
  expect(data).toEqual(told.map((row) => ({ ...row, accounts: `'${words.accounts}` })));
});

test("no cell of the catalogue begins a formula", () => {
  const { data } = Papa.parse<string[]>(defaultsCsv(), { skipEmptyLines: true });
  expect(data).toHaveLength(rows.length + 1);
  expect(data.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
});
