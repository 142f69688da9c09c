import { resolve } from "node:path";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";
import { describe, expect, test } from "vitest";
import { z } from "zod";

const root = resolve(import.meta.dirname, "../../..");
const typed = new ESLint({ cwd: root });
/** The project's rules without those that ask the compiler: they judge a text under any path. */
const untyped = new ESLint({ cwd: root, overrideConfig: tseslint.configs.disableTypeChecked });

const configurationSchema = z.object({ rules: z.record(z.string(), z.array(z.unknown())) });

const feature = "lib/findings/facts.ts";
const testFile = "lib/findings/facts.test.ts";
const component = "components/letters/preview.tsx";

async function faultsIn(text: string, path: string, eslint = untyped): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: resolve(root, path) });
  return (result?.messages ?? []).map(({ ruleId, message }) => `${ruleId ?? "text"}: ${message}`);
}
const ruleNames = (faults: string[]) => faults.map((fault) => fault.split(":")[0]);
const lines = (count: number, line: string) => Array.from({ length: count }, () => line).join("\n");

describe("reading the environment outside lib/infra/env.ts is seen through every disguise", () => {
  test.each([
    "export const port = process.env.PORT;",
    'export const port = process["env"]["PORT"];',
    "export const port = process[`env`].PORT;",
    "export const port = process?.env?.PORT;",
    "export const { env } = process;",
    "export const { env: { PORT } } = process;",
    "const { process: p } = globalThis; export const port = p.env;",
    "const p = process; export const port = p.env;",
    "export const port = globalThis.process.env.PORT;",
    'export const port = globalThis["process"].env.PORT;',
    'export const port = Reflect.get(process, "env");',
    "export const all = { ...process };",
    'import { env } from "node:process"; export const port = env.PORT;',
    'import p from "process"; export const port = p.env.PORT;',
    'import * as p from "node:process"; export const port = p.env.PORT;',
    'export const port = (await import("node:process")).env.PORT;',
    'export const port = require("process").env.PORT;',
    "export const port = (process as { env: unknown }).env;",
    "export const port = import.meta.env.PORT;",
    'export const port = import.meta["env"].PORT;',
    'const name = "env"; export const port = process[name];',
  ])("%s", async (text) => {
    expect(await faultsIn(text, feature)).toContain("no-restricted-syntax: Ask lib/infra/env.ts.");
  });

  test("and allowed where it belongs", async () => {
    const text = "export const port = process.env.PORT;";
    expect(await faultsIn(text, "lib/infra/env.ts")).toEqual([]);
    expect(await faultsIn(text, "lib/infra/launch/start.mjs")).toEqual([]);
    expect(await faultsIn("export const pid = process.pid;", "lib/infra/launch/server.ts")).toEqual([]);
  });
});

describe("mocking a module is seen through every disguise", () => {
  test.each([
    'import { vi } from "vitest"; vi.mock("./db");',
    'import { vi } from "vitest"; vi.doMock("./db");',
    'import { vi } from "vitest"; vi["mock"]("./db");',
    'import { vi } from "vitest"; vi[`mock`]("./db");',
    'import { vi } from "vitest"; vi["mo" + "ck"]("./db");',
    'import { vi } from "vitest"; const { mock } = vi; mock("./db");',
    'import { vi } from "vitest"; const { "mock": m } = vi; m("./db");',
    'import { vi } from "vitest"; const v = vi; v.mock("./db");',
    'import { vi as v } from "vitest"; v["mo" + "ck"]("./db");',
    'import { vitest } from "vitest"; vitest.mock("./db");',
    'import * as v from "vitest"; v.vi.mock("./db");',
    'import { vi } from "vitest"; vi.hoisted(() => 1);',
    'import { vi } from "vitest"; vi.spyOn(db, "query");',
    'import { mock } from "node:test"; mock.module("./db");',
    'jest.mock("./db");',
    'import { vi } from "vitest"; const v = vi; v["mo" + "ck"]("./db");',
    'import * as v from "vitest"; v.vi["mo" + "ck"]("./db");',
    'export const prepare = (given: Vi) => given[`mock`]("./db");',
    'export const prepare = ({ mock }: Vi) => mock("./db");',
    'export const prepare = ({ "mock": m }: Vi) => m("./db");',
  ])("%s", async (text) => {
    expect(await faultsIn(text, testFile)).toContain(
      "no-restricted-syntax: Test with the real module, or pass a value.",
    );
  });

  test("while a function that counts its calls may be passed", async () => {
    expect(await faultsIn('import { vi } from "vitest"; export const send = vi.fn();', testFile)).toEqual([]);
  });
});

describe("asking the clock or chance outside lib/infra/clock.ts is seen", () => {
  test.each([
    "export const at = new Date();",
    "export const at = new globalThis.Date();",
    "export const at = Date();",
    "export const at = Date.now();",
    'export const at = Date["now"]();',
    "export const ask = Date.now;",
    "export const at = globalThis.Date.now();",
    "const Clock = Date; export const at = new Clock();",
    "const { now } = Date; export const at = now();",
    "export const at = Temporal.Now.instant();",
    "export const chance = Math.random();",
    'export const chance = Math["random"]();',
    "export const chance = globalThis.Math.random();",
    "const { random } = Math; export const chance = random();",
  ])("%s", async (text) => {
    const fault = "no-restricted-syntax: Time and chance are arguments; only lib/infra/clock.ts asks for them.";
    expect(await faultsIn(text, feature)).toContain(fault);
    expect(await faultsIn(text, "lib/infra/clock.ts")).not.toContain(fault);
  });

  test("while a given instant is a value", async () => {
    expect(await faultsIn("export const at = (text: string) => new Date(text);", feature)).toEqual([]);
  });
});

describe("a test runs or is deleted", () => {
  test.each([
    "test.skip",
    "test.only",
    "describe.skip",
    "it.todo",
    "test.fixme",
    'test["only"]',
    "test.skipIf(true)",
    "xit",
  ])("%s", async (call) => {
    expect(await faultsIn(`${call}("a person signs", () => {});`, testFile)).toContain(
      "no-restricted-syntax: A test runs or is deleted.",
    );
  });
});

describe("what no file may hold", () => {
  test.each([
    ["a server action", '"use server"; export const act = 1;', "app/actions.ts"],
    ["an enum", "export enum Answer { Yes }", feature],
    ["a class", "export class Letter {}", feature],
    ["a class without a name", "export const letter = class {};", feature],
    ["a class without a name in the kernel", "export const letter = class extends Error {};", "lib/kernel/result.ts"],
    ["a class in the kernel that is no error", "export class Letter {}", "lib/kernel/result.ts"],
    ["a default export", "export default 1;", feature],
    ["a default export by another name", "const one = 1; export { one as default };", feature],
    ["a default export by a quoted name", 'const one = 1; export { one as "default" };', feature],
    ["a barrel", 'export * from "./schema";', feature],
    ["raw markup", "export const A = () => <p dangerouslySetInnerHTML={{ __html: x }} />;", component],
    ["raw markup, spread", "export const A = () => <p {...{ dangerouslySetInnerHTML: { __html: x } }} />;", component],
    ["raw markup, by another spelling", 'export const a = { "dangerouslySetInnerHTML": { __html: x } };', component],
    ["raw markup, written to the page", "document.body.innerHTML = typed;", component],
    ["words written into markup", "export const A = () => <p>Continue</p>;", component],
    ["words written into markup as a value", 'export const A = () => <p>{"Go on"}</p>;', component],
    ["words only a screen reader says", 'export const A = () => <p aria-label="Weiter" />;', component],
    ["an inline style", 'export const A = () => <p style={{ color: "red" }} />;', component],
  ])("%s", async (_, text, path) => {
    expect(ruleNames(await faultsIn(text, path))).toContain("no-restricted-syntax");
  });

  test.each([
    ["@typescript-eslint/no-explicit-any", "export const given = (x: any) => typeof x;"],
    ["@typescript-eslint/no-non-null-assertion", "export const first = (x: string[]) => x[0]!;"],
    ["@typescript-eslint/ban-ts-comment", "// @ts-expect-error because\nexport const one: string = 1;"],
    [
      "@typescript-eslint/consistent-type-imports",
      'import { Name } from "./schema"; export const a = (b: Name) => !b;',
    ],
    ["no-console", 'console.log("here");'],
    ["no-restricted-imports", 'import { a } from "../../letters/schema"; export const b = a;'],
    ["no-warning-comments", "// TODO: later\nexport const one = 1;"],
    ["no-warning-comments", "// prettier-ignore\nexport const one = 1;"],
    ["text", "/* eslint-disable no-console */\nexport const one = 1;"],
    ["max-lines", lines(251, "export {};")],
    ["max-params", "export const f = (a: 1, b: 1, c: 1, d: 1) => [a, b, c, d];"],
    ["max-lines-per-function", `export function f(g: () => void) {\n${lines(50, "  g();")}\n}`],
    ["regexp/no-super-linear-backtracking", 'export const is = /^(?:a+)+$/.test("a");'],
    ["regexp/no-super-linear-backtracking", 'export const is = /^\\s*(?:\\w+\\s*)*$/u.test("a");'],
    ["regexp/no-super-linear-move", 'export const parts = "a , b".split(/\\s*,\\s*/);'],
    ["complexity", `export function f(a: number) {\n${lines(8, "  if (a) a++;")}\n  return a;\n}`],
  ])("%s: %j", async (rule, text) => {
    expect(ruleNames(await faultsIn(text, feature))).toContain(rule);
  });
});

describe("what some files may hold", () => {
  test.each([
    ["the default export of a page", "export default function Page() { return null; }", "app/[locale]/page.tsx"],
    ["the default export of a tool's file", "export default {};", "vitest.config.ts"],
    ["an error of the kernel", "export class NotFound extends Error {}", "lib/kernel/result.ts"],
    ["long reference data", lines(251, "export {};"), "lib/places/countries.data.ts"],
    ["output of a command", 'console.log("done");', "lib/letters/cli.ts"],
  ])("%s", async (_, text, path) => {
    expect(await faultsIn(text, path)).toEqual([]);
  });
});

describe("what the compiler is asked", () => {
  test.each([
    [
      "@typescript-eslint/switch-exhaustiveness-check",
      'export function f(a: "on" | "off") { switch (a) { case "on": return 1; } return 2; }',
    ],
    ["@typescript-eslint/no-floating-promises", "export function f(send: () => Promise<void>) { send(); }"],
    [
      "@typescript-eslint/no-unsafe-assignment",
      'export const f = (): string => { const a = JSON.parse("1"); return a; };',
    ],
  ])(
    "%s",
    async (rule, text) => {
      expect(ruleNames(await faultsIn(text, "lib/kernel/result.ts", typed))).toContain(rule);
      // The first of them has the whole project read.
    },
    120_000,
  );

  test("warns of nothing: every rule is an error", async () => {
    const { rules } = configurationSchema.parse(await typed.calculateConfigForFile(resolve(root, component)));
    expect(Object.entries(rules).filter(([, [severity]]) => severity === 1)).toEqual([]);
  });
});
