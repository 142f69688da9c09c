import type { Client } from "pg";
import { leftOut } from "@/lib/infra/launch/backup.data";

/** The two parts of a backup: what was said, sealed, and the keys to it. */
export type Part = "data" | "keys";

/** A column that names a row of another table. */
interface Reference {
  table: string;
  column: string;
  to: string;
  key: string;
}

const isKeys = (table: string) => table.endsWith("Key");

/** The tables of this database that belong to a part, those that others name first. */
export async function tablesOf(client: Client, part: Part): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace
      AND relname <> '_prisma_migrations' ORDER BY relname`,
  );
  const tables = rows
    .map(({ name }) => name)
    .filter((name) => isKeys(name) === (part === "keys") && !(name in leftOut));
  return inOrder(tables, await references(client));
}

/** Which column of which table names a row of which other. No key of this schema is of more than one column. */
export async function references(client: Client): Promise<Reference[]> {
  const { rows } = await client.query<Reference>(
    `SELECT here.relname AS "table", its.attname AS "column", there.relname AS "to", other.attname AS "key"
      FROM pg_constraint JOIN pg_class here ON here.oid = conrelid JOIN pg_class there ON there.oid = confrelid
      JOIN pg_attribute its ON its.attrelid = conrelid AND its.attnum = conkey[1]
      JOIN pg_attribute other ON other.attrelid = confrelid AND other.attnum = confkey[1]
      WHERE contype = 'f' AND connamespace = current_schema()::regnamespace`,
  );
  return rows;
}

function inOrder(tables: readonly string[], all: readonly Reference[]): string[] {
  const waits = (table: string, left: ReadonlySet<string>) =>
    all.some((one) => one.table === table && one.to !== table && left.has(one.to));
  const ordered: string[] = [];
  for (const left = new Set(tables); left.size > 0;) {
    const next = [...left].find((table) => !waits(table, left));
    if (next === undefined) throw new Error(`These tables name each other: ${[...left].join(", ")}`);
    ordered.push(next);
    left.delete(next);
  }
  return ordered;
}
