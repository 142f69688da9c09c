import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { connect } from "@/lib/infra/launch/connection";

/** A whole database as text, a row a line, as a logical backup has it. Bytes stand in it in hexadecimal. */
export type Dump = ReadonlyMap<string, readonly string[]>;

/** Every row of every table that is somebody's own, by the table's name. */
export async function aDump(url: string): Promise<Dump> {
  const client = await connect({ connectionString: url });
  try {
    const tables = await client.query<{ name: string; title: string }>(
      `SELECT format('%I.%I', table_schema, table_name) AS name, table_name AS title FROM information_schema.tables
        WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`,
    );
    const dump = new Map<string, string[]>();
    for (const { name, title } of tables.rows) {
      const { rows } = await client.query<{ row: string }>(`SELECT to_jsonb(t)::text AS row FROM ${name} AS t`);
      dump.set(
        title,
        rows.map(({ row }) => row),
      );
    }
    return dump;
  } finally {
    await client.end();
  }
}

/** The characters that a text makes in base64, wherever in a longer text it begins: without those that share a byte with its neighbours. */
function inBase64(mark: string): string[] {
  return [0, 1, 2].flatMap((before) => {
    const bytes = Buffer.from(`${" ".repeat(before)}${mark}`);
    const [from, to] = [Math.ceil((before * 8) / 6), Math.floor((bytes.length * 8) / 6)];
    return (["base64", "base64url"] as const).map((encoding) => bytes.toString(encoding).slice(from, to));
  });
}

/** The tables with a row that has one of the marks in it, in the open, in hexadecimal, as bytes are, or in base64. */
export function tablesWith(dump: Dump, marks: readonly string[]): string[] {
  const all = marks.flatMap((mark) => [mark, Buffer.from(mark).toString("hex"), ...inBase64(mark)]);
  const found = [...dump].filter(([, rows]) => rows.some((row) => all.some((mark) => row.includes(mark))));
  return found.map(([table]) => table).toSorted();
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
}

/** The files of a folder, however deep, in which one of the marks stands. A file that goes away meanwhile has none. */
export function filesWith(folder: string, marks: readonly string[]): string[] {
  return filesIn(folder).filter((path) => {
    try {
      const bytes = readFileSync(path);
      return marks.some((mark) => bytes.includes(mark));
    } catch {
      return false;
    }
  });
}

/** Where the database's own files lie: tables with the remains of rows that were deleted, and the log of what was written. */
export async function databaseFolder(url: string): Promise<string> {
  const client = await connect({ connectionString: url });
  await client.query("CHECKPOINT");
  const { rows } = await client.query<{ data_directory: string }>("SHOW data_directory");
  await client.end();
  return rows[0]?.data_directory ?? "";
}
