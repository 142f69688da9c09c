import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { countMyComplaints, findMyComplaint, listMyComplaints } from "@/lib/complaints/queries";
import { withdrawConcern } from "@/lib/concerns/commands";
import { concernIdIn } from "@/lib/concerns/store";
import { changeDraft, findDraft } from "@/lib/findings/store";
import { openSession } from "@/lib/infra/auth";
import { authAdapter, findDeskSession } from "@/lib/infra/auth-adapter";
import { db } from "@/lib/infra/db";
import { env } from "@/lib/infra/env";
import { wrappedColumns } from "@/lib/infra/launch/wrapped-keys";
import { sendDueMails } from "@/lib/infra/outbox";
import { askForPasskey, askPasskey, hasOwnPasskey } from "@/lib/infra/passkeys";
import { actorInSession, actorOfNewSession, recentActorOfSession } from "@/lib/infra/session";
import { open, openByMaster } from "@/lib/infra/vault";
import { purgeReports, sendReport } from "@/lib/reports/commands";
import { concernIsSent } from "@/lib/testing/a-concern";
import { aDatabase } from "@/lib/testing/a-database";
import { noon } from "@/lib/testing/a-finding";
import { aFullAccount } from "@/lib/testing/a-full-account";
import { aReport } from "@/lib/testing/a-report";
import { aRecentActor } from "@/lib/testing/an-actor";
import { anEnvironment } from "@/lib/testing/an-environment";
import { keysAreLost } from "@/lib/testing/lost-keys";
import { Prisma } from "@/prisma/generated/client";
import { appoint, listOrganisers } from "./commands/appoint";
import { askForCopy } from "./commands/copies";
import { makeCopies } from "./commands/copy-job";
import { eraseAccount, eraseAccountOf } from "./commands/erase-account";
import { renamePasskey } from "./commands/passkeys";
import { listPasskeys } from "./queries/passkeys";

const { now, today } = noon;
const dataDir = mkdtempSync(join(tmpdir(), "unticked-old-backup-"));

beforeAll(async () => {
  await aDatabase();
  anEnvironment({ ...env(), dataDir });
});
afterAll(() => rmSync(dataDir, { recursive: true }));

interface Sealed {
  place: string;
  sealed: Uint8Array;
}

/** Everything in a backup that is sealed with keys which it leaves out, and the place of each. */
async function aBackup(): Promise<Sealed[]> {
  const letters = await db.letter.findMany();
  const reports = await db.changeReport.findMany();
  const parts = [
    (await db.user.findMany()).map(({ id, sealedEmail: sealed }) => ({ place: `User:${id}:sealedEmail`, sealed })),
    (await db.passkey.findMany()).map(({ id, sealedName: sealed }) => ({ place: `Passkey:${id}:sealedName`, sealed })),
    (await db.secondFactor.findMany()).map(({ userId, sealed }) => ({
      place: `SecondFactor:${userId}:sealed`,
      sealed,
    })),
    (await db.concern.findMany()).map(({ id, sealed }) => ({ place: `Concern:${id}:sealed`, sealed })),
    (await db.concernEntry.findMany()).map(({ id, sealed }) => ({ place: `ConcernEntry:${id}:sealed`, sealed })),
    reports.map(({ id, sealed }) => ({ place: `ChangeReport:${id}:sealed`, sealed })),
    reports.map(({ id, sealedPicture }) => ({
      place: `ChangeReport:${id}:sealedPicture`,
      sealed: sealedPicture ?? Buffer.from(""),
    })),
    (await db.complaint.findMany()).map(({ id, sealed }) => ({ place: `Complaint:sealed:${id}`, sealed })),
    (await db.caseEvent.findMany()).map(({ id, sealed }) => ({ place: `CaseEvent:sealed:${id}`, sealed })),
    letters.map(({ id, sealedDocument: sealed }) => ({ place: `Letter:sealedDocument:${id}`, sealed })),
    letters.map(({ id, sealedPdf: sealed }) => ({ place: `Letter:sealedPdf:${id}`, sealed })),
    (await db.draft.findMany()).map(({ id, sealed }) => ({ place: `Draft:${id}:sealed`, sealed })),
    (await db.storedBytes.findMany()).map(({ id, sealed }) => ({ place: `EvidenceFile:${id}:picture`, sealed })),
  ];
  return parts.flat();
}

/** Every key that the portal has: its own, those it wraps, and those that lie inside what these open. */
async function keysLeft(backup: readonly Sealed[]): Promise<Uint8Array[]> {
  const own: Uint8Array[] = [env().masterKeys.newest, env().hashKey];
  for (const { table, column, id, place } of wrappedColumns) {
    const named = (name: string) => Prisma.raw(`"${name}"`);
    const rows = await db.$queryRaw<{ id: string; wrapped: Uint8Array }[]>`
      SELECT ${named(id)}::text AS id, ${named(column)} AS wrapped FROM ${named(table)} WHERE ${named(column)} IS NOT NULL`;
    const keys = rows.flatMap((row) => openByMaster(place(row.id), row.wrapped) ?? []);
    own.push(...keys.filter(({ length }) => length === env().hashKey.length));
  }
  const inside = openedWith(own, backup).flatMap(({ plain }) => [...plain.matchAll(/"key":"([\w+/=]{44})"/g)]);
  return [...own, ...inside.map(([, key = ""]) => Buffer.from(key, "base64"))];
}

function openedWith(keys: readonly Uint8Array[], backup: readonly Sealed[]) {
  return backup.flatMap(({ place, sealed }) =>
    keys.flatMap((key) => {
      const plain = open(key, place, sealed);
      return plain ? [{ place, plain: plain.toString("latin1") }] : [];
    }),
  );
}

/** A report with a picture: the id of it. */
async function aSentReport(): Promise<string> {
  const known = (await db.changeReport.findMany({ select: { id: true } })).map(({ id }) => id);
  const picture = { bytes: Buffer.from("the screen"), type: "image/png" } as const;
  await sendReport({ ...aReport({ mark: crypto.randomUUID() }), picture }, now);
  return (await db.changeReport.findFirstOrThrow({ where: { id: { notIn: known } } })).id;
}

test("a backup from before opens with none of the keys that are left", async () => {
  await db.user.deleteMany();
  await db.storedBytes.deleteMany();
  const [gone, stays] = [await aFullAccount(), await aFullAccount()];
  const [takenBack, kept] = [await concernIsSent({}, now), await concernIsSent({}, now)];
  const [old, recent] = [await aSentReport(), await aSentReport()];
  const backup = await aBackup();
  expect(openedWith(await keysLeft(backup), backup)).toHaveLength(backup.length);
  await eraseAccount(gone.actor, { withdrawSignatures: true }, now);
  await withdrawConcern(takenBack, now);
  await db.changeReport.update({ where: { id: old }, data: { settledAt: new Date(0) } });
  await purgeReports(now);
  const opened = openedWith(await keysLeft(backup), backup);
  expect(opened).toHaveLength(backup.length / 2);
  const has = (id: string | undefined) => opened.some(({ place }) => place.includes(id ?? "nobody"));
  expect([...gone.ids, concernIdIn(takenBack), old].filter(has)).toEqual([]);
  expect([stays.actor.userId, stays.complaint, concernIdIn(kept), recent].filter(has)).toHaveLength(4);
});

test("a complaint or a draft that comes back without its key is not there for its owner, who begins anew", async () => {
  const { actor, complaint: id } = await aFullAccount();
  const holder = { kind: "account", actor } as const;
  await db.complaintKey.delete({ where: { complaintId: id } });
  await db.draftKey.deleteMany({ where: { draft: { ownerId: actor.userId } } });
  expect(await findMyComplaint(actor, id)).toBeUndefined();
  expect(await listMyComplaints(actor, today)).toEqual([]);
  expect(await countMyComplaints(actor)).toBe(0);
  expect(await findDraft(holder, now)).toBeUndefined();
  await askForCopy(actor, now);
  expect(await makeCopies(() => now, new AbortController().signal)).toBe(1);
  await changeDraft(holder, (before) => (before ? undefined : { answers: {}, typed: {} }), now);
  expect(await findDraft(holder, now)).toMatchObject({ answers: {} });
});

describe("an account that comes back without its key", () => {
  test("is there for nobody: no session, no passkey and no command on the server finds it", async () => {
    const { actor } = await aFullAccount();
    const { userId, email } = actor;
    await appoint(email, "organiser", now);
    const { sessionToken: token } = await openSession(userId);
    await keysAreLost(userId);
    expect(await actorOfNewSession(token)).toBeUndefined();
    expect(await recentActorOfSession(token, now)).toEqual({ ok: false, reason: "signed-out" });
    expect([await actorInSession(token, now), await findDeskSession(token, now)]).toEqual([undefined, undefined]);
    expect([await authAdapter.getUser(userId), await authAdapter.getUserByEmail(email)]).toEqual([null, null]);
    expect([await hasOwnPasskey(userId), await listPasskeys(actor)]).toEqual([false, []]);
    expect((await askPasskey({ purpose: "confirm", userId }, now)).options).toMatchObject({ allowCredentials: [] });
    expect((await listOrganisers()).map((one) => one.email)).not.toContain(email);
    expect(await appoint(email, "organiser", now)).toBe(false);
  });

  test("makes way for whoever signs in with its address, also twice at the same moment", async () => {
    const { actor } = await aFullAccount();
    const { userId, email } = actor;
    await keysAreLost(userId);
    const both = await Promise.all([1, 2].map(() => authAdapter.createUser({ email, emailVerified: null })));
    expect(both[0]).toEqual(both[1]);
    expect(both[0]?.id).not.toBe(userId);
    const newcomer = await aRecentActor(email);
    expect(newcomer.userId).toBe(both[0]?.id);
    expect(await listMyComplaints(newcomer, today)).toEqual([]);
    expect(await findDraft({ kind: "account", actor: newcomer }, now)).toBeUndefined();
    expect(await db.user.count({ where: { id: userId } })).toBe(0);
  });

  test("gets no mail, and is erased for an operator who is asked", async () => {
    const { actor } = await aFullAccount();
    const { userId, email } = actor;
    await keysAreLost(userId);
    await db.outboxMail.updateMany({ where: { NOT: { userId } }, data: { tryAt: new Date("2099-01-01") } });
    expect(await sendDueMails(() => Promise.resolve(true), now)).toBe(0);
    expect(await db.outboxMail.count({ where: { userId } })).toBe(0);
    const receipt = await eraseAccountOf(email, { withdrawSignatures: false }, now);
    expect(receipt?.statement).toMatchObject({ rows: { account: 1, complaints: 1 } });
    expect(await db.user.count({ where: { id: userId } })).toBe(0);
  });
});

test("a passkey that was removed, and comes back without its key, neither answers nor is named anew, nor keeps its device from making another", async () => {
  const { actor } = await aFullAccount();
  const { userId } = actor;
  const [shown] = await listPasskeys(actor);
  const id = shown?.id ?? expect.fail("There is no passkey");
  expect(await renamePasskey(actor, { id, name: "Another name" })).toBe(true);
  expect(await listPasskeys(actor)).toMatchObject([{ name: "Another name" }]);
  await db.passkeyKey.delete({ where: { passkeyId: id } });
  expect([await hasOwnPasskey(userId), await listPasskeys(actor)]).toEqual([false, []]);
  expect(await renamePasskey(actor, { id, name: "Once more" })).toBe(false);
  expect((await askForPasskey(actor, now)).options).toMatchObject({ excludeCredentials: [] });
});
