import { describe, expect, test } from "vitest";
import { letterRefusals } from "./context";
import { formats, refusalSentences, taskOf, usage } from "./command-line";
import { letterKinds } from "./schema";

const good = { facts: "facts.json", kind: "company", format: "txt", out: "out", on: "2026-11-21" };
const flagsOf = (given: Record<string, string>) =>
  Object.entries(given).flatMap(([name, value]) => [`--${name}`, value]);
const faultsOf = (args: readonly string[]) => {
  const task = taskOf(args);
  return task.ok ? [] : task.faults;
};

test.each(letterKinds.flatMap((kind) => formats.map((format) => [kind, format] as const)))(
  "a letter of kind %s as %s",
  (kind, format) =>
    expect(taskOf(flagsOf({ ...good, kind, format }))).toEqual({
      ok: true,
      value: { do: "write-letter", ...good, kind, format },
    }),
);

test("the day may be left out", () =>
  expect(taskOf(flagsOf(good).slice(0, -2))).toMatchObject({ ok: true, value: { on: undefined } }));

describe("arguments that make no letter", () => {
  test.each<[string, string[], string]>([
    [
      "an unknown kind",
      flagsOf({ ...good, kind: "court" }),
      '--kind: "court" is not one of company, follow-up, authority',
    ],
    [
      "an unknown format",
      flagsOf({ ...good, format: "odt" }),
      '--format: "odt" is not one of pdf, html, txt, docx, eml, form',
    ],
    ["a day that is none", flagsOf({ ...good, on: "2026-13-01" }), '--on: "2026-13-01" is not a day that exists'],
    ["an unknown flag", [...flagsOf(good), "--bogus"], "Unknown option '--bogus'"],
    ["a word without a flag", [...flagsOf(good), "bogus"], "Unexpected argument 'bogus'"],
    ["nothing at all", [], "--kind: choose one of company, follow-up, authority"],
    ["no facts", flagsOf({ kind: "company" }), "--facts: name the file"],
    ["no place to write", flagsOf({ kind: "company" }), "--out: name the file"],
    ["an unknown sample", ["--sample", "nobody"], '--sample: there is no sample "nobody"'],
    ["a call for help", ["--help"], usage],
  ])("%s", (_what, args, fault) => expect(faultsOf(args).some((line) => line.startsWith(fault))).toBe(true));
});

test("every refusal is a sentence that begins with what to change", () => {
  for (const reason of [...letterRefusals, "no-form"] as const)
    expect(refusalSentences[reason]).toMatch(/^(?:[a-z]+(?:\.[a-z]+)?|--[a-z]+): \S/i);
});
