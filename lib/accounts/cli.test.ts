import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { expect, test } from "vitest";

test.each([
  [],
  ["list", "anna@example.org"],
  ["add"],
  ["add", "anna"],
  ["add", "anna@example.org", "sam@example.org"],
  ["promote", "anna@example.org"],
  ["constructor", "anna@example.org"],
])("npm run organiser %s %s explains itself and touches nothing", (...args) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["lib/infra/launch/run.mjs", "lib/accounts/cli.ts", ...args],
    { cwd: resolve(import.meta.dirname, "../.."), encoding: "utf8" },
  );
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("npm run organiser -- add EMAIL");
});
