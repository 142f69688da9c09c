import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { templates } from "./catalogue";

const changelog = readFileSync(join(import.meta.dirname, "CHANGELOG.md"), "utf8");
const golden = join(import.meta.dirname, "__golden__");

test.each(
  Object.values(templates)
    .flatMap((ofPack) => Object.values(ofPack))
    .map(({ id, version }) => [id, version] as const),
)("%s version %i has its line in the changelog and its golden file", (id, version) => {
  const section = changelog.split("## ").find((part) => part.startsWith(`${id}\n`)) ?? "";
  expect(section).toContain(`- **${version}** `);
  expect(existsSync(golden)).toBe(true);
  expect(readdirSync(golden).some((name) => name.startsWith(`${id}.v${version}.`))).toBe(true);
});
