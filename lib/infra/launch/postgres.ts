import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { escapeIdentifier, type Client } from "pg";
import { ensureCluster, superuser } from "@/lib/infra/launch/cluster";
import { connect, errorCode } from "@/lib/infra/launch/connection";
import { withLock } from "@/lib/infra/launch/lock";
import { findPlace, type Place } from "@/lib/infra/launch/place";
import { findPostmaster, launchPostmaster, stopPostmaster, type Postmaster } from "@/lib/infra/launch/postmaster";
import { logFault } from "@/lib/infra/log";
import { OperatorFault } from "@/lib/kernel/operator-fault";

/** The PostgreSQL in DATA_DIR, while this process has hold of it. */
export interface EmbeddedPostgres {
  url: string;
  /** A sentence about where it is, when that is not where one would look. */
  note: string | undefined;
  /** Lets go. Whoever lets go last ends the server. */
  release(): Promise<void>;
}

export interface EmbeddedOptions {
  dataDir: string;
  password: string;
  /** More settings, as `name=value`. */
  settings?: string[];
}

const databaseName = "unticked";
const keeperName = "unticked keeper";
const wrongPassword = "28P01";
const startingUp = new Set(["57P03", "ECONNREFUSED", "ECONNRESET"]);
const longestRecovery = 120_000;

function address(port: number, { password }: EmbeddedOptions, database: string): string {
  return `postgresql://${superuser}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

/** Connects as soon as the server lets us: after a crash it first replays what was committed. */
async function connectWhenReady(place: Place, server: Postmaster, options: EmbeddedOptions): Promise<Client> {
  const connectionString = address(server.port, options, "postgres");
  for (let waited = 0; waited < longestRecovery; waited += 30) {
    try {
      return await connect({ connectionString, application_name: keeperName, keepAlive: true });
    } catch (error) {
      const code = errorCode(error) ?? "";
      if (code === wrongPassword)
        throw new OperatorFault(
          `The database in ${place.cluster} does not know the password in ${options.dataDir}/secrets.json. Put the secrets.json that belongs to it back.`,
        );
      if (!startingUp.has(code) || findPostmaster(place) === undefined) throw error;
      await sleep(30);
    }
  }
  throw new OperatorFault(`The database in ${place.cluster} is still recovering. Start again in some minutes.`);
}

async function joinOrLaunch(place: Place, options: EmbeddedOptions, port?: number) {
  const running = findPostmaster(place);
  if (running) {
    const client = await connectWhenReady(place, running, options).catch((error: unknown) => {
      if (error instanceof OperatorFault) throw error;
      return undefined;
    });
    if (client) return { client, port: running.port };
    await stopPostmaster(place);
  }
  const launched = await launchPostmaster(place, port, options.settings);
  return { client: await connectWhenReady(place, launched, options), port: launched.port };
}

async function ensureDatabase(client: Client): Promise<void> {
  const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [databaseName]);
  if (rowCount === 0) await client.query(`CREATE DATABASE ${escapeIdentifier(databaseName)}`);
}

async function hasOtherKeepers(client: Client): Promise<boolean> {
  const { rowCount } = await client.query(
    "SELECT 1 FROM pg_stat_activity WHERE application_name = $1 AND pid <> pg_backend_pid()",
    [keeperName],
  );
  return (rowCount ?? 0) > 0;
}

/**
 * Takes hold of the PostgreSQL of this DATA_DIR: finds it running (started by another process, or left by a killed one),
 * or starts it. Each holder keeps one named connection, so the server itself knows whether anybody is left.
 */
export async function holdPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const lock = join(options.dataDir, "postgres.lock");
  const place = findPlace(options.dataDir);
  const held = await withLock(lock, async () => {
    await ensureCluster(place, options.password);
    const joined = await joinOrLaunch(place, options);
    await ensureDatabase(joined.client);
    return joined;
  });

  let keeper = held.client;
  let released = false;
  const watch = () =>
    keeper.once("end", () => {
      if (!released) void revive().catch((error: unknown) => logFault("database.lost", error));
    });
  const revive = async () => {
    // The port stays the same, because every pool in this process has it.
    keeper = (await withLock(lock, () => joinOrLaunch(place, options, held.port))).client;
    watch();
  };
  watch();

  const release = () => {
    released = true;
    return withLock(lock, async () => {
      const others = await hasOtherKeepers(keeper).catch(() => false);
      await keeper.end().catch(() => undefined);
      if (!others) await stopPostmaster(place);
    });
  };
  const note = place.outside
    ? `The database runs as the user ${place.account?.name}, who cannot enter ${options.dataDir}, so it is kept in ${place.cluster}.`
    : undefined;
  return { url: address(held.port, options, databaseName), note, release };
}
