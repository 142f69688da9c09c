import { mkdtempSync, rmSync, chmodSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { connect } from "@/lib/infra/launch/connection";
import { migrate } from "@/lib/infra/launch/migrate";
import { findPlace } from "@/lib/infra/launch/place";
import { holdPostgres } from "@/lib/infra/launch/postgres";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of the test server's database of that name. */
    databaseServer: string;
    /** A migrated, empty database to copy. */
    templateDatabase: string;
  }
}

const template = "unticked_template";

// A test's data need not survive a power cut.
const settings = ["fsync=off", "full_page_writes=off", "synchronous_commit=off", "max_connections=200"];

/** Starts one PostgreSQL for all database tests, with a migrated database to copy; ends it and its files afterwards. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), "unticked-test-"));
  chmodSync(dataDir, 0o711);
  const server = await holdPostgres({ dataDir, password: "a-password-for-tests", settings });
  const { cluster } = findPlace(dataDir);
  const client = await connect({ connectionString: server.url });
  await client.query(`CREATE DATABASE ${template}`);
  const url = new URL(server.url);
  url.pathname = template;
  await migrate(url.href);
  await client.query(`ALTER DATABASE ${template} WITH ALLOW_CONNECTIONS false`);
  await client.end();
  project.provide("databaseServer", server.url);
  project.provide("templateDatabase", template);
  return async () => {
    await server.release();
    rmSync(cluster, { recursive: true, force: true });
    rmSync(dataDir, { recursive: true, force: true });
  };
}
