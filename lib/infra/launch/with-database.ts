import { join } from "node:path";
import { publishEnv, readSettings, type Env, type Settings } from "@/lib/infra/env";
import { checkConnection } from "@/lib/infra/launch/connection";
import { ensureRoles, roleUrls } from "@/lib/infra/launch/database-roles";
import { ensureDataDir } from "@/lib/infra/launch/folder.mjs";
import { openInstallation } from "@/lib/infra/launch/key-check";
import { checkStorage } from "@/lib/infra/launch/storage-check";
import { masterKeysFrom } from "@/lib/infra/master-keys";
import { withLock } from "@/lib/infra/launch/lock";
import { migrate } from "@/lib/infra/launch/migrate";
import { checkRestored } from "@/lib/infra/launch/restore-mark";
import { sealOpenAddresses } from "@/lib/infra/launch/seal-addresses";
import { holdPostgres, type EmbeddedPostgres } from "@/lib/infra/launch/postgres";
import { step, type Say } from "@/lib/infra/launch/progress.mjs";
import { loadSecrets } from "@/lib/infra/launch/secrets";
import { OperatorFault } from "@/lib/kernel/operator-fault";

/** A database that is up and migrated, with the environment that leads to it. */
export interface Prepared {
  env: Env;
  release(): Promise<void>;
}

async function openDatabase(settings: Settings, password: string): Promise<EmbeddedPostgres> {
  const { databaseUrl: url, dataDir } = settings;
  if (url === undefined) return holdPostgres({ dataDir, password });
  await checkConnection(url);
  return { url, note: undefined, release: () => Promise.resolve() };
}

/** Makes the tables of a database what this version of the portal has. */
type BringUpToDate = (databaseUrl: string) => Promise<unknown>;

/** Makes what is missing (folder, secrets, database, migrations) and publishes the completed environment. */
export async function prepare(settings: Settings, say: Say, bring: BringUpToDate = migrate): Promise<Prepared> {
  const { dataDir } = settings;
  const fault = ensureDataDir(dataDir);
  if (fault !== undefined) throw new OperatorFault(fault);
  const secrets = await withLock(join(dataDir, "start.lock"), () => Promise.resolve(loadSecrets(dataDir)));
  const database = await step(say, "Starting the database", () => openDatabase(settings, secrets.databasePassword));
  if (database.note !== undefined) say(`${database.note}\n`);
  const masterKeys = settings.masterKeys ?? masterKeysFrom(secrets.masterKey);
  const { url: databaseUrl, release } = database;
  try {
    await checkRestored(databaseUrl);
    await step(say, "Bringing the database up to date", () => bring(databaseUrl));
    // First the keys: the passwords of the roles come from them, and a portal that runs on this database has those of the right one.
    const hashKey = await openInstallation(databaseUrl, masterKeys);
    const authSecret = settings.authSecret ?? secrets.authSecret;
    const env: Env = {
      ...settings,
      ...roleUrls(databaseUrl, hashKey, settings),
      ...{ databaseUrl, authSecret, masterKeys, hashKey },
    };
    publishEnv(env);
    await sealOpenAddresses();
    await ensureRoles(env);
    await checkStorage(env);
    return { env, release };
  } catch (error) {
    await closePools();
    await release();
    throw error;
  }
}

/** Ends what this process has open to the database. */
export async function closePools(): Promise<void> {
  const { untickedDb, untickedPublicDb, untickedOrganiserDb } = globalThis;
  await Promise.all([untickedDb, untickedPublicDb, untickedOrganiserDb].map(async (pool) => pool?.$disconnect()));
}

/** Prints a fault: its sentence when the operator can act on it, else everything that is known. */
export function reportFault(error: unknown): void {
  const text = error instanceof OperatorFault ? error.message : error instanceof Error ? error.stack : String(error);
  process.stderr.write(`${text}\n`);
}

const quiet: Say = () => undefined;

/** For scripts: does the work with the database of this installation, starting and ending it if nobody else has. */
export async function withDatabase(work: () => Promise<void>, bring?: BringUpToDate): Promise<void> {
  // The database has to be let go of before the process ends, so the first signal only stops what has not begun.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => undefined);
  try {
    const prepared = await prepare(readSettings(), quiet, bring);
    try {
      await work();
    } finally {
      await closePools();
      await prepared.release();
    }
  } catch (error) {
    reportFault(error);
    process.exitCode = 1;
  }
}
