import { randomUUID } from "node:crypto";
import { inject } from "vitest";
import { connect } from "@/lib/infra/launch/connection";
import { ensureReader, readerUrl } from "@/lib/infra/launch/reader";
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
  await Promise.all([globalThis.untickedDb?.$disconnect(), globalThis.untickedPublicDb?.$disconnect()]);
  const databaseUrl = url.href;
  const databaseReaderUrl = readerUrl(databaseUrl, masterKeyOfTests);
  await ensureReader({ databaseUrl, databaseReaderUrl, masterKey: masterKeyOfTests });
  anEnvironment({ databaseUrl, databaseReaderUrl });
  return { url: url.href };
}
