import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { aRelease, chainOf } from "@/lib/testing/some-releases";
import { chainDocument } from "./published";

const closings = ["2026-11-09T06:00:00Z", "2026-11-16T06:00:00Z", "2026-11-18T12:03:01Z"];
const releases = await Promise.all(closings.map((closesAt, count) => aRelease({ closesAt, count })));
const chain = await chainOf(releases);
const folder = mkdtempSync(join(tmpdir(), "verify-"));
const pathOf = (name: string) => join(folder, name);
const written = JSON.stringify(chainDocument(chain, "https://unticked.example"));
const lastHash = chain.at(-1)?.hash ?? "";

/** What somebody downloaded: the first two files as the portal names them, the last as a browser saves it. */
beforeEach(() => {
  writeFileSync(pathOf("chain.json"), written);
  for (const [at, { name, file }] of releases.entries())
    writeFileSync(pathOf(at === 2 ? `unticked-${name}.csv` : `${name}.csv`), file);
});
afterAll(() => rmSync(folder, { recursive: true }));

function verify(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", "lib/statistics/verify.ts", ...words],
    { encoding: "utf8" },
  );
  return { status, lines: stdout.split("\n").filter((line) => line !== ""), stderr };
}

describe("the command that checks the chain", () => {
  test("finds all as published, and names the last fingerprint", () => {
    expect(verify(folder, "--hash", lastHash.toUpperCase(), "--hash", releases[0]?.sha256 ?? "")).toEqual({
      status: 0,
      lines: [
        "1  release 2026-11-09  as it was published",
        "2  release 2026-11-16  as it was published",
        "3  release 2026-11-18T120301Z  as it was published",
        `All 3 as published. Hash of the last: ${lastHash}`,
      ],
      stderr: "",
    });
  });

  test("finds one changed digit", () => {
    writeFileSync(pathOf("2026-11-16.csv"), releases[1]?.file.replace(",1\r\n", ",2\r\n") ?? "");
    const { status, lines } = verify(folder);
    expect(status).toBe(1);
    expect(lines[1]).toBe("2  release 2026-11-16  NOT as it was published: its file is another than was published");
    expect(lines.at(-1)).toBe("Something was changed.");
  });

  test("finds a file that is gone, and a hash that is in no chain", () => {
    const { status, lines } = verify(pathOf("chain.json"), pathOf("2026-11-09.csv"), "--hash", "0".repeat(64));
    expect(status).toBe(1);
    expect(lines[0]).toContain("as it was published");
    expect(lines[1]).toContain("its file is not among those given");
    expect(lines).toContain(`NOT in the chain: ${"0".repeat(64)}`);
  });

  test.each([
    ["nothing", []],
    ["no hash after --hash", ["FOLDER", "--hash"]],
    ["a folder that is not there", ["/no/such/folder"]],
    ["files without a chain", ["lib/words"]],
  ])("says how it is used when given %s", (_, words) => {
    const { status, lines, stderr } = verify(...words.map((word) => (word === "FOLDER" ? folder : word)));
    expect([status, lines]).toEqual([2, []]);
    expect(stderr).not.toBe("");
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test("takes no other JSON for a chain", () => {
    writeFileSync(pathOf("chain.json"), '{"entries":[{"number":1}]}');
    expect(verify(folder)).toMatchObject({ status: 2, stderr: expect.stringContaining("no chain.json") as string });
  });
});
