import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readPdf } from "@/lib/testing/read-pdf";
import { aLetter } from "@/lib/testing/a-letter";
import { renderText } from "./render/text";
import { samples } from "./samples.data";
import { letterFactsSchema } from "./schema";

const root = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "letter-"));
const inFolder = (name: string) => join(folder, name);
const out = inFolder("out");
const factsFile = inFolder("facts.json");
writeFileSync(factsFile, JSON.stringify(samples["uk-linkedin"].facts));
afterAll(() => rmSync(folder, { recursive: true }));

function letter(...args: string[]) {
  rmSync(out, { force: true });
  const run = spawnSync(process.execPath, ["lib/infra/launch/run.mjs", "lib/letters/cli.ts", ...args], {
    cwd: root,
    encoding: "utf8",
  });
  return { code: run.status, said: run.stdout, faults: run.stderr.trim().split("\n"), wrote: existsSync(out) };
}
const good = { facts: factsFile, kind: "company", format: "txt", out, on: "2026-11-21" };
const flagsOf = (given: Record<string, string>) =>
  Object.entries(given).flatMap(([name, value]) => [`--${name}`, value]);

describe("a good run", () => {
  test("writes plain text", () => {
    expect(letter(...flagsOf(good))).toMatchObject({ code: 0, said: "", wrote: true });
    expect(readFileSync(out, "utf8")).toBe(renderText(aLetter(samples["uk-linkedin"].facts, "company", "2026-11-21")));
  });
  test("writes a tagged PDF", async () => {
    expect(letter(...flagsOf({ ...good, format: "pdf" })).code).toBe(0);
    expect((await readPdf(new Uint8Array(readFileSync(out)))).tagged).toBe(true);
  });
  test("writes a page", () => {
    expect(letter(...flagsOf({ ...good, format: "html" })).code).toBe(0);
    expect(readFileSync(out, "utf8")).toMatch(/^<!doctype html>/);
  });
  test("prints the schema", () => {
    const printed: unknown = JSON.parse(letter("--schema").said);
    const required = ["practice", "residence", "setting", "wanted", "person"];
    expect(printed).toMatchObject({ type: "object", additionalProperties: false, required });
  });
  test.each(Object.keys(samples))("prints the sample %s, which it takes back", (name) => {
    expect(letterFactsSchema.safeParse(JSON.parse(letter("--sample", name).said)).success).toBe(true);
  });
});

function fileWith(name: string, text: string): string {
  writeFileSync(inFolder(name), text);
  return inFolder(name);
}
const changed = (changes: object) =>
  fileWith("changed.json", JSON.stringify({ ...samples["uk-linkedin"].facts, ...changes }));

describe("bad input: exit 2, each fault by its path, no file", () => {
  test.each<[string, () => string[], string]>([
    [
      "nothing wanted",
      () => flagsOf({ ...good, facts: changed({ wanted: [] }) }),
      "wanted: Name at least one thing you ask for",
    ],
    ["a field missing", () => flagsOf({ ...good, facts: changed({ person: undefined }) }), "person: is missing"],
    [
      "a field that is none",
      () => flagsOf({ ...good, facts: changed({ extra: 1 }) }),
      "extra: is not a field of the facts",
    ],
    [
      "a day that is none",
      () => flagsOf({ ...good, facts: changed({ seen: { on: "2026-02-30", client: "web", language: "English" } }) }),
      "seen.on: Write a day that exists as YYYY-MM-DD",
    ],
    ["a list for facts", () => flagsOf({ ...good, facts: fileWith("list.json", "[]") }), "facts: Invalid input"],
    ["no JSON", () => flagsOf({ ...good, facts: fileWith("bad.json", "{") }), "--facts: the file is not JSON"],
    ["no such file", () => flagsOf({ ...good, facts: inFolder("none.json") }), "--facts: the file cannot be read"],
    ["a folder for facts", () => flagsOf({ ...good, facts: folder }), "--facts: the file cannot be read"],
    [
      "an unwritable place",
      () => flagsOf({ ...good, out: join(folder, "none", "out") }),
      "--out: the file cannot be written",
    ],
    ["an unknown kind", () => flagsOf({ ...good, kind: "court" }), '--kind: "court" is not one of company, authority'],
    ["a kind of later", () => flagsOf({ ...good, kind: "follow-up" }), '--kind: "follow-up" is planned'],
    ["a format of later", () => flagsOf({ ...good, format: "docx" }), '--format: "docx" is planned'],
    [
      "a day that is none for --on",
      () => flagsOf({ ...good, on: "2026-13-01" }),
      '--on: "2026-13-01" is not a day that exists',
    ],
    [
      "before the law",
      () => flagsOf({ ...good, facts: changed({ seen: undefined, switchedOff: undefined }), on: "2026-06-18" }),
      "--on: the right to complain",
    ],
    [
      "the company was not asked",
      () => flagsOf({ ...good, kind: "authority" }),
      "contact: a complaint to the authority",
    ],
    ["an unknown flag", () => [...flagsOf(good), "--bogus"], "Unknown option '--bogus'"],
    ["nothing at all", () => [], "--kind: choose one of company, authority"],
    ["an unknown sample", () => ["--sample", "nobody"], '--sample: there is no sample "nobody"'],
  ])("%s", (_what, args, fault) => {
    const run = letter(...args());
    expect(run).toMatchObject({ code: 2, said: "", wrote: false });
    expect(run.faults.some((line) => line.startsWith(fault))).toBe(true);
  });
});
