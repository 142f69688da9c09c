import { expect, test } from "vitest";
import { type ChainEntry, type ChainKind, nextEntry } from "./chain";
import { signatureFiles } from "./signature-files";

/** A chain of what has these kinds and names, whose files have "1", "2" and so on for a fingerprint. */
async function aChain(published: readonly (readonly [ChainKind, string])[]): Promise<ChainEntry[]> {
  const entries: ChainEntry[] = [];
  const at = new Date("2026-11-22T12:00:00Z");
  for (const [index, [kind, name]] of published.entries())
    entries.push(await nextEntry(entries.at(-1), { kind, name, at, contentSha256: String(index + 1) }));
  return entries;
}

test("a day is one file with the fingerprint of its last hour; the newest day, which grows, has none", async () => {
  const chain = await aChain([
    ["signatures", "2026-11-21T08"],
    ["release", "2026-11-16"],
    ["signatures", "2026-11-21T23"],
    ["places", "2026-11-16"],
    ["signatures", "2026-11-22T00"],
    ["places", "2026-11-23"],
  ]);
  expect(signatureFiles(chain)).toEqual([
    { kind: "signatures", name: "2026-11-21", path: "signatures/signatures-2026-11-21.csv", sha256: "3" },
    { kind: "places", name: "2026-11-16", path: "places/places-2026-11-16.csv", sha256: "4" },
    { kind: "signatures", name: "2026-11-22", path: "signatures/signatures-2026-11-22.csv", sha256: undefined },
    { kind: "places", name: "2026-11-23", path: "places/places-2026-11-23.csv", sha256: "6" },
  ]);
});

test("before anybody has signed there is none", async () => {
  expect(signatureFiles(await aChain([["release", "2026-11-16"]]))).toEqual([]);
});
