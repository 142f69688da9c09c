import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import { inject } from "vitest";
import { publishEnv } from "@/lib/infra/env";
import { connect } from "@/lib/infra/launch/connection";

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
  await globalThis.untickedDb?.$disconnect();
  publishEnv({
    port: 3000,
    host: "127.0.0.1",
    dataDir: tmpdir(),
    databaseUrl: url.href,
    smtpUrl: undefined,
    mailFrom: "Unticked <no-reply@example.org>",
    baseUrl: "http://127.0.0.1:3000",
    trustProxy: false,
    authSecret: "a-secret-for-tests-of-32-characters",
    masterKey: Buffer.alloc(32, 7),
  });
  return { url: url.href };
}
