import { createHmac } from "node:crypto";
import { escapeIdentifier, escapeLiteral, type Client } from "pg";
import { connect, errorCode } from "@/lib/infra/launch/connection";
import { OperatorFault } from "@/lib/kernel/operator-fault";

/** A role of the database that may do less than its owner, and through whom a part of the portal comes. */
export interface DatabaseRole {
  /** The role is named after the database, with this at its end. */
  ending: string;
  /** The variable by which an operator names a role of their own. */
  variable: string;
  /** What comes through it and does what there: "public pages read". */
  use: string;
  readOnly: boolean;
  /** Each table or view that it reaches, with what may be done there, as GRANT has it. */
  rights: Readonly<Record<string, readonly string[]>>;
}

/** A role with the address by which it is used, and where it is made. */
export interface Access {
  role: DatabaseRole;
  /** The address of the role. */
  url: string;
  /** The address of the owner of the tables. */
  databaseUrl: string;
  hashKey: Uint8Array;
}

/** PostgreSQL cuts longer names off. */
const longestName = 63;
const insufficientPrivilege = "42501";
const refusedLogins = new Set(["28P01", "28000"]);
/** Tables, views and their like. What an extension brought is between it and the operator. */
const relations = `(
  SELECT c.oid, c.relowner, c.relnamespace, format('%I.%I', n.nspname, c.relname) AS name
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
   WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND n.nspname NOT IN ('pg_catalog', 'information_schema')
     AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
) AS relation`;

/** The address for a role of this database's own, its password made from the key of hashes. */
export function roleUrl({ ending }: DatabaseRole, databaseUrl: string, hashKey: Uint8Array): string {
  const url = new URL(databaseUrl);
  url.username = encodeURIComponent(databaseOf(url).slice(0, longestName - ending.length) + ending);
  url.password = createHmac("sha256", hashKey)
    .update(`database ${ending.slice(1)}`)
    .digest("hex");
  return url.href;
}

const databaseOf = ({ pathname }: URL) => decodeURIComponent(pathname.slice(1));

/**
 * Sees to it that a role can do what it is for and nothing else; makes it, unless the operator named one.
 * Call it once the migrations are through.
 * @throws OperatorFault
 */
export async function ensureAccess(access: Access): Promise<void> {
  const owner = await connect({ connectionString: access.databaseUrl });
  try {
    // Of two portals that start at once, one makes it.
    await owner.query("SELECT pg_advisory_lock(hashtextextended('reader', 0))");
    if (isOurs(access)) await ensureRole(owner, access);
    await refuseOwner(owner, access);
    await giveRights(owner, access);
  } finally {
    await owner.end();
  }
  await checkRights(access);
}

const isOurs = ({ role, url, databaseUrl, hashKey }: Access) => url === roleUrl(role, databaseUrl, hashKey);

function login({ url }: Access) {
  const { username, password } = new URL(url);
  return { name: decodeURIComponent(username), password: decodeURIComponent(password) };
}

/** "Public pages of Unticked read the database unticked as this role": by it a role is known as one that the portal made. */
function markOf({ role: { use }, databaseUrl }: Access): string {
  const [who = "", does = ""] = use.split(/ (?=\S+$)/);
  const database = databaseOf(new URL(databaseUrl));
  return `${who.replace(/^./, (letter) => letter.toUpperCase())} of Unticked ${does} the database ${database} as this role`;
}

async function canLogIn(access: Access): Promise<boolean> {
  try {
    await (await connect({ connectionString: access.url })).end();
    return true;
  } catch (error) {
    if (refusedLogins.has(errorCode(error) ?? "")) return false;
    throw accessFault(access, error);
  }
}

/** Makes the role, or gives the one with our mark its password back. An operator's own role of that name is left alone. */
async function ensureRole(owner: Client, access: Access): Promise<void> {
  const { name } = login(access);
  const { use, variable, ending } = access.role;
  const mark = markOf(access);
  const { rows } = await owner.query<{ mark: string | null }>(
    "SELECT shobj_description(oid, 'pg_authid') AS mark FROM pg_roles WHERE rolname = $1",
    [name],
  );
  const [found] = rows;
  if (found === undefined) return writeRole(owner, access, mark);
  if (found.mark !== mark)
    throw new OperatorFault(
      `The role ${escapeIdentifier(name)} that ${use} the database with is there already, and the portal did not make it. ` +
        `Make another one (CREATE ROLE unticked${ending} LOGIN PASSWORD '…') and set ${variable}; or remove the one that is there.`,
    );
  // Another database of that name may have had another key.
  if (!(await canLogIn(access))) await writeRole(owner, access);
}

/** Makes the role and marks it as ours; without a mark, changes the one that is there. All of it or nothing. */
async function writeRole(owner: Client, access: Access, mark?: string): Promise<void> {
  const { name, password } = login(access);
  const { use, variable, ending, readOnly } = access.role;
  const role = escapeIdentifier(name);
  const marking = mark === undefined ? "" : `COMMENT ON ROLE ${role} IS ${escapeLiteral(mark)};`;
  try {
    await owner.query(
      `BEGIN;
      ${mark === undefined ? "ALTER" : "CREATE"} ROLE ${role} LOGIN PASSWORD ${escapeLiteral(password)};
      ${marking}
      ALTER ROLE ${role} SET default_transaction_read_only = ${readOnly ? "on" : "off"};
      ALTER ROLE ${role} SET statement_timeout = '15s';
      COMMIT`,
    );
  } catch (error) {
    if (errorCode(error) !== insufficientPrivilege) throw error;
    throw new OperatorFault(
      `Unticked needs a role that ${use} the database with, and that may do nothing else; the user of DATABASE_URL may not make one. ` +
        `Let it (ALTER ROLE … CREATEROLE), or make it yourself (CREATE ROLE unticked${ending} LOGIN PASSWORD '…') and set ${variable}.`,
    );
  }
}

/** Before anything is taken from the role: an owner would lose its own rights for good, and who may become one can have them back. */
async function refuseOwner(owner: Client, access: Access): Promise<void> {
  const { rows } = await owner.query<{ owner: string }>(
    `SELECT format('%I', owning.rolname) AS owner FROM pg_roles AS reading, pg_roles AS owning
      WHERE reading.rolname = $1 AND pg_has_role(reading.oid, owning.oid, 'MEMBER') AND (
        owning.rolname = current_user
        OR owning.oid IN (SELECT datdba FROM pg_database WHERE datname = current_database())
        OR owning.oid IN (SELECT relowner FROM pg_class WHERE relnamespace = 'public'::regnamespace))`,
    [login(access).name],
  );
  const [owned] = rows;
  if (owned !== undefined)
    throw accessFault(
      access,
      new Error(`it is or may act as ${owned.owner}, to whom the database or its tables belong`),
    );
}

/** Taken and given in one transaction, so that nobody who comes meanwhile is refused. */
async function giveRights(owner: Client, access: Access): Promise<void> {
  const role = escapeIdentifier(login(access).name);
  const grants = Object.entries(access.role.rights).map(
    ([table, rights]) => `GRANT ${rights.join(", ")} ON ${table} TO ${role};`,
  );
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
      ${grants.join("\n")}
      COMMIT`,
    );
  } catch (error) {
    throw accessFault(access, error);
  }
}

/** Asks as the role, and for every role that it may become. */
async function checkRights(access: Access): Promise<void> {
  const client = await connect({ connectionString: access.url }).catch((error: unknown) => {
    throw accessFault(access, error);
  });
  try {
    const names = await reachable(client);
    const wanted = Object.keys(access.role.rights);
    for (const name of wanted) if (!names.includes(name)) throw new Error(`it may not read ${name}`);
    const [surplus] = names.filter((name) => !wanted.includes(name));
    if (surplus !== undefined)
      throw new Error(`it may also reach ${surplus}; give it a role with no rights of its own`);
    if (await mayCreate(client))
      throw new Error(
        "it may make tables; as a superuser, run REVOKE CREATE ON SCHEMA public FROM PUBLIC, " +
          `and GRANT CREATE ON SCHEMA public TO ${escapeIdentifier(decodeURIComponent(new URL(access.databaseUrl).username))}`,
      );
  } catch (error) {
    throw accessFault(access, error);
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

function accessFault({ role: { use, variable } }: Access, error: unknown): OperatorFault {
  const reason = error instanceof Error ? error.message : "no reason given";
  return new OperatorFault(
    `The role that ${use} the database with cannot be used: ${reason}. ` +
      `Set ${variable} to the address of this database for a role that can log in, or leave it out for the portal to make one.`,
  );
}
