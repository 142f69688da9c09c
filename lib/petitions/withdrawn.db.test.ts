import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { eraseAccount } from "@/lib/accounts/commands/erase-account";
import { db } from "@/lib/infra/db";
import { env } from "@/lib/infra/env";
import { deriveKey, open } from "@/lib/infra/vault";
import { aDatabase } from "@/lib/testing/a-database";
import { noon } from "@/lib/testing/a-finding";
import { anOpenPetition, signs } from "@/lib/testing/a-signer";
import { aRecentActor } from "@/lib/testing/an-actor";
import { anEnvironment } from "@/lib/testing/an-environment";
import { correctAddress } from "./commands/change";
import { purgeSignatures } from "./commands/purge";
import { withdrawByToken } from "./commands/withdraw";
import { openSigner, sealNote } from "./sealing";
import { openPetitionKey, tokenOf } from "./store";

const { now } = noon;
const days = (count: number) => new Date(now.getTime() + count * 24 * 60 * 60 * 1000);
const dataDir = mkdtempSync(join(tmpdir(), "unticked-withdrawn-"));

beforeAll(async () => {
  await aDatabase();
  anEnvironment({ ...env(), dataDir });
});
afterAll(() => rmSync(dataDir, { recursive: true }));
beforeEach(async () => {
  await db.$executeRaw`TRUNCATE "Petition" CASCADE`;
  await db.rateLimit.deleteMany();
});

interface Signed {
  petition: string;
  id: string;
  email: string;
}

/** Somebody who has signed, confirmed unless told, with a note of organisers in their row. */
async function somebody({ isConfirmed = true } = {}): Promise<Signed> {
  const email = `${randomUUID()}@example.org`;
  const petition = await anOpenPetition(now, { closesAt: days(10) });
  const id = await signs({ petition, given: { email } }, now);
  const { salt } = await db.signatureKey.findUniqueOrThrow({ where: { signatureId: id } });
  const sealedNote = sealNote(await petitionKey(petition), { id, salt: salt ?? expect.fail("No salt") }, "Be kind.");
  const confirmed = isConfirmed ? { verifiedAt: now, mailKind: null, mailTryAt: null } : {};
  await db.signature.update({ where: { id }, data: { sealedNote, ...confirmed } });
  return { petition, id, email };
}

const petitionKey = async (petitionId: string) =>
  openPetitionKey(await db.petitionKey.findUniqueOrThrow({ where: { petitionId } }));

type Backup = { place: string; id: string; sealed: Uint8Array }[];

/** Everything sealed of signatures in a backup that leaves keys out. */
async function aBackup(): Promise<Backup> {
  const rows = await db.signature.findMany();
  return rows.flatMap(({ id, sealed, sealedNote }) =>
    Object.entries({ sealed, sealedNote }).flatMap(([field, value]) =>
      value ? [{ place: `Signature:${id}:${field}`, id, sealed: value }] : [],
    ),
  );
}

/** Whose signatures open with the keys that the portal has left: its own, those of petitions, and what these make with the salts. */
async function openedOf(backup: Backup): Promise<string[]> {
  const petitions = (await db.petitionKey.findMany()).map(openPetitionKey);
  const salts = (await db.signatureKey.findMany()).flatMap(({ salt }) => (salt ? [salt] : []));
  const derived = petitions.flatMap((key) => salts.map((salt) => deriveKey(key, "signature", salt)));
  const keys = [env().masterKeys.newest, env().hashKey, ...petitions, ...salts, ...derived];
  const opened = backup.filter(({ place, sealed }) => keys.some((key) => open(key, place, sealed)));
  return opened.map(({ place }) => place).toSorted();
}

const placesOf = ({ id }: Signed) => [`Signature:${id}:sealed`, `Signature:${id}:sealedNote`];

/** Every way in which what somebody typed goes; `isKept` where the signature stays, and has a row among the keys. */
const ways: Readonly<
  Record<string, { isConfirmed: boolean; isKept: boolean; go: (signed: Signed) => Promise<unknown> }>
> = {
  "is withdrawn": {
    ...{ isConfirmed: true, isKept: false },
    go: async ({ id }) => {
      const { mailboxHash } = await db.signature.findUniqueOrThrow({ where: { id } });
      expect(await withdrawByToken(tokenOf("withdraw", { id, mailboxHash }))).toBe(1);
    },
  },
  "is withdrawn with an account that is erased": {
    ...{ isConfirmed: true, isKept: false },
    go: async ({ email }) => {
      const receipt = await eraseAccount(await aRecentActor(email), { withdrawSignatures: true }, now);
      expect(receipt?.statement.rows).toMatchObject({ signatures: 1 });
    },
  },
  "is signed anew before it was confirmed": {
    ...{ isConfirmed: false, isKept: false },
    go: ({ petition, email }) => signs({ petition, given: { email, comment: "Ask." } }, now),
  },
  "gets another address before it was confirmed": {
    ...{ isConfirmed: false, isKept: false },
    go: ({ id }) => correctAddress({ id, email: `${randomUUID()}@example.org`, client: randomUUID() }, now),
  },
  "is not confirmed for a fortnight": {
    ...{ isConfirmed: false, isKept: false },
    go: () => purgeSignatures(days(14)),
  },
  "was confirmed thirty days ago": {
    ...{ isConfirmed: true, isKept: true },
    go: () => purgeSignatures(days(30)),
  },
};

describe.each(Object.entries(ways))("a signature that %s", (_, { isConfirmed, isKept, go }) => {
  test("opens from no backup with any key that is left; the others do", async () => {
    const gone = await somebody({ isConfirmed });
    const stays = await somebody();
    await db.signature.update({ where: { id: stays.id }, data: { wantsUpdates: true } });
    const backup = await aBackup();
    expect(await openedOf(backup)).toEqual([...placesOf(gone), ...placesOf(stays)].toSorted());
    await go(gone);
    expect(await openedOf(backup)).toEqual(placesOf(stays));
    expect(await db.signatureKey.count({ where: { signatureId: gone.id } })).toBe(isKept ? 1 : 0);
    expect(await db.signatureKey.count()).toBe(await db.signature.count());
  });
});

test("what was sealed does not open with the salt of somebody else, nor with one that was altered", async () => {
  const [one, other] = [await somebody(), await somebody()];
  const row = await db.signature.findUniqueOrThrow({ where: { id: one.id }, include: { key: true } });
  const { salt } = await db.signatureKey.findUniqueOrThrow({ where: { signatureId: other.id } });
  const key = await petitionKey(one.petition);
  const own = Buffer.from(row.key?.salt ?? []);
  expect(openSigner(key, { ...row, salt: own })?.email).toBe(one.email);
  const altered = [salt, own.subarray(1), Buffer.from(own.map((byte) => byte ^ 1)), Buffer.from("")];
  for (const each of altered) expect(() => openSigner(key, { ...row, salt: each })).toThrow("does not open");
  expect(openSigner(key, { ...row, salt: null })).toBeUndefined();
});
