import { describe, expect, test } from "vitest";
import { kept } from "@/lib/privacy/kept.data";
import pages from "@/lib/words/en/pages.json";
import { readSource } from "./source-files";

/** Every personal column of a schema, with how long it is kept. */
function personalColumns(schema: string): Record<string, string> {
  const models = [...schema.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)];
  const columns = models.flatMap(([, model = "", body = ""]) =>
    [...body.matchAll(/@personal keep=(\w+).*\n(?:\s*\/\/.*\n)*\s*(\w+)/g)].map(
      ([, keep = "", name = ""]) => [`${model}.${name}`, keep] as const,
    ),
  );
  return Object.fromEntries(columns);
}

const schema = readSource("prisma/schema.prisma");
const inRows = kept.flatMap(({ columns }) => Object.entries<string>(columns));

/** In which unit people are told a time. */
function unitOf(keep: string): "hours" | "days" | "years" {
  if (keep.endsWith("h")) return "hours";
  return Number.parseInt(keep, 10) % 365 === 0 ? "years" : "days";
}

/** What the rows of the page about privacy leave out, or say otherwise than a schema. */
function faultsAgainst(text: string): string[] {
  const columns = personalColumns(text);
  const told = new Map(inRows);
  const names = [...new Set([...Object.keys(columns), ...told.keys()])];
  return names.filter((name) => columns[name] !== told.get(name));
}

describe("the table of the page about privacy", () => {
  test("has every personal column of the schema, as long as the schema keeps it, and no other", () => {
    expect(Object.keys(personalColumns(schema)).length).toBeGreaterThan(20);
    expect(faultsAgainst(schema)).toEqual([]);
  });

  test("has each in one row", () => {
    const names = inRows.map(([name]) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  test.each([
    [
      "a new column",
      (text: string) => text.replace("model Draft {", "model Draft {\n  /// @personal keep=7d\n  nick String"),
      "Draft.nick",
    ],
    [
      "another time",
      (text: string) => text.replace("@personal keep=730d sealed\n  sealed ", "@personal keep=900d sealed\n  sealed "),
      "ChangeReport.sealed",
    ],
    ["a column that is gone", (text: string) => text.replace("/// @personal keep=1h sealed", ""), "RefusedForm.sealed"],
  ])("would be found out by %s", (_, changed, name) => {
    expect(faultsAgainst(changed(schema))).toEqual([name]);
  });

  test("names no time of its own where the schema has one: its words leave room for it", () => {
    const words: Readonly<Record<string, { what: string; how: string; long: string }>> = pages.privacy.rows;
    expect(Object.keys(words).sort()).toEqual(kept.map(({ id }) => id).sort());
    for (const { id, columns } of kept) {
      const times = [...new Set(Object.values<string>(columns).filter((keep) => /^\d/.test(keep)))];
      expect(times.length).toBeLessThanOrEqual(1);
      const [time] = times;
      if (time !== undefined) expect(words[id]?.long).toContain(`{${unitOf(time)}`);
    }
  });
});
