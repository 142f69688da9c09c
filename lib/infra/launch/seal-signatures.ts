import type { Client } from "pg";
import { env } from "@/lib/infra/env";
import { connect } from "@/lib/infra/launch/connection";
import { newSalt, sealedAnew, type SealedRow } from "@/lib/petitions/sealing";
import { openPetitionKey } from "@/lib/petitions/store";

const batch = 2_000;

interface Unsalted extends SealedRow {
  petitionId: string;
  wrappedKey: Uint8Array;
}

interface Anew extends SealedRow {
  salt: Uint8Array;
  /** What these take the place of. */
  before: Uint8Array;
  noteBefore: Uint8Array | null;
}

/** Gives the key of a row's petition, which is opened once. */
function petitionKeys(): (row: Unsalted) => Uint8Array {
  const keys = new Map<string, Uint8Array>();
  return (row) => {
    const key = keys.get(row.petitionId) ?? openPetitionKey(row);
    keys.set(row.petitionId, key);
    return key;
  };
}

function anewOf(key: Uint8Array, row: Unsalted): Anew[] {
  const salt = newSalt();
  const anew = sealedAnew(key, row, salt);
  return anew ? [{ ...anew, salt, before: row.sealed, noteBefore: row.sealedNote }] : [];
}

/** Reads them as they lie, in the moment of the first read. */
async function reader(client: Client): Promise<() => Promise<Unsalted[]>> {
  await client.query(`BEGIN;
    DECLARE "unsalted" CURSOR FOR SELECT "id", "petitionId", "sealed", "sealedNote", "wrappedKey"
      FROM "Signature" JOIN "SignatureKey" ON "signatureId" = "id" JOIN "PetitionKey" USING ("petitionId")
      WHERE "salt" = '' AND "sealed" IS NOT NULL`);
  return async () => (await client.query<Unsalted>(`FETCH ${String(batch)} FROM "unsalted"`)).rows;
}

/** Each is changed only where it still is what was read: of portals that do it at once, and of whoever changes it meanwhile, one is first. */
async function write(client: Client, rows: readonly Anew[]): Promise<number> {
  const column = (name: keyof Anew) => rows.map((row) => row[name]);
  const { rowCount } = await client.query(
    `WITH "anew" AS (
      SELECT * FROM unnest($1::uuid[], $2::bytea[], $3::bytea[], $4::bytea[], $5::bytea[], $6::bytea[])
        AS "anew" ("id", "sealed", "sealedNote", "salt", "before", "noteBefore")
    ), "sealed" AS (
      UPDATE "Signature" SET "sealed" = "anew"."sealed", "sealedNote" = "anew"."sealedNote" FROM "anew"
        WHERE "Signature"."id" = "anew"."id" AND "Signature"."sealed" = "anew"."before"
          AND "Signature"."sealedNote" IS NOT DISTINCT FROM "anew"."noteBefore"
      RETURNING "Signature"."id", "anew"."salt"
    )
    UPDATE "SignatureKey" SET "salt" = "sealed"."salt" FROM "sealed" WHERE "signatureId" = "sealed"."id"`,
    [column("id"), column("sealed"), column("sealedNote"), column("salt"), column("before"), column("noteBefore")],
  );
  return rowCount ?? 0;
}

/** Does that with a connection of its own, which ends with it. */
async function connected<Value>(databaseUrl: string, work: (client: Client) => Promise<Value>): Promise<Value> {
  const client = await connect({ connectionString: databaseUrl });
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function saltAll(reading: Client, writing: Client): Promise<number> {
  const keyOf = petitionKeys();
  const read = await reader(reading);
  let salted = 0;
  for (let rows = await read(); rows.length > 0; rows = await read())
    salted += await write(
      writing,
      rows.flatMap((row) => anewOf(keyOf(row), row)),
    );
  return salted;
}

/**
 * Seals by keys of their own the signatures of a portal from before there were such keys, beside those who sign and read. Gives how many there
 * were. What is left when it breaks off, or was changed meanwhile, the next run seals.
 */
export async function saltSignatures(databaseUrl = env().databaseUrl): Promise<number> {
  return connected(databaseUrl, (reading) => connected(databaseUrl, (writing) => saltAll(reading, writing)));
}
