import { beforeEach, expect, test } from "vitest";
import { askForCopy } from "@/lib/accounts/commands/copies";
import { findMyComplaint } from "@/lib/complaints/queries";
import { findDraft } from "@/lib/findings/store";
import { authAdapter } from "@/lib/infra/auth-adapter";
import { db } from "@/lib/infra/db";
import { env } from "@/lib/infra/env";
import { openInstallation } from "@/lib/infra/launch/key-check";
import { checkWrappedKeys, type Found, rotateWrappedKeys, wrappedColumns } from "@/lib/infra/launch/wrapped-keys";
import { makeProof } from "@/lib/infra/mailed-proof";
import { writeMail } from "@/lib/infra/outbox";
import { sealAddress } from "@/lib/infra/sealed-address";
import { newKey, unwrapKey } from "@/lib/infra/vault";
import { sendReport } from "@/lib/reports/commands";
import { concernIsSent } from "@/lib/testing/a-concern";
import { aDatabase } from "@/lib/testing/a-database";
import { noon, typeAll } from "@/lib/testing/a-finding";
import { aKeptCase } from "@/lib/testing/a-kept-case";
import { aReport } from "@/lib/testing/a-report";
import { anOpenPetition } from "@/lib/testing/a-signer";
import { aRecentActor } from "@/lib/testing/an-actor";
import { anEnvironment, masterKeyOfTests } from "@/lib/testing/an-environment";
import { readSource } from "@/lib/testing/checks/source-files";
import { aFactorOf, aPasskeyOf } from "@/lib/testing/ways-in";

const { now } = noon;
const old = masterKeyOfTests;
let newest = newKey();
let databaseUrl = "";

/** Goes on with these keys, the newest first, as after a start. */
function withKeys(first: Buffer, ...older: Buffer[]): void {
  anEnvironment({ databaseUrl, masterKeys: { newest: first, older } });
}

beforeEach(async () => {
  newest = newKey();
  databaseUrl = (await aDatabase()).url;
  withKeys(old);
});

/** A row for every wrapped column, under the old key; gives the person whose they are. */
async function everything() {
  await openInstallation(databaseUrl, env().masterKeys);
  const actor = await aRecentActor();
  const { userId } = actor;
  const { id } = await aKeptCase(actor);
  await typeAll({ kind: "account", actor });
  await db.$transaction((work) => writeMail(work, { userId, key: "a mail", letter: { subject: "", text: "" } }, now));
  await anOpenPetition(now);
  await aFactorOf(userId);
  await sendReport(aReport(), now);
  await askForCopy(actor, now);
  await aPasskeyOf(userId);
  await concernIsSent({}, now);
  await makeProof({ purpose: "confirm", holder: actor.sessionId, email: actor.email }, now);
  const invited = { ...sealAddress("Invitation", userId, actor.email), role: "organiser", expiresAt: now };
  await db.invitation.create({ data: { id: userId, ...invited } });
  return { actor, id };
}

const sums = (found: readonly Found[]) =>
  (["newest", "older", "broken"] as const).map((what) => found.reduce((sum, each) => sum + each[what], 0));
const count = wrappedColumns.length;

test("every column that a master key seals is in the list", () => {
  const models = [...readSource("prisma/schema.prisma").matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)];
  const sealed = models.flatMap(([, model = "", body = ""]) => {
    // An address whose row has a key of its own is sealed by that.
    const names = /^\s*key\s/m.test(body)
      ? /^\s*(wrapped\w+)\s+Bytes/gm
      : /^\s*(wrapped\w+|keyCheck|sealedEmail)\s+Bytes/gm;
    return [...body.matchAll(names)].map(([, column]) => `${model}.${column ?? ""}`);
  });
  expect(sealed.toSorted()).toEqual(wrappedColumns.map(({ table, column }) => `${table}.${column}`).toSorted());
});

test("rotation wraps every key anew; then the new key alone opens everything, and the old one nothing", async () => {
  const { actor, id } = await everything();
  withKeys(newest, old);
  expect(sums(await checkWrappedKeys())).toEqual([0, count, 0]);
  expect(await findMyComplaint(actor, id)).toMatchObject({ id });
  expect(sums(await rotateWrappedKeys())).toEqual([0, count, 0]);
  expect(sums(await rotateWrappedKeys())).toEqual([count, 0, 0]);
  withKeys(newest);
  expect(sums(await checkWrappedKeys())).toEqual([count, 0, 0]);
  await openInstallation(databaseUrl, env().masterKeys);
  expect(await findMyComplaint(actor, id)).toMatchObject({ id });
  expect(await findDraft({ kind: "account", actor }, now)).toBeDefined();
  expect(await authAdapter.getUserByEmail(actor.email)).toMatchObject({ id: actor.userId, email: actor.email });
  withKeys(old);
  expect(sums(await checkWrappedKeys())).toEqual([0, 0, count]);
  await expect(findMyComplaint(actor, id)).rejects.toThrow("does not open");
  await expect(openInstallation(databaseUrl, env().masterKeys)).rejects.toThrow("another master key");
});

test("what is wrapped while it goes on takes the new key, and two at once do no harm", async () => {
  const { actor } = await everything();
  withKeys(newest, old);
  const [, , later] = await Promise.all([rotateWrappedKeys(), rotateWrappedKeys(), aKeptCase(actor)]);
  withKeys(newest);
  expect(sums(await checkWrappedKeys())).toEqual([expect.any(Number), 0, 0]);
  expect(await findMyComplaint(actor, later.id)).toMatchObject({ id: later.id });
});

test("one that breaks off is taken up again, and a value that no key opens is told and left", async () => {
  await everything();
  const before = await db.complaintKey.findFirstOrThrow();
  await db.complaintKey.updateMany({ data: { wrappedKey: Buffer.from("altered") } });
  withKeys(newest, old);
  expect(sums(await rotateWrappedKeys())).toEqual([0, count - 1, 1]);
  // As if it had broken off before this one.
  await db.complaintKey.updateMany({ data: { wrappedKey: Uint8Array.from(before.wrappedKey) } });
  expect(sums(await rotateWrappedKeys())).toEqual([count - 1, 1, 0]);
  withKeys(newest);
  const after = await db.complaintKey.findFirstOrThrow();
  expect(unwrapKey(`Complaint:${after.complaintId}`, after.wrappedKey)).toHaveLength(32);
});
