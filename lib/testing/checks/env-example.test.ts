import { parseEnv } from "node:util";
import { expect, test } from "vitest";
import { variablesSchema } from "@/lib/infra/settings";
import { readSource } from "./source-files";

const example = readSource(".env.example");
const known = Object.keys(variablesSchema.shape);

/** Variables of which only one of the two speaks: the portal, or the example. */
function unmatched(written: string): string[] {
  const named = Object.keys(parseEnv(written));
  return [...known.filter((name) => !named.includes(name)), ...named.filter((name) => !known.includes(name))];
}

test(".env.example names every variable that the portal reads, and no other", () => {
  expect(known.length).toBeGreaterThan(5);
  expect(unmatched(example)).toEqual([]);
});

test("a variable that is missing from it is noticed, and one that nothing reads", () => {
  expect(unmatched(example.replace(/^SMTP_URL=.*$/m, ""))).toEqual(["SMTP_URL"]);
  expect(unmatched(`${example}\nSMTP_HOST=mail.example.org\n`)).toEqual(["SMTP_HOST"]);
});

test("copied as it is, it changes nothing", () => {
  const filled = Object.entries(parseEnv(example)).filter(([, value]) => value !== "");
  expect(filled.length).toBeGreaterThan(0);
  expect(variablesSchema.parse(Object.fromEntries(filled))).toEqual(variablesSchema.parse({}));
});
