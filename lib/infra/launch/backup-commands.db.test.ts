import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { leftOut } from "@/lib/infra/launch/backup.data";
import { aStart, killStarted } from "@/lib/testing/a-start";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "unticked-backup-"));
  // Its database runs as another user.
  chmodSync(folder, 0o711);
});
afterEach(() => {
  killStarted();
  rmSync(folder, { recursive: true });
});

const at = (name: string) => join(folder, name);
const run = (dataDir: string, file: string, ...words: string[]) =>
  aStart(["node", "lib/infra/launch/run.mjs", `lib/infra/launch/${file}.ts`, ...words], { DATA_DIR: dataDir }).ended;
/** By which master keys that portal's keys are sealed, a line a table, of those that a backup has. */
async function keysOf(dataDir: string): Promise<string[]> {
  const { code, printed } = await run(dataDir, "rotate", "--check");
  expect(code, printed).toBe(0);
  return printed.split("\n").filter((line) => !((line.split(".")[0] ?? "") in leftOut));
}

/** A folder in which a portal could be restored: it has the secrets of the one that was backed up. */
function aNewFolder(name: string, secretsOf?: string): string {
  mkdirSync(at(name), { mode: 0o711 });
  if (secretsOf !== undefined) copyFileSync(join(secretsOf, "secrets.json"), join(at(name), "secrets.json"));
  return at(name);
}

test("an operator backs a portal up, and restores it on another machine", { timeout: 240_000 }, async () => {
  const [first, backups] = [at("first"), at("backups")];
  const life = ["node", "lib/infra/launch/run.mjs", "lib/testing/an-erased-life.ts", at("told.json")];
  const lived = await aStart(life, { DATA_DIR: first }).ended;
  expect(lived.code, lived.printed).toBe(0);
  const written = await run(first, "backup", backups);
  expect(written, written.printed).toMatchObject({ code: 0 });
  expect(written.printed).toMatch(/data-\S+: [1-9]\d* rows of \d+ tables\n\S+keys: [1-9]\d* rows of \d+ tables\n/);
  const [data = "", keys = ""] = readdirSync(backups).map((name) => join(backups, name));
  expect([data, keys].map((each) => statSync(each).mode & 0o077)).toEqual([0, 0]);

  const second = aNewFolder("second", first);
  const restored = await run(second, "restore", data, keys);
  expect(restored, restored.printed).toMatchObject({
    code: 0,
    printed: expect.stringContaining("npm start") as string,
  });
  const [before, after] = [await keysOf(first), await keysOf(second)];
  expect(after).toEqual(before);
  expect(after).toContain("ComplaintKey.wrappedKey: 1 by the newest key, 0 by an older one");
  expect(await run(second, "restore", data, keys)).toMatchObject({
    code: 1,
    printed: expect.stringContaining("not empty") as string,
  });
  expect(await run(aNewFolder("third"), "restore", data, keys)).toMatchObject({
    code: 1,
    printed: expect.stringContaining("another master key") as string,
  });
});

test.each([["backup"], ["restore"]])("npm run %s alone tells how it is used", async (command) => {
  const { code, printed } = await run(at("none"), command);
  expect({ code, printed }).toEqual({ code: 2, printed: expect.stringContaining(`npm run ${command} -- `) as string });
});
