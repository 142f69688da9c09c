import { randomUUID } from "node:crypto";
import { inject } from "vitest";
import { env } from "@/lib/infra/env";
import { connect } from "@/lib/infra/launch/connection";
import { migrate } from "@/lib/infra/launch/migrate";
import { migrationNames, migrationsFolder } from "@/lib/infra/launch/schema-engine";
import { prepare } from "@/lib/infra/launch/with-database";

/** A database with nothing in it. Gives its address. */
export async function anEmptyDatabase(): Promise<string> {
  const empty = new URL(inject("databaseServer"));
  empty.pathname = `w_${randomUUID().replaceAll("-", "")}`;
  const client = await connect({ connectionString: inject("databaseServer") });
  await client.query(`CREATE DATABASE ${empty.pathname.slice(1)}`);
  await client.end();
  return empty.href;
}

/** An empty database as it was before that migration. Gives its address. */
export async function anOlderDatabase(change: string): Promise<string> {
  const url = await anEmptyDatabase();
  const names = migrationNames().filter((name) => name < change);
  await migrate(url, migrationsFolder, names);
  return url;
}

/** Begins on a database as `npm start` does, without the server; from then on it is the one that is asked. */
export async function beginOn(databaseUrl: string, dataDir: string): Promise<void> {
  const { untickedDb, untickedPublicDb, untickedOrganiserDb } = globalThis;
  await Promise.all([untickedDb, untickedPublicDb, untickedOrganiserDb].map(async (pool) => pool?.$disconnect()));
  const own = { databaseReaderUrl: undefined, databaseOrganiserUrl: undefined };
  await prepare({ ...env(), ...own, databaseUrl, dataDir }, () => undefined);
}
