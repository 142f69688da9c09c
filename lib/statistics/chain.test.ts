import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { beforeTheFirst, type ChainEntry, nextEntry, sha256Of, verifyChain } from "./chain";

const files = ["first\r\n", "second\r\n", "third\r\n", "fourth\r\n"];
const bytesOf = (text: string) => new TextEncoder().encode(text);
const weekMs = 7 * 24 * 60 * 60 * 1000;

async function aChain(contents: readonly string[]): Promise<ChainEntry[]> {
  const entries: ChainEntry[] = [];
  for (const [index, content] of contents.entries()) {
    const at = new Date(Date.UTC(2026, 10, 16, 6) + index * weekMs);
    const published = {
      kind: "release",
      name: at.toISOString().slice(0, 10),
      at,
      contentSha256: await sha256Of(content),
    } as const;
    entries.push(await nextEntry(entries.at(-1), published));
  }
  return entries;
}
const chain = await aChain(files);
const contentOf = (contents: readonly string[]) => (entry: ChainEntry) =>
  Promise.resolve(contents.map(bytesOf)[entry.number - 1]);
const faultsOf = async (entries: readonly ChainEntry[], contents = files) =>
  (await verifyChain(entries, contentOf(contents))).map(({ entry, faults }) => [entry.number, ...faults]);
const changed = (number: number, change: Partial<ChainEntry>) =>
  chain.map((entry) => (entry.number === number ? { ...entry, ...change } : entry));

describe("the chain", () => {
  test("is hashed as its description says, so that anybody can write another program for it", () => {
    const [first] = chain;
    const text = `unticked-chain-1\n1\nrelease\n2026-11-16\n2026-11-16T06:00:00.000Z\n${first?.contentSha256 ?? ""}\n${beforeTheFirst}\n`;
    const sha256 = (of: string) => createHash("sha256").update(of).digest("hex");
    expect(first).toMatchObject({ number: 1, previousHash: beforeTheFirst, contentSha256: sha256("first\r\n") });
    expect(first?.hash).toBe(sha256(text));
    expect(first?.hash).toBe("8c4aff624ba4a7cff9c9346938e18e535d4d22686519cdbe3685069472ae638e");
    expect(chain.map(({ previousHash }) => previousHash).slice(1)).toEqual(chain.map(({ hash }) => hash).slice(0, -1));
  });

  test("is whole as it was made, and so is one that nothing is in yet", async () => {
    expect(await faultsOf(chain)).toEqual([]);
    expect(await faultsOf([])).toEqual([]);
  });

  test("shows any other bytes in any file", async () => {
    const bytes = fc.record({
      file: fc.nat(files.length - 1),
      at: fc.nat(6),
      other: fc.constantFrom("x", "", "\n", "0"),
    });
    await fc.assert(
      fc.asyncProperty(bytes, async ({ file, at, other }) => {
        const tampered = files.map((text, index) =>
          index === file ? text.slice(0, at) + other + text.slice(at + 1) : text,
        );
        fc.pre(tampered[file] !== files[file]);
        expect(await faultsOf(chain, tampered)).toEqual([[file + 1, "content"]]);
      }),
    );
  });

  test.each([
    [
      "a file is gone",
      chain,
      ["first\r\n"],
      [
        [2, "missing"],
        [3, "missing"],
        [4, "missing"],
      ],
    ],
    ["a name is changed", changed(2, { name: "2026-11-24" }), files, [[2, "hash"]]],
    ["a day is changed", changed(2, { at: new Date("2026-11-23T06:00:00.001Z") }), files, [[2, "hash"]]],
    [
      "a hash is changed",
      changed(2, { hash: beforeTheFirst }),
      files,
      [
        [2, "hash"],
        [3, "previous"],
      ],
    ],
    ["one is left out", chain.filter(({ number }) => number !== 2), files, [[3, "number", "previous"]]],
    ["the first is left out", chain.slice(1), files, [[2, "number", "previous"]]],
    [
      "two change places",
      [1, 0, 2, 3].flatMap((at) => chain[at] ?? []),
      files,
      [
        [2, "number", "previous"],
        [1, "number", "previous"],
        [3, "number", "previous"],
      ],
    ],
    ["one stands there twice", [...chain, ...chain.slice(-1)], files, [[4, "number", "previous"]]],
  ])("shows where %s", async (_, entries, contents, faults) => {
    expect(await faultsOf(entries, contents)).toEqual(faults);
  });

  test("that is made anew from a changed file has another last hash: whoever kept the old one sees it", async () => {
    const forged = await aChain(files.with(1, "forged\r\n"));
    expect(await verifyChain(forged, contentOf(files.with(1, "forged\r\n")))).toEqual([]);
    expect(forged.at(-1)?.hash).not.toBe(chain.at(-1)?.hash);
    expect(forged[0]).toEqual(chain[0]);
  });
});
