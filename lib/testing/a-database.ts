import { randomUUID } from "node:crypto";
import { inject } from "vitest";
import { connect } from "@/lib/infra/launch/connection";
import { ensureRoles, roleUrls } from "@/lib/infra/launch/database-roles";
import { anEnvironment, masterKeyOfTests } from "./an-environment";

/** A migrated, empty database that nobody else has. */
export interface ADatabase {
  url: string;
}

/**
 * Makes a database for this test file and points `lib/infra/db.ts` at it. Call it before the first query:
 * `beforeAll(aDatabase)`.
 */
export async function aDatabase(): Promise<ADatabase> {
  const server = inject("databaseServer");
  const name = `w_${randomUUID().replaceAll("-", "")}`;
  const client = await connect({ connectionString: server });
  await client.query(`CREATE DATABASE ${name} TEMPLATE ${inject("templateDatabase")}`);
  await client.end();
  const url = new URL(server);
  url.pathname = name;
  const { untickedDb, untickedPublicDb, untickedOrganiserDb } = globalThis;
  await Promise.all([untickedDb, untickedPublicDb, untickedOrganiserDb].map(async (pool) => pool?.$disconnect()));
  globalThis.untickedSwitches = undefined;
  globalThis.untickedLimits = undefined;
  const databaseUrl = url.href;
  const urls = { databaseUrl, ...roleUrls(databaseUrl, masterKeyOfTests) };
  await ensureRoles({ ...urls, hashKey: masterKeyOfTests });
  anEnvironment(urls);
  return { url: url.href };
}
