import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { escapeIdentifier, type Client } from "pg";
import { to as copyTo } from "pg-copy-streams";
import { checkFree, type Contents, tableFile, writeFolder } from "@/lib/infra/launch/backup-folder";
import { type Part, tablesOf } from "@/lib/infra/launch/backup-tables";
import { connect } from "@/lib/infra/launch/connection";
import { OperatorFault } from "@/lib/kernel/operator-fault";

/** Where the two parts of a backup go. */
export interface Folders {
  data: string;
  keys: string;
}

/** The backup that was written, each part with what it holds. */
export type Written = Readonly<Record<Part, Contents>>;

async function writeTable(client: Client, table: string, file: string) {
  const rows = client.query(copyTo(`COPY ${escapeIdentifier(table)} TO STDOUT`));
  const hash = createHash("sha256");
  async function* hashed(packed: AsyncIterable<Buffer>) {
    for await (const chunk of packed) {
      hash.update(chunk);
      yield chunk;
    }
  }
  await pipeline(rows, createGzip(), hashed, createWriteStream(file, { mode: 0o600, flush: true }));
  return { table, rows: rows.rowCount, sha256: hash.digest("hex") };
}

/** The database at one moment. */
interface Held {
  client: Client;
  migrations: string[];
  made: string;
}

async function holdStill(client: Client, now: Date): Promise<Held> {
  await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
  // Of two at once, the older keys might otherwise come to lie where the newer were.
  const { rows: locks } = await client.query<{ isFirst: boolean }>(
    `SELECT pg_try_advisory_xact_lock(hashtextextended('backup', 0)) AS "isFirst"`,
  );
  if (!locks[0]?.isFirst)
    throw new OperatorFault(
      "Another backup of this database is being written. Wait until it is done, and start again. Nothing was written.",
    );
  const { rows } = await client.query<{ name: string }>(
    `SELECT migration_name AS name FROM "_prisma_migrations" WHERE finished_at IS NOT NULL ORDER BY migration_name`,
  );
  return { client, migrations: rows.map(({ name }) => name), made: now.toISOString() };
}

async function writePart({ client, migrations, made }: Held, part: Part, folder: string): Promise<Contents> {
  const tables: Contents["tables"] = [];
  for (const table of await tablesOf(client, part))
    tables.push(await writeTable(client, table, tableFile(folder, table)));
  return { part, made, migrations, tables };
}

/**
 * Writes what the database holds, as it is at one moment, beside a portal that runs. The keys lie in a folder of their own, where they take
 * the place of those of the last time.
 * @throws OperatorFault where a folder is taken, or another backup is under way
 */
export async function writeBackup(databaseUrl: string, folders: Folders, now: Date): Promise<Written> {
  checkFree(folders.data, "data");
  checkFree(folders.keys, "keys");
  const client = await connect({ connectionString: databaseUrl });
  try {
    const held = await holdStill(client, now);
    const data = await writeFolder(folders.data, "data", (fresh) => writePart(held, "data", fresh));
    const keys = await writeFolder(folders.keys, "keys", (fresh) => writePart(held, "keys", fresh));
    return { data, keys };
  } finally {
    await client.end();
  }
}
