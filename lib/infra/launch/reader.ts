import { createHmac } from "node:crypto";
import { escapeIdentifier, escapeLiteral, type Client } from "pg";
import type { Env } from "@/lib/infra/env";
import { connect, errorCode } from "@/lib/infra/launch/connection";
import { OperatorFault } from "@/lib/kernel/operator-fault";

type Reader = Pick<Env, "databaseUrl" | "databaseReaderUrl" | "masterKey">;

const published = ['public."Release"', 'public."ChainEntry"'];
/** PostgreSQL cuts longer names off. */
const longestName = 63;
const ending = "_reader";
const insufficientPrivilege = "42501";
const refusedLogins = new Set(["28P01", "28000"]);
/** Tables, views and their like. What an extension brought is between it and the operator. */
const relations = `(
  SELECT c.oid, c.relowner, c.relnamespace, format('%I.%I', n.nspname, c.relname) AS name
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
   WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND n.nspname NOT IN ('pg_catalog', 'information_schema')
     AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
) AS relation`;

/** The address by which public code reads this database: a role of this database's own, its password made from the master key. */
export function readerUrl(databaseUrl: string, masterKey: Uint8Array): string {
  const url = new URL(databaseUrl);
  url.username = encodeURIComponent(databaseOf(url).slice(0, longestName - ending.length) + ending);
  url.password = createHmac("sha256", masterKey).update("database reader").digest("hex");
  return url.href;
}

const databaseOf = ({ pathname }: URL) => decodeURIComponent(pathname.slice(1));

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
    if (isOurs(reader)) await ensureRole(owner, reader);
    await refuseOwner(owner, reader);
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

/** Makes the role, or gives the one with our mark its password back. An operator's own role of that name is left alone. */
async function ensureRole(owner: Client, reader: Reader): Promise<void> {
  const { name } = login(reader);
  const mark = `Public pages of Unticked read the database ${databaseOf(new URL(reader.databaseUrl))} as this role`;
  const { rows } = await owner.query<{ mark: string | null }>(
    "SELECT shobj_description(oid, 'pg_authid') AS mark FROM pg_roles WHERE rolname = $1",
    [name],
  );
  const [found] = rows;
  if (found === undefined) return writeRole(owner, reader, mark);
  if (found.mark !== mark)
    throw new OperatorFault(
      `The role ${escapeIdentifier(name)} that public pages would read the database with is there already, and the portal did not make it. ` +
        `Make another one (CREATE ROLE unticked_reader LOGIN PASSWORD '…') and set DATABASE_READER_URL; or remove the one that is there.`,
    );
  // Another database of that name may have had another master key.
  if (!(await canLogIn(reader))) await writeRole(owner, reader);
}

/** Makes the role and marks it as ours; without a mark, changes the one that is there. All of it or nothing. */
async function writeRole(owner: Client, reader: Reader, mark?: string): Promise<void> {
  const { name, password } = login(reader);
  const role = escapeIdentifier(name);
  const marking = mark === undefined ? "" : `COMMENT ON ROLE ${role} IS ${escapeLiteral(mark)};`;
  try {
    await owner.query(
      `BEGIN;
      ${mark === undefined ? "ALTER" : "CREATE"} ROLE ${role} LOGIN PASSWORD ${escapeLiteral(password)};
      ${marking}
      ALTER ROLE ${role} SET default_transaction_read_only = on;
      ALTER ROLE ${role} SET statement_timeout = '15s';
      COMMIT`,
    );
  } catch (error) {
    if (errorCode(error) !== insufficientPrivilege) throw error;
    throw new OperatorFault(
      `Public pages read the database through a role that sees nothing but what is published, and the user of DATABASE_URL may not make one. ` +
        `Let it (ALTER ROLE … CREATEROLE), or make it yourself (CREATE ROLE unticked_reader LOGIN PASSWORD '…') and set DATABASE_READER_URL.`,
    );
  }
}

/** Before anything is taken from the role: an owner would lose its own rights for good, and who may become one can have them back. */
async function refuseOwner(owner: Client, reader: Reader): Promise<void> {
  const { rows } = await owner.query<{ owner: string }>(
    `SELECT format('%I', owning.rolname) AS owner FROM pg_roles AS reading, pg_roles AS owning
      WHERE reading.rolname = $1 AND pg_has_role(reading.oid, owning.oid, 'MEMBER') AND (
        owning.rolname = current_user
        OR owning.oid IN (SELECT datdba FROM pg_database WHERE datname = current_database())
        OR owning.oid IN (SELECT relowner FROM pg_class WHERE relnamespace = 'public'::regnamespace))`,
    [login(reader).name],
  );
  const [owned] = rows;
  if (owned !== undefined)
    throw readerFault(new Error(`it is or may act as ${owned.owner}, to whom the database or its tables belong`));
}

/** Taken and given in one transaction, so that nobody who reads meanwhile is refused. */
async function giveRights(owner: Client, reader: Reader): Promise<void> {
  const role = escapeIdentifier(login(reader).name);
  try {
    const { rows } = await owner.query<{ mine: string | null; schema: boolean }>(
      `SELECT (SELECT string_agg(name, ', ') FROM ${relations}
                WHERE relnamespace = 'public'::regnamespace AND pg_has_role(relowner, 'USAGE')) AS mine,
              pg_has_role(nspowner, 'USAGE') AS schema FROM pg_namespace WHERE nspname = 'public'`,
    );
    const [{ mine, schema } = { mine: null, schema: false }] = rows;
    await owner.query(
      `BEGIN;
      ${schema ? "REVOKE CREATE ON SCHEMA public FROM PUBLIC;" : ""}
      ${mine === null ? "" : `REVOKE ALL ON ${mine} FROM ${role};`}
      GRANT USAGE ON SCHEMA public TO ${role};
      GRANT SELECT ON ${published.join(", ")} TO ${role};
      COMMIT`,
    );
  } catch (error) {
    throw readerFault(error);
  }
}

/** Asks as the reader, and for every role that it may become. */
async function checkRights({ databaseUrl, databaseReaderUrl }: Reader): Promise<void> {
  const client = await connect({ connectionString: databaseReaderUrl }).catch((error: unknown) => {
    throw readerFault(error);
  });
  try {
    const names = await reachable(client);
    for (const name of published) if (!names.includes(name)) throw new Error(`it may not read ${name}`);
    const [surplus] = names.filter((name) => !published.includes(name));
    if (surplus !== undefined)
      throw new Error(`it may also reach ${surplus}; give it a role with no rights of its own`);
    if (await mayCreate(client))
      throw new Error(
        "it may make tables; as a superuser, run REVOKE CREATE ON SCHEMA public FROM PUBLIC, " +
          `and GRANT CREATE ON SCHEMA public TO ${escapeIdentifier(decodeURIComponent(new URL(databaseUrl).username))}`,
      );
  } catch (error) {
    throw readerFault(error);
  } finally {
    await client.end();
  }
}

/** The tables and views of which it could see or change anything, as themselves or in part. */
async function reachable(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT DISTINCT name FROM ${relations} JOIN pg_roles AS role ON pg_has_role(role.oid, 'MEMBER')
      WHERE (has_table_privilege(role.oid, relation.oid, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE')
             OR has_any_column_privilege(role.oid, relation.oid, 'SELECT, UPDATE'))
        AND has_schema_privilege(role.oid, relnamespace, 'USAGE')`,
  );
  return rows.map(({ name }) => name);
}

async function mayCreate(client: Client): Promise<boolean> {
  const { rowCount } = await client.query(
    "SELECT 1 FROM pg_roles WHERE pg_has_role(oid, 'MEMBER') AND has_schema_privilege(oid, 'public', 'CREATE')",
  );
  return rowCount !== 0;
}

function readerFault(error: unknown): OperatorFault {
  const reason = error instanceof Error ? error.message : "no reason given";
  return new OperatorFault(
    `The role that public pages read the database with cannot be used: ${reason}. ` +
      `Set DATABASE_READER_URL to the address of this database for a role that can log in, or leave it out for the portal to make one.`,
  );
}
