import type { MigrationList } from "@prisma/schema-engine-wasm";
import { connect, connectionFault } from "@/lib/infra/launch/connection";
import { everything, readMigrations, schemaEngine } from "@/lib/infra/launch/schema-engine";
import { OperatorFault } from "@/lib/kernel/operator-fault";

// Any number will do, as long as every version of the portal has the same.
const lockKey = 7_110_202_411;

interface Migrated {
  applied: string[];
}

const list = (names: string[]) => names.map((name) => `"${name}"`).join(", ");

/** Throws a sentence when what happened to this database is not what the folder of migrations says. */
async function checkHistory(engine: Awaited<ReturnType<typeof schemaEngine>>, migrationsList: MigrationList) {
  const found = await engine.diagnoseMigrationHistory({
    migrationsList,
    optInToShadowDatabase: false,
    filters: everything,
  });
  if (found.failedMigrationNames.length > 0)
    throw new OperatorFault(
      `The migration ${list(found.failedMigrationNames)} failed earlier and left the database half changed. Restore the last backup, or repair it by hand, and start again.`,
    );
  if (found.editedMigrationNames.length > 0)
    throw new OperatorFault(
      `The migration ${list(found.editedMigrationNames)} was changed after it had been applied to this database. Put the file back as it was, and make a new migration for what changed.`,
    );
  const { history } = found;
  if (history !== null && history.diagnostic !== "databaseIsBehind")
    throw new OperatorFault(
      `This database has been migrated by a newer version of the portal (${list(history.unpersistedMigrationNames)}). Start that version, or restore an older backup.`,
    );
}

async function applyAll(url: string, migrationsList: MigrationList): Promise<Migrated> {
  const engine = await schemaEngine(url);
  try {
    await checkHistory(engine, migrationsList);
    const { appliedMigrationNames } = await engine
      .applyMigrations({ migrationsList, filters: everything })
      .catch((error: unknown) => {
        throw applyFault(error);
      });
    return { applied: appliedMigrationNames };
  } finally {
    engine.free();
  }
}

function applyFault(error: unknown): OperatorFault {
  const text = error instanceof Error ? error.message : String(error);
  const name = /migration_name="([^"]+)"/.exec(text)?.[1] ?? "?";
  const reason = (/ERROR: (.+)/.exec(text)?.[1] ?? text.split("\n")[0] ?? "").trim();
  return new OperatorFault(
    `The migration "${name}" failed: ${reason}. Restore the last backup, or repair the database by hand, before starting again.`,
  );
}

/**
 * Applies what is missing, in the same history that `prisma migrate deploy` keeps: of all the migrations in the folder, or of those of the
 * given names. Of several at once, one does it and the others wait.
 */
export async function migrate(url: string, folder?: string, names?: string[]): Promise<Migrated> {
  const guard = await connect({ connectionString: url }).catch((error: unknown) => {
    throw connectionFault(url, error);
  });
  try {
    await guard.query("SELECT pg_advisory_lock($1)", [lockKey]);
    return await applyAll(url, readMigrations(folder, names));
  } finally {
    await guard.end();
  }
}
