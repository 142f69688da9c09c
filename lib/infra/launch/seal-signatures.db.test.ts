import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { db } from "@/lib/infra/db";
import { connect } from "@/lib/infra/launch/connection";
import { migrate } from "@/lib/infra/launch/migrate";
import { restoreBackup } from "@/lib/infra/launch/restore-backup";
import { saltSignatures } from "@/lib/infra/launch/seal-signatures";
import { writeBackup } from "@/lib/infra/launch/write-backup";
import { newKey, open, seal, wrapKey } from "@/lib/infra/vault";
import { openNote, openSigner, sealNote } from "@/lib/petitions/sealing";
import { petitionKeyPlace } from "@/lib/petitions/store";
import { anEmptyDatabase, anOlderDatabase, beginOn } from "@/lib/testing/another-database";
import { anEnvironment } from "@/lib/testing/an-environment";

const change = "20261123093000_signature_keys";
const [petition, petitionKey] = [randomUUID(), newKey()];
let url = "";
let dataDir = "";

interface Older {
  id: string;
  name: string;
  sealed: Uint8Array | null;
}

/** Runs that on a database as it is. */
async function ask<Row extends object>(on: string, sql: string, values: unknown[] = []): Promise<Row[]> {
  const client = await connect({ connectionString: on });
  try {
    return (await client.query<Row>(sql, values)).rows;
  } finally {
    await client.end();
  }
}

/** Somebody who signed before signatures had keys; with a note of organisers unless what was typed is deleted. */
async function anOlderSigner({ isKept = true } = {}): Promise<Older> {
  const [id, name] = [randomUUID(), `Signer ${randomUUID()}`];
  const typed = JSON.stringify({ name, email: `${id}@example.org` });
  const sealed = isKept ? seal(petitionKey, `Signature:${id}:sealed`, Buffer.from(typed)) : null;
  const note = isKept ? seal(petitionKey, `Signature:${id}:sealedNote`, Buffer.from(`Of ${name}`)) : null;
  await ask(
    url,
    `INSERT INTO "Signature" ("id", "petitionId", "sealed", "sealedNote", "signals", "signedAt", "verifiedAt")
      VALUES ($1, $2, $3, $4, '{}', now(), now())`,
    [id, petition, sealed, note],
  );
  return { id, name, sealed };
}

const rows = () => db.signature.findMany({ include: { key: true } });

/** What is read of everybody by the keys of their own: name and note. */
async function readAll(): Promise<(string | undefined)[]> {
  const read = (await rows()).map(({ key, ...row }) => {
    const signature = { ...row, salt: key?.salt };
    const name = openSigner(petitionKey, signature)?.name;
    expect(openNote(petitionKey, signature)).toBe(name === undefined ? "" : `Of ${name}`);
    return name;
  });
  return read.toSorted();
}

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "unticked-salting-"));
  onTestFinished(() => rmSync(dataDir, { recursive: true }));
  await db.$disconnect();
  url = await anOlderDatabase(change);
  anEnvironment({ databaseUrl: url });
  await ask(
    url,
    `INSERT INTO "Petition" ("id", "slug", "title", "addressee", "asks", "reasons", "createdAt") VALUES ($1, $2, '', '', '', '', now())`,
    [petition, petition],
  );
  const wrapped = wrapKey(petitionKeyPlace(petition), petitionKey);
  await ask(url, `INSERT INTO "PetitionKey" VALUES ($1, $2)`, [petition, wrapped]);
});

test("signatures of a portal from before are read, and each is sealed by a key of its own; the petition’s opens none any more", async () => {
  const signers = [await anOlderSigner(), await anOlderSigner(), await anOlderSigner({ isKept: false })];
  await beginOn(url, dataDir);
  const names = [signers[0]?.name, signers[1]?.name, undefined].toSorted();
  expect(await readAll()).toEqual(names);
  expect(await saltSignatures()).toBe(2);
  expect(await readAll()).toEqual(names);
  for (const { id, sealed, sealedNote } of await rows())
    for (const [field, value] of Object.entries({ sealed, sealedNote }))
      expect(value && open(petitionKey, `Signature:${id}:${field}`, value)).toBeFalsy();
  expect(await saltSignatures()).toBe(0);
});

test("portals that do it at once seal each once; what is left when one breaks off, the next run seals", async () => {
  const signers = await Promise.all(Array.from({ length: 30 }, () => anOlderSigner()));
  await migrate(url);
  const both = await Promise.all([saltSignatures(url), saltSignatures(url)]);
  expect(both[0] + both[1]).toBe(signers.length);
  const [first] = signers;
  await db.signature.update({
    where: { id: first?.id ?? "" },
    data: { sealed: Buffer.from(first?.sealed ?? []), sealedNote: null, key: { update: { salt: Buffer.from("") } } },
  });
  expect(await saltSignatures(url)).toBe(1);
  const opened = (await rows()).map(({ key, ...row }) => openSigner(petitionKey, { ...row, salt: key?.salt })?.name);
  expect(opened.toSorted()).toEqual(signers.map(({ name }) => name).toSorted());
});

test("one that was altered stays refused, and keeps back no other", async () => {
  const [whole, altered] = [await anOlderSigner(), await anOlderSigner()];
  await ask(url, `UPDATE "Signature" SET "sealed" = "sealed" || '\\x00' WHERE "id" = $1`, [altered.id]);
  await beginOn(url, dataDir);
  expect(await saltSignatures()).toBe(1);
  const opens = (id: string, row = rows()) =>
    row.then((all) => {
      const { key, ...found } = all.find((one) => one.id === id) ?? expect.fail("It is gone");
      return openSigner(petitionKey, { ...found, salt: key?.salt })?.name;
    });
  expect(await opens(whole.id)).toBe(whole.name);
  await expect(opens(altered.id)).rejects.toThrow("does not open");
});

test("what organisers write meanwhile is not lost, and sealed by the next run; what is sealed beside it by the older key is read", async () => {
  const [one, other] = [await anOlderSigner(), await anOlderSigner()];
  await migrate(url);
  const desk = await connect({ connectionString: url });
  await desk.query("BEGIN");
  const note = sealNote(petitionKey, { id: one.id, salt: Buffer.from("") }, `Of ${one.name}`);
  await desk.query(`UPDATE "Signature" SET "sealedNote" = $1 WHERE "id" = $2`, [note, one.id]);
  const sealing = saltSignatures(url);
  await vi.waitFor(async () =>
    expect(
      await ask(url, `SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`),
    ).toHaveLength(1),
  );
  await desk.query("COMMIT");
  await desk.end();
  expect(await sealing).toBe(1);
  expect(await saltSignatures(url)).toBe(1);
  // Somebody read it before the job came to it, and writes it after.
  await db.signature.update({ where: { id: other.id }, data: { sealed: Buffer.from(other.sealed ?? []) } });
  expect(await readAll()).toEqual([one.name, other.name].toSorted());
});

test("where the database has no connection left, it keeps none", async () => {
  const role = `one_${randomUUID().replaceAll("-", "")}`;
  await ask(url, `CREATE ROLE ${role} LOGIN PASSWORD '${role}' CONNECTION LIMIT 1`);
  onTestFinished(async () => void (await ask(url, `DROP ROLE ${role}`)));
  const limited = Object.assign(new URL(url), { username: role, password: role }).href;
  await expect(saltSignatures(limited)).rejects.toThrow("too many connections");
  await vi.waitFor(async () =>
    expect(await ask(url, `SELECT FROM pg_stat_activity WHERE usename = $1`, [role])).toEqual([]),
  );
});

test("data of a portal from before are restored with newer keys and read, but for what went since", async () => {
  const signers = [await anOlderSigner(), await anOlderSigner()];
  const [withdrawn, unread] = [await anOlderSigner(), await anOlderSigner()];
  const at = (name: string) => ({ data: join(dataDir, name), keys: join(dataDir, `${name}-keys`) });
  await writeBackup(url, at("older"), new Date("2026-11-23T09:00:00Z"));
  await beginOn(url, dataDir);
  await saltSignatures();
  await db.signature.delete({ where: { id: withdrawn.id } });
  await db.signature.update({ where: { id: unread.id }, data: { sealed: null, sealedNote: null } });
  await writeBackup(url, at("newer"), new Date("2026-11-23T10:00:00Z"));
  const restored = await anEmptyDatabase();
  await restoreBackup(restored, { data: at("older").data, keys: at("newer").keys });
  await beginOn(restored, dataDir);
  const names = [...signers.map(({ name }) => name), undefined].toSorted();
  expect(await readAll()).toEqual(names);
  expect(await saltSignatures()).toBe(2);
  expect(await readAll()).toEqual(names);
});
