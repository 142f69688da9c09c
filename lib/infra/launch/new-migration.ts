import { randomUUID } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { now } from "@/lib/infra/clock";
import { connect } from "@/lib/infra/launch/connection";
import { migrate } from "@/lib/infra/launch/migrate";
import { everything, migrationsFolder, schemaEngine, schemaFiles } from "@/lib/infra/launch/schema-engine";
import { OperatorFault } from "@/lib/kernel/operator-fault";

/** A database beside the portal's, for the length of the work. */
async function inScratch<T>(url: string, work: (scratchUrl: string) => Promise<T>): Promise<T> {
  const name = `unticked_scratch_${randomUUID().replaceAll("-", "")}`;
  const scratch = new URL(url);
  scratch.pathname = name;
  const client = await connect({ connectionString: url });
  try {
    await client.query(`CREATE DATABASE ${name}`);
    return await work(scratch.href);
  } finally {
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await client.end();
  }
}

async function difference(url: string): Promise<string> {
  const engine = await schemaEngine(url);
  try {
    const { files } = schemaFiles();
    const { stdout } = await engine.diff({
      from: { tag: "schemaDatasource", files, configDir: migrationsFolder },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: null,
      filters: everything,
    });
    const sql = stdout ?? "";
    return sql.includes("This is an empty migration") ? "" : sql;
  } finally {
    engine.free();
  }
}

/** The SQL that leads from what the migrations make to what the schema says; empty when they agree. */
export function missingMigration(url: string): Promise<string> {
  return inScratch(url, async (scratchUrl) => {
    await migrate(scratchUrl);
    return difference(scratchUrl);
  });
}

/** Writes the migration that is missing, under a name such as "petitions". */
export async function writeMigration(name: string, url: string): Promise<void> {
  if (!/^[a-z][a-z0-9_]{1,60}$/.test(name))
    throw new OperatorFault(
      "Give the migration a name of small letters, digits and underscores: npm run migrate:new -- petitions",
    );
  const sql = await missingMigration(url);
  if (sql === "") throw new OperatorFault("The migrations already make what prisma/schema.prisma says.");
  const stamp = now().toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = join(migrationsFolder, `${stamp}_${name}`);
  mkdirSync(folder);
  writeFileSync(join(folder, "migration.sql"), `${sql.trim()}\n`);
  process.stdout.write(`${join(folder, "migration.sql")}\n`);
}
