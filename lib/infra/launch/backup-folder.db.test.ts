import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, beforeEach, expect, onTestFinished, test } from "vitest";
import { checkedContents } from "@/lib/infra/launch/backup-folder";
import { type Folders, writeBackup } from "@/lib/infra/launch/write-backup";
import { aDatabase } from "@/lib/testing/a-database";
import { noon } from "@/lib/testing/a-finding";

const { now } = noon;
let url = "";
let folder = "";

beforeAll(async () => {
  url = (await aDatabase()).url;
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "unticked-folder-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
});

const at = (data: string, keys = "keys"): Folders => ({ data: join(folder, data), keys: join(folder, keys) });
const write = (folders: Folders) => writeBackup(url, folders, now);

test("keys take the place of those of the last time, and may go into an empty folder", async () => {
  mkdirSync(at("first").keys);
  await write(at("first"));
  await write(at("second"));
  expect(readdirSync(folder).toSorted()).toEqual(["first", "keys", "second"]);
});

test("a folder that holds something else is not written over, and nothing is written beside it", async () => {
  const holding = (name: string) => {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, "photo.jpg"), "mine");
  };
  holding("photos");
  await expect(write(at("data", "photos"))).rejects.toThrow(/photos is there already/);
  await expect(write(at("photos"))).rejects.toThrow(/photos is there already/);
  expect(readdirSync(folder)).toEqual(["photos"]);
  await write(at("data"));
  await expect(write(at("data", "other"))).rejects.toThrow(/data is there already/);
  writeFileSync(join(folder, "keys", "secrets.json"), "mine");
  await expect(write(at("more"))).rejects.toThrow(/keys is there already/);
  expect(existsSync(join(folder, "keys", "secrets.json"))).toBe(true);
  expect(readdirSync(folder).toSorted()).toEqual(["data", "keys", "photos"]);
});

test("what a backup that broke off has left keeps no later one from being written, and goes", async () => {
  await write(at("first"));
  cpSync(at("first").keys, join(folder, "keys.old"), { recursive: true });
  cpSync(at("first").keys, join(folder, "keys.new"), { recursive: true });
  await write(at("second"));
  expect(readdirSync(folder).toSorted()).toEqual(["first", "keys", "second"]);
});

test("of two at the same moment one is written, and the other is told to wait", async () => {
  const both = await Promise.allSettled([write(at("one")), write(at("other"))]);
  const refused = both.flatMap((one) => (one.status === "rejected" ? [String(one.reason)] : []));
  expect(refused).toEqual([expect.stringMatching(/Another backup of this database is being written/)]);
  const [data = "", keys = ""] = readdirSync(folder).toSorted((one) => (one === "keys" ? 1 : -1));
  expect([data === "one" || data === "other", keys]).toEqual([true, "keys"]);
  await checkedContents(join(folder, data), "data");
  await checkedContents(join(folder, keys), "keys");
});
