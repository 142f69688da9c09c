import { beforeAll, describe, expect, inject, test } from "vitest";
import { db } from "@/lib/infra/db";
import { env } from "@/lib/infra/env";
import { connect } from "@/lib/infra/launch/connection";
import { migrate } from "@/lib/infra/launch/migrate";
import { ensureRoles, roleUrls } from "@/lib/infra/launch/database-roles";
import { aDatabase } from "@/lib/testing/a-database";

beforeAll(aDatabase);

const insufficientPrivilege = { code: "42501" };

async function ask(connectionString: string, sql: string) {
  const client = await connect({ connectionString });
  try {
    return await client.query<Record<string, unknown>>(sql);
  } finally {
    await client.end();
  }
}

/** Asks as the role that public pages read with. */
const asReader = (sql: string) => ask(env().databaseReaderUrl, sql);

/** A role of that kind, with the address of the database for it. */
async function aRole(kind: string, database = env().databaseUrl): Promise<string> {
  const name = `r_${crypto.randomUUID().replaceAll("-", "")}`;
  await db.$executeRawUnsafe(`CREATE ROLE ${name} LOGIN PASSWORD 'a-password' ${kind}`);
  const url = new URL(database);
  [url.username, url.password] = [name, "a-password"];
  return url.href;
}
const hashKey = Buffer.alloc(32, 7);
const readerUrl = (databaseUrl: string, key: Uint8Array) => roleUrls(databaseUrl, key).databaseReaderUrl;

/** As a portal with these settings does it; whatever is not named, the portal makes. */
const ensureReader = (settings: { databaseUrl: string; databaseReaderUrl: string; hashKey: Uint8Array }) =>
  ensureRoles({
    databaseUrl: settings.databaseUrl,
    hashKey: Buffer.from(settings.hashKey),
    ...roleUrls(settings.databaseUrl, settings.hashKey, { databaseReaderUrl: settings.databaseReaderUrl }),
  });

async function tables(): Promise<string[]> {
  const rows = await db.$queryRaw<{ name: string }[]>`
    SELECT oid::regclass::text AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`;
  return rows.map(({ name }) => name);
}

describe("the role that public pages read with", () => {
  test("reads what is published and no other table", async () => {
    const all = await tables();
    expect(all.length).toBeGreaterThan(15);
    const read: string[] = [];
    for (const name of all) {
      const outcome = asReader(`SELECT * FROM ${name} LIMIT 1`);
      await outcome.then(
        () => read.push(name),
        (refusal: unknown) => expect(refusal).toMatchObject(insufficientPrivilege),
      );
    }
    expect(read.sort()).toEqual(
      [
        "ChainEntry",
        "CountedHour",
        "Gathered",
        "Milestone",
        "Petition",
        "PetitionUpdate",
        "PlaceRelease",
        "PublishedComment",
        "Release",
        "Switch",
      ].map((name) => `"${name}"`),
    );
  });

  test.each([
    `INSERT INTO "ChainEntry" SELECT * FROM "ChainEntry"`,
    `UPDATE "Release" SET "file" = ''`,
    `DELETE FROM "Release"`,
    `TRUNCATE "Release"`,
    `SET default_transaction_read_only = off; DELETE FROM "Release"`,
    `CREATE TABLE public."Mine" ()`,
    `SET ROLE unticked`,
  ])("may not: %s", async (sql) => {
    await expect(asReader(sql)).rejects.toThrow(/permission denied|read-only/);
  });

  test("has none of the counts that wait for their release, by way of a column either", async () => {
    await expect(asReader(`SELECT count(*) FROM "Contribution"`)).rejects.toMatchObject(insufficientPrivilege);
    await expect(asReader(`SELECT "practice" FROM "Counted"`)).rejects.toMatchObject(insufficientPrivilege);
  });

  test("is made once, and gets its rights and its password back when they were changed", async () => {
    const role = `"${new URL(env().databaseReaderUrl).username}"`;
    await db.$executeRawUnsafe(`GRANT SELECT ON "User" TO ${role}`);
    await db.$executeRawUnsafe(`ALTER ROLE ${role} PASSWORD 'another'`);
    await Promise.all([ensureReader(env()), ensureReader(env())]);
    await expect(asReader(`SELECT * FROM "User"`)).rejects.toMatchObject(insufficientPrivilege);
    await asReader(`SELECT * FROM "Release"`);
  });
});

describe("an operator", () => {
  test("may name a role of their own, which gets its rights", async () => {
    const databaseReaderUrl = await aRole("");
    await ensureReader({ databaseUrl: env().databaseUrl, databaseReaderUrl, hashKey });
    const client = await connect({ connectionString: databaseReaderUrl });
    await client.query(`SELECT * FROM "Release"`);
    await expect(client.query(`SELECT * FROM "User"`)).rejects.toMatchObject(insufficientPrivilege);
    await client.end();
  });

  test("is told of a role that may do more", async () => {
    const databaseReaderUrl = await aRole("SUPERUSER");
    const named = { databaseUrl: env().databaseUrl, databaseReaderUrl, hashKey };
    await expect(ensureReader(named)).rejects.toThrow(/may act as unticked, to whom .*Set DATABASE_READER_URL/);
  });

  test("is told of a role that may come to do more by way of another", async () => {
    const databaseReaderUrl = await aRole("NOINHERIT IN ROLE pg_read_all_data");
    const named = { databaseUrl: env().databaseUrl, databaseReaderUrl, hashKey };
    await expect(ensureReader(named)).rejects.toThrow(/it may also reach public\..*Set DATABASE_READER_URL/);
  });

  test("keeps a role of their own that has the name of ours", async () => {
    const databaseUrl = await aRole("SUPERUSER");
    const theirs = new URL(databaseUrl);
    theirs.pathname = `d_${crypto.randomUUID().slice(0, 8)}`;
    const ours = { databaseUrl: theirs.href, databaseReaderUrl: readerUrl(theirs.href, hashKey), hashKey };
    await db.$executeRawUnsafe(`CREATE DATABASE "${theirs.pathname.slice(1)}"`);
    const role = `"${new URL(ours.databaseReaderUrl).username}"`;
    await db.$executeRawUnsafe(`CREATE ROLE ${role} NOLOGIN`);
    await expect(ensureReader(ours)).rejects.toThrow(/the portal did not make it.*set DATABASE_READER_URL/);
    const { rows } = await ask(
      databaseUrl,
      `SELECT rolcanlogin, rolconfig FROM pg_roles WHERE oid = '${role}'::regrole`,
    );
    expect(rows).toEqual([{ rolcanlogin: false, rolconfig: null }]);
  });

  test("is told of a role that is not there, or of another database", async () => {
    const { databaseUrl } = env();
    const nobody = new URL(databaseUrl);
    nobody.username = "nobody_of_that_name";
    const absent = { databaseUrl, databaseReaderUrl: nobody.href, hashKey };
    await expect(ensureReader(absent)).rejects.toThrow(/^The role that public pages read the database with/);
    const elsewhere = new URL(await aRole(""));
    elsewhere.pathname = new URL(inject("databaseServer")).pathname;
    const other = { databaseUrl, databaseReaderUrl: elsewhere.href, hashKey };
    await expect(ensureReader(other)).rejects.toThrow(/may not read public."Release"/);
  });

  test("whose user may not make a role is told what to do", async () => {
    const databaseUrl = await aRole("NOCREATEROLE");
    const ours = {
      databaseUrl,
      databaseReaderUrl: readerUrl(databaseUrl, Buffer.alloc(32, 8)),
      hashKey: Buffer.alloc(32, 8),
    };
    await expect(ensureReader(ours)).rejects.toThrow(/CREATE ROLE unticked_reader LOGIN.*DATABASE_READER_URL/);
  });
});

describe("an operator whose user is no superuser", () => {
  let databaseUrl = "";
  let superUrl = "";
  let owner = "";

  beforeAll(async () => {
    const database = `d_${crypto.randomUUID().replaceAll("-", "")}`;
    const url = new URL(env().databaseUrl);
    url.pathname = database;
    superUrl = url.href;
    databaseUrl = await aRole("CREATEROLE", superUrl);
    owner = new URL(databaseUrl).username;
    await db.$executeRawUnsafe(`CREATE DATABASE ${database} OWNER ${owner}`);
    await migrate(databaseUrl);
  });

  const rights = async () =>
    (
      await ask(
        superUrl,
        `SELECT oid::regclass::text, relacl::text FROM pg_class WHERE relowner = '${owner}'::regrole ORDER BY 1`,
      )
    ).rows;

  test("may not name that user, which keeps its rights, nor one that may act as it", async () => {
    const before = await rights();
    const named = { databaseUrl, databaseReaderUrl: databaseUrl, hashKey };
    await expect(ensureReader(named)).rejects.toThrow(`may act as ${owner}, to whom the database`);
    const member = await aRole(`NOINHERIT IN ROLE ${owner}`, databaseUrl);
    await expect(ensureReader({ ...named, databaseReaderUrl: member })).rejects.toThrow(`may act as ${owner}`);
    expect(before.length).toBeGreaterThan(30);
    expect(await rights()).toEqual(before);
    await ask(databaseUrl, `DELETE FROM "User"`);
  });

  test("gets a reader, beside what others and extensions have in the schema", async () => {
    await ask(
      superUrl,
      `CREATE TABLE public.theirs (); CREATE VIEW public.brought AS SELECT 1; GRANT SELECT ON public.brought TO PUBLIC;
       ALTER EXTENSION plpgsql ADD VIEW public.brought`,
    );
    const ours = { databaseUrl, databaseReaderUrl: readerUrl(databaseUrl, hashKey), hashKey };
    await ensureReader(ours);
    await ask(databaseUrl, `GRANT SELECT ON "User" TO "${new URL(ours.databaseReaderUrl).username}"`);
    await ensureReader(ours);
    await ask(ours.databaseReaderUrl, `SELECT * FROM "Release"`);
    await expect(ask(ours.databaseReaderUrl, `SELECT * FROM "User"`)).rejects.toMatchObject(insufficientPrivilege);
    await ask(superUrl, "GRANT SELECT ON public.theirs TO PUBLIC");
    await expect(ensureReader(ours)).rejects.toThrow("it may also reach public.theirs");
    await ask(superUrl, "DROP TABLE public.theirs");
  });

  test("has the schema closed to makers of tables, as up to PostgreSQL 14 it is not; or is told how", async () => {
    const named = { databaseUrl, databaseReaderUrl: await aRole("", databaseUrl), hashKey };
    await ask(superUrl, "GRANT CREATE ON SCHEMA public TO PUBLIC");
    await ensureReader(named);
    await expect(
      ask(named.databaseReaderUrl, "SET default_transaction_read_only = off; CREATE TABLE public.mine ()"),
    ).rejects.toMatchObject(insufficientPrivilege);
    await ask(superUrl, "ALTER SCHEMA public OWNER TO unticked; GRANT ALL ON SCHEMA public TO PUBLIC");
    await expect(ensureReader(named)).rejects.toThrow(
      /REVOKE CREATE ON SCHEMA public FROM PUBLIC, and GRANT .* TO "r_/,
    );
    await ask(superUrl, `REVOKE CREATE ON SCHEMA public FROM PUBLIC; GRANT CREATE ON SCHEMA public TO ${owner}`);
    await ensureReader(named);
  });
});
