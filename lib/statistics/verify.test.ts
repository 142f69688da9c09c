import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
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

const command = ["--conditions=react-server", "--import", "tsx", "lib/statistics/verify.ts"];

function verify(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...command, ...words], { encoding: "utf8" });
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

  test("does not call changed what it was not given", () => {
    const { status, lines } = verify(pathOf("chain.json"), pathOf("2026-11-09.csv"));
    expect(status).toBe(2);
    expect(lines).toEqual([
      "1  release 2026-11-09  as it was published",
      "2  release 2026-11-16  NOT checked: its file is not among those given",
      "3  release 2026-11-18T120301Z  NOT checked: its file is not among those given",
      "2 of 3 could not be checked. With --from they are downloaded.",
    ]);
  });

  test("finds a hash that is in no chain, and a break beside a file that is gone", () => {
    const { status, lines } = verify(folder, "--hash", "0".repeat(64));
    expect([status, lines.at(-2), lines.at(-1)]).toEqual([
      1,
      `NOT in the chain: ${"0".repeat(64)}`,
      "Something was changed.",
    ]);
    writeFileSync(pathOf("chain.json"), written.replaceAll("2026-11-16T", "2026-11-17T"));
    const broken = verify(pathOf("chain.json"), pathOf("2026-11-09.csv"));
    expect([broken.status, broken.lines.at(-1)]).toEqual([1, "Something was changed."]);
  });

  test.each([
    ["nothing", []],
    ["no hash after --hash", ["FOLDER", "--hash"]],
    ["an option that there is not", ["FOLDER", "--all"]],
    ["no folder to download into", ["--from", "http://127.0.0.1:9/"]],
    ["an address that is none", ["/no/such/folder", "--from", "nowhere"]],
    ["a portal that is not there", ["/no/such/folder", "--from", "http://127.0.0.1:9/"]],
    ["a folder in which somebody keeps something", ["FOLDER", "--from", "http://127.0.0.1:9/"]],
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

describe("with a portal to download from", () => {
  const fileOf = new Map(releases.map(({ name, file }) => [`/api/v1/releases/${name}.csv`, file]));
  const portal = createServer(({ url = "" }, answer) => {
    const file = url === "/api/v1/chain" ? written : fileOf.get(url);
    answer.writeHead(file === undefined ? 404 : 200).end(file);
  });
  const into = join(folder, "downloaded");
  const address = () => {
    const at = portal.address();
    return `http://127.0.0.1:${typeof at === "object" && at ? String(at.port) : ""}/dashboard`;
  };
  const downloaded = () => promisify(execFile)(process.execPath, [...command, into, "--from", address()]);

  beforeAll(() => new Promise<void>((ready) => portal.listen(0, "127.0.0.1", ready)));
  beforeEach(() => rmSync(into, { recursive: true, force: true }));
  afterAll(() => portal.close());

  test("the command fetches the chain and each file of it, and checks them", async () => {
    expect((await downloaded()).stdout).toContain(`All 3 as published. Hash of the last: ${lastHash}`);
    expect(readdirSync(into).sort()).toEqual([
      ...["2026-11-09.csv", "2026-11-16.csv", "2026-11-18T120301Z.csv", "chain.json"],
    ]);
    await expect(downloaded()).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringContaining("not empty") as string,
    });
  });

  test("it finds what the portal has changed, and says what the portal has not", async () => {
    const [path = "", file = ""] = [...fileOf][1] ?? [];
    fileOf.set(path, file.replace(",1\r\n", ",2\r\n"));
    await expect(downloaded()).rejects.toMatchObject({ code: 1, stdout: expect.stringContaining("changed") as string });
    rmSync(into, { recursive: true });
    fileOf.delete(path);
    await expect(downloaded()).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining("404") as string });
  });
});
