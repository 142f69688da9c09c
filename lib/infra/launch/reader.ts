import { createHmac } from "node:crypto";
import { escapeIdentifier, escapeLiteral, type Client } from "pg";
import type { Env } from "@/lib/infra/env";
import { connect, errorCode } from "@/lib/infra/launch/connection";
import { OperatorFault } from "@/lib/kernel/operator-fault";

type Reader = Pick<Env, "databaseUrl" | "databaseReaderUrl" | "masterKey">;

const published = ['"Release"', '"ChainEntry"'];
/** PostgreSQL cuts longer names off. */
const longestName = 63;
const ending = "_reader";
const insufficientPrivilege = "42501";
const refusedLogins = new Set(["28P01", "28000"]);

/** The address by which public code reads this database: a role of this database's own, its password made from the master key. */
export function readerUrl(databaseUrl: string, masterKey: Uint8Array): string {
  const url = new URL(databaseUrl);
  const database = decodeURIComponent(url.pathname.slice(1));
  url.username = encodeURIComponent(database.slice(0, longestName - ending.length) + ending);
  url.password = createHmac("sha256", masterKey).update("database reader").digest("hex");
  return url.href;
}

/**
 * Sees to it that the role of `databaseReaderUrl` can read what is published and nothing else; makes it, unless the operator named one.
 * Call it once the migrations are through.
 * @throws OperatorFault
 */
export async function ensureReader(reader: Reader): Promise<void> {
  const owner = await connect({ connectionString: reader.databaseUrl });
  try {
    // Of two portals that start at once, one makes it.
    await owner.query("SELECT pg_advisory_lock(hashtextextended('reader', 0))");
    if (isOurs(reader) && !(await canLogIn(reader))) await makeRole(owner, reader);
    await giveRights(owner, reader);
  } finally {
    await owner.end();
  }
  await checkRights(reader);
}

const isOurs = ({ databaseUrl, databaseReaderUrl, masterKey }: Reader) =>
  databaseReaderUrl === readerUrl(databaseUrl, masterKey);

function login({ databaseReaderUrl }: Reader) {
  const { username, password } = new URL(databaseReaderUrl);
  return { name: decodeURIComponent(username), password: decodeURIComponent(password) };
}

async function canLogIn({ databaseReaderUrl }: Reader): Promise<boolean> {
  try {
    await (await connect({ connectionString: databaseReaderUrl })).end();
    return true;
  } catch (error) {
    if (refusedLogins.has(errorCode(error) ?? "")) return false;
    throw readerFault(error);
  }
}

/** Makes the role; one that is there gets the password, which another database of that name may have had otherwise. */
async function makeRole(owner: Client, reader: Reader): Promise<void> {
  const { name, password } = login(reader);
  const { rowCount } = await owner.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [name]);
  const role = escapeIdentifier(name);
  try {
    await owner.query(`${rowCount ? "ALTER" : "CREATE"} ROLE ${role} LOGIN PASSWORD ${escapeLiteral(password)}`);
    await owner.query(`ALTER ROLE ${role} SET default_transaction_read_only = on`);
    await owner.query(`ALTER ROLE ${role} SET statement_timeout = '15s'`);
  } catch (error) {
    if (errorCode(error) !== insufficientPrivilege) throw error;
    throw new OperatorFault(
      `Public pages read the database through a role that sees nothing but what is published, and the user of DATABASE_URL may not make one. ` +
        `Let it (ALTER ROLE … CREATEROLE), or make it yourself (CREATE ROLE unticked_reader LOGIN PASSWORD '…') and set DATABASE_READER_URL.`,
    );
  }
}

/** Taken and given in one transaction, so that nobody who reads meanwhile is refused. */
async function giveRights(owner: Client, reader: Reader): Promise<void> {
  const role = escapeIdentifier(login(reader).name);
  try {
    await owner.query(
      `BEGIN;
      REVOKE ALL ON ALL TABLES IN SCHEMA public FROM ${role};
      GRANT USAGE ON SCHEMA public TO ${role};
      GRANT SELECT ON ${published.join(", ")} TO ${role};
      COMMIT`,
    );
  } catch (error) {
    throw readerFault(error);
  }
}

/** Asks as the reader, since a role may have rights through another, or be the database's owner. */
async function checkRights({ databaseReaderUrl }: Reader): Promise<void> {
  const client = await connect({ connectionString: databaseReaderUrl }).catch((error: unknown) => {
    throw readerFault(error);
  });
  try {
    const seen = await client.query<{ name: string }>(
      `SELECT oid::regclass::text AS name FROM pg_class
        WHERE relkind IN ('r', 'p', 'v', 'm', 'f') AND relnamespace NOT IN ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
          AND (has_table_privilege(oid, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE') OR has_any_column_privilege(oid, 'SELECT, UPDATE'))
          AND has_schema_privilege(relnamespace, 'USAGE')`,
    );
    const names = seen.rows.map(({ name }) => name);
    for (const name of published) if (!names.includes(name)) throw new Error(`it may not read ${name}`);
    const [surplus] = names.filter((name) => !published.includes(name));
    if (surplus !== undefined)
      throw new Error(`it may also reach ${surplus}; give it a role with no rights of its own`);
  } catch (error) {
    throw readerFault(error);
  } finally {
    await client.end();
  }
}

function readerFault(error: unknown): OperatorFault {
  const reason = error instanceof Error ? error.message : "no reason given";
  return new OperatorFault(
    `The role that public pages read the database with cannot be used: ${reason}. ` +
      `Set DATABASE_READER_URL to the address of this database for a role that can log in, or leave it out for the portal to make one.`,
  );
}
