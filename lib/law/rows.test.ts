import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isCalendarDate } from "@/lib/kernel/calendar-date";
import { grounds } from "@/lib/letters/grounds/catalogue";
import { isPracticeId } from "@/lib/platforms/catalogue";
import { allAuthorities, allProvisions, allRegulators, anchorOf, lawCheckedOn, lawFor } from "./catalogue";
import { clocks } from "./clocks/clocks.data";
import { commencements } from "./commencement.data";
import { unsayableIn } from "./do-not-say.data";
import { positions } from "./positions.data";
import { icoProcedure, otherProcedure } from "./procedure.data";
import type { Checked, Clock, Provision } from "./schema";
import { knownAddresses } from "./sources.data";
import { allRows } from "./upkeep";

const named = <Row extends { name: string }>(rows: readonly Row[]) => rows.map((row) => [row.name, row] as const);
const isFromMemory = ({ sources }: Checked) => sources.some(({ title }) => title.startsWith("Not read yet"));
const clockRows: readonly Clock[] = clocks;
const lasting = { conduct: { from: "2025-11-03", to: "2026-11-21" }, writtenOn: "2026-11-21" };

/** "art-5-1-a" for "Article 5(1)(a)": what an id has to be, so that no id names another rule than it cites. */
function idFor(citation: string): string {
  return citation
    .split("–", 1)
    .join("")
    .replace(/^Articles? /, "art-")
    .replace(/^sections? /, "s-")
    .replace(/^Recital /, "recital-")
    .replace(/\((\w+)\)/g, "-$1")
    .toLowerCase();
}

describe("every row", () => {
  test("has its own name, an anchor on the page of the law", () => {
    const names = allRows.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    for (const row of allProvisions) expect(anchorOf(row)).toMatch(/^(uk|eu|ch|ca|ca-qc|us|us-ca)-[a-z0-9-]+$/);
  });

  test.each(named(allRows))("%s says where it was read and when it was checked", (_name, row) => {
    expect(row.sources.filter(({ address }) => !knownAddresses.has(address))).toEqual([]);
    expect(row.sources.every(({ address, title }) => URL.canParse(address) && title !== "")).toBe(true);
    expect(row.checkedOn).toBe(lawCheckedOn);
  });

  test.each(named(allRows))("%s is confirmed only if it was read", (_name, row) => {
    if (row.sources.every((source) => isFromMemory({ ...row, sources: [source] }))) expect(row.confirmed).toBe(false);
  });

  test("says nothing that may not be said", () => {
    const words = [
      ...[...allProvisions, ...allAuthorities, ...clocks].map(({ summary }) => summary),
      ...allAuthorities.flatMap(({ limit = "", paragraphs = [] }) => [limit, ...paragraphs.map(({ says }) => says)]),
      ...positions.flatMap((row) => [row.title, row.argument, row.strength, row.against, row.rejoinder]),
      ...Object.values({ ...icoProcedure, ...otherProcedure }).map(({ says }) => says),
    ];
    expect(words.flatMap((text) => unsayableIn(text, lawCheckedOn))).toEqual([]);
  });

  test("speaks in sentences", () => {
    const rows = [...allProvisions, ...allAuthorities, ...clocks];
    expect(rows.filter(({ summary }) => !/^[A-Z0-9].*\.$/.test(summary))).toEqual([]);
    const limits = allAuthorities.flatMap(({ limit }) => limit ?? []);
    expect(limits.filter((limit) => !/^[A-Z].*\.$/.test(limit))).toEqual([]);
  });
});

describe("every provision", () => {
  const renumbered = ["art-4-11", "art-4-11-before", "art-12-3-before"];
  const ofEuropeanLaw = allProvisions.filter(
    ({ id, instrument }) =>
      ["GDPR", "UK GDPR", "Data Protection Act 2018"].includes(instrument) && !renumbered.includes(id),
  );

  test.each(ofEuropeanLaw.map((row) => [anchorOf(row), row] as const))("%s is what it is called", (_anchor, row) => {
    expect(row.id).toBe(idFor(row.citation));
  });

  test.each(allProvisions.map((row) => [anchorOf(row), row] as const))("%s has days in order", (_anchor, row) => {
    const { from = "2000-01-01", to = "2999-12-31" }: Provision = row;
    expect([from, to].every(isCalendarDate)).toBe(true);
    expect(from <= to).toBe(true);
  });
});

describe("every authority", () => {
  test.each(allAuthorities.map((row) => [row.id, row] as const))("%s has a day as far as it is known", (_id, row) => {
    expect(row.givenOn ?? "2020").toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
    expect((row.givenOn ?? "2020") <= lawCheckedOn).toBe(true);
    for (const { from, to = from } of row.paragraphs ?? []) expect(from).toBeLessThanOrEqual(to);
  });

  test("a judgment of the Court of Justice binds the United Kingdom only if given before 2021", () => {
    const judgments = allAuthorities.filter(({ by }) => by === "Court of Justice of the European Union");
    for (const { givenOn = "2021", force } of judgments)
      expect(force).toEqual({ uk: givenOn < "2021" ? "binding" : "persuasive", eu: "binding" });
  });
});

describe("every clock", () => {
  test.each(clockRows.map((row) => [row.id, row] as const))("%s rests on a rule of its own territory", (_id, row) => {
    const rule = allProvisions.find(({ id, territory }) => id === row.provision && territory === row.territory);
    expect(rule?.id).toBe(row.provision);
    if (rule) expect(row.confirmed).toBe(rule.confirmed);
    if (row.binds === "person") expect(row.rolls).toBe(false);
  });

  test("that lengthens another names it", () => {
    const ids = new Set(clockRows.map(({ id }) => id));
    expect(clockRows.flatMap((row) => row.extends ?? []).filter((id) => !ids.has(id))).toEqual([]);
  });

  test("the outcome in the United Kingdom has no fixed day", () => {
    expect(clockRows.find(({ id }) => id === "uk-outcome")).not.toHaveProperty("length");
  });
});

describe("every regulator", () => {
  test.each(allRegulators.map((row) => [row.id, row] as const))("%s is complained to under a rule", (_id, row) => {
    const law = lawFor({ ...lasting, territories: [row.territory] });
    expect(() => law.cite(row.complaintProvision)).not.toThrow();
    expect(URL.canParse(row.form.address)).toBe(true);
  });
});

test("what was said is about practices of the catalogue", () => {
  expect(allAuthorities.flatMap(({ about = [] }) => about).filter((id) => !isPracticeId(id))).toEqual([]);
});

describe("every position", () => {
  test("has a letter of its own, in order", () => {
    const letters = positions.map(({ letter }) => letter);
    expect(letters).toEqual(["a", "b1", "b2", "b3", "b4", "b5", "c", "d", "e", "f", "g"]);
  });

  test.each(positions.map((row) => [row.id, row] as const))(
    "%s is a ground that letters argue, with its law",
    (_id, row) => {
      const ground = grounds.find(({ id }) => id === row.id);
      expect(ground).toBeDefined();
      expect(ground?.rules.filter((id) => !row.provisions.includes(id))).toEqual([]);
      expect(ground?.authorities.filter((id) => !row.authorities.includes(id))).toEqual([]);
    },
  );

  test.each(positions.map((row) => [row.id, row] as const))("%s says what speaks against it", (_id, row) => {
    for (const words of [row.argument, row.strength, row.against, row.rejoinder]) expect(words).toMatch(/^[A-Z].*\.$/);
    const rules = allProvisions.filter(({ id }) => row.provisions.some((name) => name === id));
    expect(rules.some(({ confirmed }) => confirmed)).toBe(true);
  });
});

test("what has commenced has a day, and what has not says so", () => {
  for (const { on, by } of commencements)
    expect(on === undefined ? by : isCalendarDate(on)).toBe(on ? true : "not found");
});

test("the change log opens with the day of the last check", () => {
  const log = readFileSync(new URL("./CHANGELOG.md", import.meta.url), "utf8");
  expect(/^## (\S+)$/m.exec(log)?.[1]).toBe(lawCheckedOn);
});
