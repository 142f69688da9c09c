import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, beforeEach, expect, inject, test } from "vitest";
import { db } from "@/lib/infra/db";
import { connect } from "@/lib/infra/launch/connection";
import { migrate } from "@/lib/infra/launch/migrate";
import { missingMigration } from "@/lib/infra/launch/new-migration";
import { migrationsFolder } from "@/lib/infra/launch/schema-engine";
import { aDatabase } from "@/lib/testing/a-database";

let url = "";
let folder = "";

function addMigration(name: string, sql: string) {
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, name, "migration.sql"), sql);
}

async function rows(sql: string): Promise<unknown[]> {
  const client = await connect({ connectionString: url });
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "unticked-migrations-"));
  return () => rmSync(folder, { recursive: true });
});

beforeEach(async () => {
  ({ url } = await aDatabase());
  rmSync(folder, { recursive: true });
  cpSync(migrationsFolder, folder, { recursive: true });
});

test("the migrations make what the schema says", async () => {
  expect(await missingMigration(inject("databaseServer"))).toBe("");
});

test("the client talks to the test's own database", async () => {
  await db.switch.create({ data: { name: "a switch", value: "on", at: new Date(0) } });
  expect(await rows('SELECT name FROM "Switch"')).toEqual([{ name: "a switch" }]);
});

test("processes that start at once migrate once", async () => {
  addMigration("20990101000000_slow", "SELECT pg_sleep(0.5); CREATE TABLE once (id int);");
  const all = await Promise.all([1, 2, 3].map(() => migrate(url, folder)));
  expect(all.map(({ applied }) => applied.length).sort()).toEqual([0, 0, 1]);
  expect(await rows("SELECT count(*)::int AS times FROM _prisma_migrations WHERE migration_name LIKE '%slow'")).toEqual(
    [{ times: 1 }],
  );
});

test("a migration that fails is a sentence, now and at the next start, and changes nothing", async () => {
  addMigration("20990101000000_broken", "CREATE TABLE half (id int); SELECT 1 / 0;");
  await expect(migrate(url, folder)).rejects.toThrow(/20990101000000_broken.*division by zero/s);
  await expect(migrate(url, folder)).rejects.toThrow(/"20990101000000_broken" failed earlier/);
  expect(await rows("SELECT to_regclass('half') AS found")).toEqual([{ found: null }]);
});

test("a migration may hold a function with semicolons of its own", async () => {
  const body = "BEGIN PERFORM 1; RETURN 'a;b'; END";
  addMigration(
    "20990101000000_function",
    `CREATE FUNCTION f() RETURNS text LANGUAGE plpgsql AS $$ ${body} $$; SELECT 1;`,
  );
  await migrate(url, folder);
  expect(await rows("SELECT f() AS said")).toEqual([{ said: "a;b" }]);
});

test("a migration that was edited after it was applied is a sentence", async () => {
  addMigration("20990101000000_edited", "SELECT 1;");
  await migrate(url, folder);
  writeFileSync(join(folder, "20990101000000_edited", "migration.sql"), "SELECT 2;");
  await expect(migrate(url, folder)).rejects.toThrow(/"20990101000000_edited" was changed after/);
});

test("a database from a newer version is a sentence", async () => {
  addMigration("20990101000000_newer", "SELECT 1;");
  await migrate(url, folder);
  await expect(migrate(url)).rejects.toThrow(/newer version of the portal \("20990101000000_newer"\)/);
});
