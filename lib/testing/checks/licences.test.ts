import { describe, expect, test } from "vitest";
import satisfies from "spdx-satisfies";
import { z } from "zod";
import { compatible, exceptions } from "./licences.data";
import { readSource } from "./source-files";

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({ license: z.string().optional(), dev: z.boolean().optional(), version: z.string().optional() }),
  ),
});

interface Part {
  name: string;
  license: string | undefined;
}

/** Every package that the portal runs with, by what the lock file says of it. */
function productionParts(lock: string): Part[] {
  const { packages } = lockSchema.parse(JSON.parse(lock));
  return Object.entries(packages)
    .filter(([path, { dev }]) => path !== "" && dev !== true)
    .map(([path, { license }]) => ({ name: path.split("node_modules/").at(-1) ?? path, license }));
}

const isNamed = (name: string, pattern: string) =>
  pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
const excepted = ({ name, license }: Part) =>
  exceptions.find((one) => isNamed(name, one.name) && one.says === license) !== undefined;

function isCompatible({ license }: Part): boolean {
  try {
    return license !== undefined && satisfies(license, [...compatible]);
  } catch {
    // Not an expression of SPDX: nobody can tell what it means.
    return false;
  }
}

const faultsIn = (parts: readonly Part[]) => parts.filter((part) => !isCompatible(part) && !excepted(part));
const parts = productionParts(readSource("package-lock.json"));

describe("the licence of every package that the portal runs with", () => {
  test("can be joined to the AGPL, or is excepted with a reason", () => {
    expect(parts.length).toBeGreaterThan(300);
    expect(faultsIn(parts)).toEqual([]);
  });

  test.each(["GPL-2.0-only", "BUSL-1.1", "SEE LICENSE IN LICENSE.md", "MIT AND SSPL-1.0", undefined])(
    "would be found out if it were %s",
    (license) => {
      const planted = { name: "planted", license };
      expect(faultsIn([planted])).toEqual([planted]);
    },
  );

  test("that changes is looked at again", () => {
    expect(faultsIn([{ name: "elkjs", license: "SSPL-1.0" }])).toHaveLength(1);
  });

  test("is excepted only while there is need of it", () => {
    const idle = exceptions.filter((one) => !parts.some(({ name }) => isNamed(name, one.name)));
    expect(idle).toEqual([]);
  });
});
