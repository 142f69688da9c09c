import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { db } from "@/lib/infra/db";
import { env } from "@/lib/infra/env";
import { connect } from "@/lib/infra/launch/connection";
import { ensureRoles } from "@/lib/infra/launch/database-roles";
import { prepare } from "@/lib/infra/launch/with-database";
import { newKey } from "@/lib/infra/vault";
import { aDatabase } from "@/lib/testing/a-database";
import { openInstallation } from "./key-check";

const only = (newest: Buffer) => ({ newest, older: [] });

test("a database opens for the key it was begun with, also for two starts at once, and for no other", async () => {
  const { url } = await aDatabase();
  const keys = only(newKey());
  const [first, second] = await Promise.all([openInstallation(url, keys), openInstallation(url, keys)]);
  expect(first).toEqual(second);
  expect(first).not.toEqual(keys.newest);
  expect(await openInstallation(url, keys)).toEqual(first);
  await expect(openInstallation(url, only(newKey()))).rejects.toThrow(
    "This database was sealed with another master key.",
  );
});

test("a new key in front of the one it was begun with opens it too, and the key of hashes stays what it was", async () => {
  const { url } = await aDatabase();
  const [before, after] = [newKey(), newKey()];
  const hashKey = await openInstallation(url, only(before));
  expect(await openInstallation(url, { newest: after, older: [newKey(), before] })).toEqual(hashKey);
  await expect(openInstallation(url, only(after))).rejects.toThrow("another master key");
});

test("a database from before there was a key of hashes goes on with the master key in use then", async () => {
  const { url } = await aDatabase();
  const before = newKey();
  await openInstallation(url, only(before));
  await db.installation.updateMany({ data: { wrappedHashKey: null } });
  const keys = { newest: newKey(), older: [before] };
  const opened = await Promise.all([openInstallation(url, keys), openInstallation(url, keys)]);
  expect(opened).toEqual([before, before]);
});

test("a key of hashes that was altered keeps the portal from starting", async () => {
  const { url } = await aDatabase();
  const keys = only(newKey());
  await openInstallation(url, keys);
  await db.installation.updateMany({ data: { wrappedHashKey: Buffer.from("altered") } });
  await expect(openInstallation(url, keys)).rejects.toThrow("another master key");
});

test("a start with another master key leaves the reader of the running portal its password", async () => {
  await aDatabase();
  await ensureRoles(env());
  await openInstallation(env().databaseUrl, env().masterKeys);
  const [running, dataDir] = [env(), mkdtempSync(join(tmpdir(), "unticked-reader-"))];
  const settings = {
    ...running,
    dataDir,
    databaseReaderUrl: undefined,
    masterKeys: { newest: Buffer.alloc(32, 9), older: [] },
  };
  await expect(prepare(settings, () => undefined)).rejects.toThrow("sealed with another master key");
  rmSync(dataDir, { recursive: true });
  const reader = await connect({ connectionString: running.databaseReaderUrl });
  await reader.query(`SELECT * FROM "Release"`);
  await reader.end();
});
