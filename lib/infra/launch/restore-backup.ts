import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { escapeIdentifier as named, type Client } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { checkedContents, type Contents, tableFile } from "@/lib/infra/launch/backup-folder";
import { references, tablesOf } from "@/lib/infra/launch/backup-tables";
import { connect } from "@/lib/infra/launch/connection";
import { migrate } from "@/lib/infra/launch/migrate";
import { setMark, takeMarkAway } from "@/lib/infra/launch/restore-mark";
import { migrationNames, migrationsFolder } from "@/lib/infra/launch/schema-engine";
import type { Folders } from "@/lib/infra/launch/write-backup";
import { OperatorFault } from "@/lib/kernel/operator-fault";

async function readTable(client: Client, into: string, file: string): Promise<void> {
  await pipeline(createReadStream(file), createGunzip(), client.query(copyFrom(`COPY ${named(into)} FROM STDIN`)));
}

/** The rows as they were, and nothing that a migration or a trigger makes of them. */
async function readData(client: Client, folder: string, { tables }: Contents): Promise<void> {
  await setMark(client);
  const all = tables.map(({ table }) => named(table));
  for (const table of all) await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
  await client.query(`TRUNCATE ${all.join(", ")} CASCADE`);
  for (const { table } of tables) await readTable(client, table, tableFile(folder, table));
  for (const table of all) await client.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
  await goOnCounting(client);
}

/** Numbers that the database gives out go on after those that were given. */
async function goOnCounting(client: Client): Promise<void> {
  const { rows } = await client.query<{ table: string; column: string }>(
    `SELECT table_name AS "table", column_name AS "column" FROM information_schema.columns
      WHERE table_schema = current_schema() AND column_default LIKE 'nextval(%'`,
  );
  for (const { table, column } of rows)
    await client.query(
      `SELECT setval(pg_get_serial_sequence($1, $2), (SELECT max(${named(column)}) FROM ${named(table)}))`,
      [named(table), column],
    );
}

/**
 * What becomes of a key that a migration made of what lay beside older data: the newest takes its place. An older signature is sealed by the key of
 * its petition and not by its salt, which is kept empty, unless what was typed is deleted by now.
 */
const takenOver: Readonly<Record<string, string>> = {
  SignatureKey: `"salt" = CASE WHEN EXCLUDED."salt" IS NOT NULL THEN "SignatureKey"."salt" END`,
};

/** The keys to what is there, and no other: what has none among them was erased since. One of something that came after the data has nothing to open. */
async function readKeys(client: Client, folder: string, { tables }: Contents): Promise<void> {
  const names = new Set(tables.map(({ table }) => table));
  for (const { table, column, to, key } of (await references(client)).filter((one) => names.has(one.table))) {
    const [keys, arrived, its] = [named(table), named(`arrived ${table}`), named(column)];
    await client.query(`CREATE TEMPORARY TABLE ${arrived} (LIKE ${keys}) ON COMMIT DROP`);
    await readTable(client, `arrived ${table}`, tableFile(folder, table));
    await client.query(
      `DELETE FROM ${keys} WHERE NOT EXISTS (SELECT 1 FROM ${arrived} a WHERE a.${its} = ${keys}.${its})`,
    );
    await client.query(
      `INSERT INTO ${keys} SELECT * FROM ${arrived} WHERE ${its} IN (SELECT ${named(key)} FROM ${named(to)})
        ON CONFLICT (${its}) DO UPDATE SET ${takenOver[table] ?? `"wrappedKey" = EXCLUDED."wrappedKey"`}`,
    );
  }
}

/**
 * A signature has a row among the keys as long as it stands: one without was withdrawn since. It goes, since it would be counted. So does an account
 * that has none: of older data, the next start would make it one. This asks after keys that have just been read, and nowhere else: where they are
 * missing for another reason, everybody would seem to have gone.
 */
async function forgetGone(client: Client, { tables }: Contents): Promise<void> {
  await client.query(
    `DELETE FROM "Signature" WHERE NOT EXISTS (SELECT 1 FROM "SignatureKey" WHERE "signatureId" = "Signature"."id")`,
  );
  // Keys that were written before accounts had theirs tell nothing of who is gone.
  if (tables.some(({ table }) => table === "UserKey"))
    await client.query(`DELETE FROM "User" WHERE NOT EXISTS (SELECT 1 FROM "UserKey" WHERE "userId" = "User"."id")`);
  await takeMarkAway(client);
}

async function inTransaction(databaseUrl: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = await connect({ connectionString: databaseUrl });
  try {
    await client.query("BEGIN");
    await work(client);
    await client.query("COMMIT");
  } finally {
    await client.end();
  }
}

async function checkEmpty(databaseUrl: string): Promise<void> {
  await inTransaction(databaseUrl, async (client) => {
    const found = [...(await tablesOf(client, "data")), ...(await tablesOf(client, "keys"))];
    if (found.length > 0)
      throw new OperatorFault(
        "This database is not empty. A backup is restored into a new one: set DATABASE_URL to an empty database, or DATA_DIR to a folder with nothing but the secrets.json of that portal. Nothing was changed.",
      );
  });
}

function checkVersion(needed: readonly string[]): void {
  const known = new Set(migrationNames());
  if (!needed.every((name) => known.has(name)))
    throw new OperatorFault(
      "That backup was written by a newer version of the portal. Restore it with that version. Nothing was restored.",
    );
}

/**
 * Fills an empty database from a backup, and brings it up to date from where it was. What was erased since the data were written has no key
 * among the newest, and stays unread; an account that was erased, and a signature that was withdrawn, go again.
 * @throws OperatorFault where a folder is not whole or the keys are older than the data, before anything was changed
 */
export async function restoreBackup(databaseUrl: string, folders: Folders): Promise<void> {
  const data = await checkedContents(folders.data, "data");
  const keys = await checkedContents(folders.keys, "keys");
  if (keys.made < data.made)
    throw new OperatorFault(
      `The keys in ${folders.keys} are older than the data in ${folders.data}: what came in between would stay unread. Take the newest keys. Nothing was restored.`,
    );
  checkVersion([...data.migrations, ...keys.migrations]);
  await checkEmpty(databaseUrl);
  await migrate(databaseUrl, migrationsFolder, data.migrations);
  await inTransaction(databaseUrl, (client) => readData(client, folders.data, data));
  await migrate(databaseUrl, migrationsFolder, keys.migrations);
  await inTransaction(databaseUrl, (client) => readKeys(client, folders.keys, keys));
  await migrate(databaseUrl);
  await inTransaction(databaseUrl, (client) => forgetGone(client, keys));
}
