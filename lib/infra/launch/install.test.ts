import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { missingPackages } from "@/lib/infra/launch/install.mjs";

const elsewhere = process.platform === "linux" ? "darwin" : "linux";
const wanted = {
  "": { optionalDependencies: { here: "1.0.0", there: "1.0.0" } },
  "node_modules/needed": { version: "2.0.0" },
  "node_modules/here": { version: "1.0.0", optional: true, os: process.platform, cpu: [process.arch] },
  "node_modules/there": { version: "1.0.0", optional: true, os: [elsewhere] },
  "node_modules/deep-and-optional": { version: "3.0.0", optional: true },
};

test.each([
  ["everything for this machine is there", { needed: "2.0.0", here: "1.0.0" }, []],
  ["nothing is there", {}, ["node_modules/needed", "node_modules/here"]],
  ["a version differs", { needed: "2.0.1", here: "1.0.0" }, ["node_modules/needed"]],
  ["an optional version differs", { needed: "2.0.0", here: "0.9.0" }, ["node_modules/here"]],
  ["what this machine runs is missing", { needed: "2.0.0" }, ["node_modules/here"]],
] satisfies [string, Record<string, string>, string[]][])("when %s, the start knows", (_, present, expected) => {
  const found = Object.entries<string>(present).map(
    ([name, version]) => [`node_modules/${name}`, { version }] as const,
  );
  expect(missingPackages(wanted, Object.fromEntries(found))).toEqual(expected);
});

const lockSchema = z.object({
  packages: z.record(z.string(), z.object({ optionalDependencies: z.record(z.string(), z.string()).optional() })),
});

// `npm ci` of npm 11 refuses a lock without them, and an install on a registry that lacks some writes such a lock.
test("the lock names the optional packages of every platform", () => {
  const { packages } = lockSchema.parse(JSON.parse(readFileSync("package-lock.json", "utf8")));
  const names = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, "")));
  const optional = Object.values(packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
  expect(optional.filter((name) => !names.has(name))).toEqual([]);
});
