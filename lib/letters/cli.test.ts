import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { aLetter } from "@/lib/testing/a-letter";
import { renderText } from "./render/text";
import { samples } from "./samples.data";

const root = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "letter-"));
const out = join(folder, "out");
afterAll(() => rmSync(folder, { recursive: true }));

function letter(...args: string[]) {
  rmSync(out, { force: true });
  const run = spawnSync(process.execPath, ["lib/infra/launch/run.mjs", "lib/letters/cli.ts", ...args], {
    cwd: root,
    encoding: "utf8",
  });
  return { code: run.status, said: run.stdout, faults: run.stderr.trim().split("\n"), wrote: existsSync(out) };
}

function fileWith(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}
const answered = fileWith("answered.json", JSON.stringify(samples["uk-linkedin-answered"].facts));
const good = { facts: answered, kind: "authority", format: "txt", out, on: "2026-11-21" };
const flagsOf = (given: Record<string, string>) =>
  Object.entries(given).flatMap(([name, value]) => [`--${name}`, value]);

describe("a good run", () => {
  test.each<[string, string, RegExp]>([
    ["a tagged PDF", "pdf", /^%PDF-1\.7/],
    ["a page", "html", /^<!doctype html>/],
    ["a Word file", "docx", /^PK/],
    ["an e-mail draft", "eml", /^X-Unsent: 1\r\n/],
    ["the sheet for the authority's form", "form", /^What happened \(\d+ of at most 2000 characters\)$/m],
  ])("writes %s", (_what, format, opening) => {
    expect(letter(...flagsOf({ ...good, format }))).toMatchObject({ code: 0, said: "", wrote: true });
    expect(readFileSync(out, "latin1")).toMatch(opening);
  });

  test("writes what the letter says", () => {
    expect(letter(...flagsOf(good))).toMatchObject({ code: 0, said: "", wrote: true });
    const { facts } = samples["uk-linkedin-answered"];
    expect(readFileSync(out, "utf8")).toBe(renderText(aLetter(facts, "authority", "2026-11-21")));
  });

  test("prints the schema", () => {
    const printed: unknown = JSON.parse(letter("--schema").said);
    const required = ["practice", "residence", "setting", "wanted", "person"];
    expect(printed).toMatchObject({ type: "object", additionalProperties: false, required });
    expect(printed).toHaveProperty("properties.exhibits.items.anyOf.0.properties.file.type", "string");
  });

  test("prints a sample", () => {
    const { code, said } = letter("--sample", "uk-linkedin");
    expect(code).toBe(0);
    expect(JSON.parse(said)).toEqual(samples["uk-linkedin"].facts);
  });
});

describe("bad input: exit 2, each fault on a line of standard error, no file", () => {
  test.each<[string, () => string[], string]>([
    [
      "several faults in the facts",
      () => flagsOf({ ...good, facts: fileWith("bad.json", '{"extra": 1}') }),
      "person: is missing",
    ],
    ["no such file", () => flagsOf({ ...good, facts: join(folder, "none.json") }), "--facts: the file cannot be read"],
    ["a folder for facts", () => flagsOf({ ...good, facts: folder }), "--facts: the file cannot be read"],
    [
      "a folder that is not there",
      () => flagsOf({ ...good, out: join(folder, "none", "out") }),
      "--out: the file cannot",
    ],
    ["before the law", () => flagsOf({ ...good, on: "2026-06-18" }), "--on: "],
    [
      "a form for a company",
      () => flagsOf({ ...good, kind: "company", format: "form" }),
      "--format: form is the sheet",
    ],
    ["an unknown flag", () => [...flagsOf(good), "--bogus"], "Unknown option '--bogus'"],
  ])("%s", (_what, args, fault) => {
    const run = letter(...args());
    expect(run).toMatchObject({ code: 2, said: "", wrote: false });
    expect(run.faults.some((line) => line.startsWith(fault))).toBe(true);
  });
});
