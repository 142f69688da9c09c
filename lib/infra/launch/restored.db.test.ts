import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { eraseAccount } from "@/lib/accounts/commands/erase-account";
import { findMyComplaint } from "@/lib/complaints/queries";
import { db } from "@/lib/infra/db";
import { env } from "@/lib/infra/env";
import { leftOut } from "@/lib/infra/launch/backup.data";
import { references, tablesOf } from "@/lib/infra/launch/backup-tables";
import { connect } from "@/lib/infra/launch/connection";
import { restoreBackup } from "@/lib/infra/launch/restore-backup";
import { roleUrls } from "@/lib/infra/launch/database-roles";
import { type Folders, writeBackup } from "@/lib/infra/launch/write-backup";
import { aDatabase } from "@/lib/testing/a-database";
import { noon } from "@/lib/testing/a-finding";
import { type FullAccount, aFullAccount } from "@/lib/testing/a-full-account";
import { aDump, type Dump } from "@/lib/testing/a-search";
import { anEnvironment } from "@/lib/testing/an-environment";
import { anEmptyDatabase, beginOn } from "@/lib/testing/another-database";
import { readSource } from "@/lib/testing/checks/source-files";

const { now } = noon;
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const folder = mkdtempSync(join(tmpdir(), "unticked-backup-"));
const at = (name: string): Folders => ({ data: join(folder, name), keys: join(folder, "keys") });
let url = "";
let gone: FullAccount;
let stays: FullAccount;

beforeAll(async () => {
  url = (await aDatabase()).url;
  anEnvironment({ ...env(), dataDir: folder });
  gone = await aFullAccount();
  stays = await aFullAccount();
});
afterAll(() => rmSync(folder, { recursive: true }));

const kept = (dump: Dump) =>
  [...dump]
    .filter(([table]) => !(table in leftOut) && table !== "_prisma_migrations")
    .map(([table, rows]) => [table, rows.toSorted()])
    .toSorted();

test("what was backed up comes back as it was, and nothing that was left out", async () => {
  const before = await aDump(url);
  const { data } = await writeBackup(url, at("first"), now);
  expect(data.tables.map(({ table }) => table)).toContain("Complaint");
  const restored = await anEmptyDatabase();
  await restoreBackup(restored, at("first"));
  const after = await aDump(restored);
  expect(kept(after)).toEqual(kept(before));
  const left = Object.keys(leftOut);
  expect(left.filter((table) => !before.has(table))).toEqual([]);
  expect(left.filter((table) => after.get(table)?.length !== 0)).toEqual([]);
});

test("no portal begins on what broke off before the keys were in", async () => {
  const half = await anEmptyDatabase();
  const client = await connect({ connectionString: half });
  await client.query(`CREATE SCHEMA breaking`);
  await client.query(`CREATE FUNCTION breaking.off() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN
    PERFORM 1 FROM "User"; IF FOUND THEN RAISE 'power cut'; END IF;
    EXCEPTION WHEN undefined_table THEN RETURN; END $$`);
  // The first keys arrive in a table that is made for them.
  await client.query(
    `CREATE EVENT TRIGGER broken ON ddl_command_start WHEN TAG IN ('CREATE TABLE') EXECUTE FUNCTION breaking.off()`,
  );
  await expect(restoreBackup(half, at("first"))).rejects.toThrow("power cut");
  await client.query("DROP EVENT TRIGGER broken");
  expect((await client.query('SELECT 1 FROM "User"')).rowCount).toBeGreaterThan(0);
  await client.end();
  await expect(beginOn(half, folder)).rejects.toThrow(/restore again into an empty database/);
});

test("numbers that the database gives out go on", async () => {
  const restored = await anEmptyDatabase();
  await restoreBackup(restored, at("first"));
  const client = await connect({ connectionString: restored });
  const { rows } = await client.query<{ before: string; next: string }>(
    `SELECT (SELECT max(id) FROM "SignatureChange") AS before, nextval(pg_get_serial_sequence('"SignatureChange"', 'id')) AS next`,
  );
  await client.end();
  expect(Number(rows[0]?.before)).toBeGreaterThan(0);
  expect(Number(rows[0]?.next)).toBe(Number(rows[0]?.before) + 1);
});

test("what was erased since stays unread, and what came since is lost with its keys", async () => {
  await writeBackup(url, at("second"), later(1));
  const newcomer = await aFullAccount();
  await eraseAccount(gone.actor, { withdrawSignatures: true }, now);
  await writeBackup(url, at("third"), later(2));
  const restored = await anEmptyDatabase();
  await restoreBackup(restored, at("second"));
  await db.$disconnect();
  anEnvironment({ ...env(), databaseUrl: restored, ...roleUrls(restored, env().hashKey) });
  globalThis.untickedDb = undefined;
  expect(await findMyComplaint(stays.actor, stays.complaint)).toBeDefined();
  expect(await findMyComplaint(gone.actor, gone.complaint)).toBeUndefined();
  expect(await findMyComplaint(newcomer.actor, newcomer.complaint)).toBeUndefined();
  const dump = await aDump(restored);
  const keys = [...dump].filter(([table]) => table.endsWith("Key")).flatMap(([, rows]) => rows);
  expect(keys.filter((row) => gone.ids.some((id) => row.includes(id)))).toEqual([]);
  expect(keys.filter((row) => stays.ids.some((id) => row.includes(id)))).not.toEqual([]);
});

test("a backup that is not whole, or does not fit, is refused before anything is changed", async () => {
  const empty = await anEmptyDatabase();
  const refused = async (folders: Folders, sentence: RegExp) =>
    expect(restoreBackup(empty, folders)).rejects.toThrow(sentence);
  await refused(at("nowhere"), /nowhere does not hold the data of a backup/);
  await refused({ data: at("third").data, keys: at("third").data }, /third does not hold the keys of a backup/);
  await writeBackup(url, { data: join(folder, "fourth"), keys: join(folder, "keys-4") }, later(3));
  await refused({ data: join(folder, "fourth"), keys: join(folder, "keys") }, /older than the data/);
  appendFileSync(join(folder, "third", "Complaint.copy.gz"), "x");
  await refused(at("third"), /Complaint\.copy\.gz is not as it was written/);
  rmSync(join(folder, "second", "Letter.copy.gz"));
  await refused(at("second"), /Letter\.copy\.gz is not as it was written/);
  const contents = join(folder, "first", "contents.json");
  writeFileSync(contents, readFileSync(contents, "utf8").replace(/"20\d{12}_[^"]+"/, '"20990101000000_newer"'));
  await refused(at("first"), /newer version of the portal/);
  expect((await aDump(empty)).size).toBe(0);
  await expect(restoreBackup(url, { data: join(folder, "fourth"), keys: join(folder, "keys-4") })).rejects.toThrow(
    /not empty/,
  );
});

test("no table that is kept names a row of one that is not, and what lives for days is left out", async () => {
  const client = await connect({ connectionString: url });
  const [all, data, keys] = [await references(client), await tablesOf(client, "data"), await tablesOf(client, "keys")];
  await client.end();
  const written = new Set([...data, ...keys]);
  expect(all.filter(({ table, to }) => written.has(table) && !written.has(to))).toEqual([]);
  const models = readSource("prisma/schema.prisma")
    .split(/^model /m)
    .slice(1);
  const shortLived = models
    .filter((model) => /@personal keep=([1-7]d|\d+h)/.test(model))
    .map((model) => /\w+/.exec(model)?.[0]);
  // A draft of somebody without an account is sealed with a key that only their browser has; others have theirs among the keys.
  expect(shortLived.filter((name) => name !== undefined && written.has(name))).toEqual(["Draft"]);
});
