import { beforeAll, describe, expect, inject, test } from "vitest";
import { db } from "@/lib/infra/db";
import { env } from "@/lib/infra/env";
import { connect } from "@/lib/infra/launch/connection";
import { ensureReader, readerUrl } from "@/lib/infra/launch/reader";
import { aDatabase } from "@/lib/testing/a-database";

beforeAll(aDatabase);

const insufficientPrivilege = { code: "42501" };

/** Asks as the role that public pages read with. */
async function asReader(sql: string): Promise<unknown> {
  const client = await connect({ connectionString: env().databaseReaderUrl });
  try {
    return await client.query(sql);
  } finally {
    await client.end();
  }
}

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
    expect(read.sort()).toEqual(['"ChainEntry"', '"Release"']);
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
  /** A role of that kind, with the address of this database for it. */
  async function aRole(kind: string): Promise<string> {
    const name = `r_${crypto.randomUUID().replaceAll("-", "")}`;
    await db.$executeRawUnsafe(`CREATE ROLE ${name} LOGIN PASSWORD 'a-password' ${kind}`);
    const url = new URL(env().databaseUrl);
    [url.username, url.password] = [name, "a-password"];
    return url.href;
  }
  const { masterKey } = { masterKey: Buffer.alloc(32, 7) };

  test("may name a role of their own, which gets its rights", async () => {
    const databaseReaderUrl = await aRole("");
    await ensureReader({ databaseUrl: env().databaseUrl, databaseReaderUrl, masterKey });
    const client = await connect({ connectionString: databaseReaderUrl });
    await client.query(`SELECT * FROM "Release"`);
    await expect(client.query(`SELECT * FROM "User"`)).rejects.toMatchObject(insufficientPrivilege);
    await client.end();
  });

  test("is told of a role that may do more", async () => {
    const databaseReaderUrl = await aRole("SUPERUSER");
    const named = { databaseUrl: env().databaseUrl, databaseReaderUrl, masterKey };
    await expect(ensureReader(named)).rejects.toThrow(/it may also reach .*Set DATABASE_READER_URL/);
  });

  test("is told of a role that is not there, or of another database", async () => {
    const { databaseUrl } = env();
    const nobody = new URL(databaseUrl);
    nobody.username = "nobody_of_that_name";
    const absent = { databaseUrl, databaseReaderUrl: nobody.href, masterKey };
    await expect(ensureReader(absent)).rejects.toThrow(/^The role that public pages read the database with/);
    const elsewhere = new URL(await aRole(""));
    elsewhere.pathname = new URL(inject("databaseServer")).pathname;
    const other = { databaseUrl, databaseReaderUrl: elsewhere.href, masterKey };
    await expect(ensureReader(other)).rejects.toThrow(/may not read "Release"/);
  });

  test("whose user may not make a role is told what to do", async () => {
    const databaseUrl = await aRole("NOCREATEROLE");
    const ours = {
      databaseUrl,
      databaseReaderUrl: readerUrl(databaseUrl, Buffer.alloc(32, 8)),
      masterKey: Buffer.alloc(32, 8),
    };
    await expect(ensureReader(ours)).rejects.toThrow(/CREATE ROLE unticked_reader LOGIN.*DATABASE_READER_URL/);
  });
});
