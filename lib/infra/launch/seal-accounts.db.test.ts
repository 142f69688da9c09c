import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { listOrganisers } from "@/lib/accounts/commands/appoint";
import { eraseAccountOf } from "@/lib/accounts/commands/erase-account";
import { listPasskeys } from "@/lib/accounts/queries/passkeys";
import { passkeyKeyPlace, sealPasskeyName } from "@/lib/accounts/store";
import { listConcerns } from "@/lib/concerns/queries";
import { sealConcern } from "@/lib/concerns/store";
import { authAdapter } from "@/lib/infra/auth-adapter";
import { db } from "@/lib/infra/db";
import { hasKey, makeKey, withKey } from "@/lib/infra/key-apart";
import { connect } from "@/lib/infra/launch/connection";
import { restoreBackup } from "@/lib/infra/launch/restore-backup";
import { sealOpenAddresses } from "@/lib/infra/launch/seal-addresses";
import { writeBackup } from "@/lib/infra/launch/write-backup";
import { accountKeyPlace, addressPlace } from "@/lib/infra/sealed-address";
import { newKey, sealByMaster } from "@/lib/infra/vault";
import { openSecret, sealSecret } from "@/lib/organisers/store";
import { listReports } from "@/lib/reports/queries";
import { sealReport } from "@/lib/reports/store";
import { aReport } from "@/lib/testing/a-report";
import { anActor, anAdmin } from "@/lib/testing/an-actor";
import { anEnvironment } from "@/lib/testing/an-environment";
import { anEmptyDatabase, anOlderDatabase, beginOn } from "@/lib/testing/another-database";

const soon = new Date("2099-01-01T00:00:00Z");
let url = "";
let dataDir = "";

/** Writes rows into the tables as they were. */
async function insert(rows: Readonly<Record<string, Readonly<Record<string, unknown>>>>): Promise<void> {
  const client = await connect({ connectionString: url });
  for (const [table, row] of Object.entries(rows)) {
    const [names, values] = [Object.keys(row), Object.values(row)];
    const columns = names.map((name) => `"${name}"`).join(", ");
    const places = names.map((_, at) => `$${String(at + 1)}`).join(", ");
    await client.query(`INSERT INTO "${table}" (${columns}) VALUES (${places})`, values);
  }
  await client.end();
}

const begin = () => beginOn(url, dataDir);

const somebodyNew = () => {
  const id = randomUUID();
  return { id, address: `older-${id}@example.org` };
};

describe("a portal from before each account had a key", () => {
  beforeEach(async () => {
    dataDir = mkdtempSync(join(tmpdir(), "unticked-sealing-"));
    onTestFinished(() => rmSync(dataDir, { recursive: true }));
    await db.$disconnect();
    url = await anOlderDatabase("20261123092000_more_keys_apart");
    anEnvironment({ databaseUrl: url });
  });

  const underMaster = (id: string, address: string) => sealByMaster(addressPlace("User", id), Buffer.from(address));

  /** Somebody whose address is under the master key, with a passkey and a second factor whose keys lie beside what they seal. */
  async function somebody() {
    const [{ id, address }, secret] = [somebodyNew(), newKey()];
    const { key, wrappedKey } = makeKey(passkeyKeyPlace(id));
    const { factor, key: factorKey } = sealSecret(id, secret);
    const device = { credentialId: id, publicKey: Buffer.from(""), counter: 0, isSyncable: false, isBackedUp: false };
    await insert({
      User: { id, emailHash: `hash ${id}`, sealedEmail: underMaster(id, address), role: "organiser" },
      Passkey: {
        id,
        userId: id,
        ...device,
        wrappedKey,
        sealedName: sealPasskeyName(key, id, "Phone"),
        createdAt: soon,
      },
      SecondFactor: { ...factor, wrappedKey: factorKey.wrappedKey },
    });
    return { id, address, secret };
  }

  test("has a key for each after its next start, and loses nobody, nor what they have", async () => {
    const people = [await somebody(), await somebody()];
    await Promise.all([begin(), begin()]);
    expect(await db.userKey.count()).toBe(2);
    for (const { id, address, secret } of people) {
      const actor = await anActor(address);
      expect(actor).toMatchObject({ userId: id, email: address });
      expect(await listPasskeys(actor)).toMatchObject([{ name: "Phone" }]);
      expect(openSecret(await db.secondFactor.findFirstOrThrow({ where: { userId: id }, include: withKey }))).toEqual(
        secret,
      );
    }
    expect((await listOrganisers()).map(({ email }) => email)).toEqual(people.map(({ address }) => address).toSorted());
    expect(await sealOpenAddresses()).toBe(0);
  });

  test("reads what was complained of, and reported", async () => {
    const id = randomUUID();
    const { sealed, kept } = sealConcern(id, { name: "Sofia" });
    const { content, platform, mark } = aReport();
    const { practice, topic, ...typed } = content;
    const { columns, key } = sealReport(id, typed);
    await insert({
      Concern: { id, reference: id, fingerprint: id, sealed, wrappedKey: kept.wrappedKey, receivedAt: soon },
      ChangeReport: {
        ...{ id, fingerprint: mark, platform, practice, topic, sentAt: soon },
        ...{ sealed: columns.sealed, wrappedKey: key.wrappedKey },
      },
    });
    await begin();
    const by = await anAdmin();
    expect(await listConcerns({ by })).toMatchObject([{ id, writer: { name: "Sofia" } }]);
    expect(await listReports({ by })).toMatchObject([{ id, words: content.words }]);
  });

  test("is restored with newer keys, but for whom and what went since", async () => {
    const [gone, stays] = [await somebody(), await somebody()];
    const at = (name: string) => ({ data: join(dataDir, name), keys: join(dataDir, `${name}-keys`) });
    await writeBackup(url, at("older"), new Date("2026-11-23T09:00:00Z"));
    await begin();
    await eraseAccountOf(gone.address, { withdrawSignatures: false }, new Date("2026-11-23T09:30:00Z"));
    await db.passkey.deleteMany();
    const { factor, key } = sealSecret(stays.id, newKey());
    await db.secondFactor.update({ where: { userId: stays.id }, data: factor });
    await db.secondFactorKey.update({ where: { userId: stays.id }, data: key });
    await writeBackup(url, at("newer"), new Date("2026-11-23T10:00:00Z"));
    const restored = await anEmptyDatabase();
    await restoreBackup(restored, { data: at("older").data, keys: at("newer").keys });
    await beginOn(restored, dataDir);
    expect(await authAdapter.getUserByEmail(gone.address)).toBeNull();
    expect(await authAdapter.getUserByEmail(stays.address)).toMatchObject({ id: stays.id });
    expect(await db.passkey.count({ where: hasKey })).toBe(0);
    const [before] = await db.secondFactor.findMany({ where: { userId: stays.id }, include: withKey });
    expect(before && openSecret(before)).toBeUndefined();
    expect(await db.user.count()).toBe(1);
  });

  test("takes the keys of a newer backup, and leaves an address that was altered", async () => {
    const [kept, altered] = [await somebody(), await somebody()];
    const { wrappedKey } = makeKey(accountKeyPlace(kept.id));
    await begin();
    await db.userKey.deleteMany();
    await db.userKey.create({ data: { userId: kept.id, wrappedKey } });
    const back = { emailHash: `master ${kept.id}`, sealedEmail: underMaster(kept.id, kept.address) };
    await db.user.update({ where: { id: kept.id }, data: back });
    const wrong = { emailHash: `master ${altered.id}`, sealedEmail: back.sealedEmail };
    await db.user.update({ where: { id: altered.id }, data: wrong });
    expect(await sealOpenAddresses()).toBe(1);
    expect(await authAdapter.getUserByEmail(kept.address)).toMatchObject({ id: kept.id, email: kept.address });
    expect(await db.userKey.findMany()).toEqual([{ userId: kept.id, wrappedKey }]);
    expect(await authAdapter.getUser(altered.id)).toBeNull();
  });
});
