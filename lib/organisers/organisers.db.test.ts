import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { acceptInvitation, appoint, findInvitation, listOrganisers } from "@/lib/accounts/commands/appoint";
import { db } from "@/lib/infra/db";
import { env } from "@/lib/infra/env";
import { listKeptMail } from "@/lib/infra/mail";
import { organiserDb } from "@/lib/infra/organiser-db";
import { switches } from "@/lib/infra/switches";
import { allOff } from "@/lib/kernel/switches";
import { aDatabase } from "@/lib/testing/a-database";
import { anActor, anAdmin, anOrganiser } from "@/lib/testing/an-actor";
import { keysAreLost } from "@/lib/testing/lost-keys";
import { anEnvironment } from "@/lib/testing/an-environment";
import { recordAct } from "./audit";
import { changePeople, invite, purgeInvitations } from "./commands/people";
import { recordRefusal } from "./commands/refuse";
import { throwSwitch } from "./commands/switch";
import { listColleagues, listInvitations, listLog, verifyLog } from "./queries";

beforeAll(aDatabase);
beforeEach(() => {
  const dataDir = mkdtempSync(join(tmpdir(), "unticked-desk-"));
  anEnvironment({ ...env(), dataDir });
  return () => rmSync(dataDir, { recursive: true });
});

const now = new Date("2026-11-22T12:00:00Z");
const days = (count: number, ms = 0) => new Date(now.getTime() + count * 24 * 60 * 60 * 1000 + ms);
const last = async () => (await listLog({ by: await anAdmin() }))[0];

describe("the log", () => {
  test("is one chain, however many write at once, and whole until somebody reaches into it", async () => {
    const by = await anAdmin();
    const write = (number: number) =>
      organiserDb.$transaction((work) =>
        recordAct(work, { by, kind: "desk.refuse", detail: { number, a: null } }, now),
      );
    await Promise.all(Array.from({ length: 12 }, (_, number) => write(number)));
    const check = await verifyLog({ by });
    expect(check.brokenAt).toBeUndefined();
    expect(check.whole.number).toBeGreaterThanOrEqual(12);
    const numbers = (await listLog({ by })).map(({ number }) => number);
    expect(numbers).toEqual([...numbers].sort((one, other) => other - one));
  });

  test.each([`UPDATE "AuditEvent" SET "kind" = 'x'`, `DELETE FROM "AuditEvent"`, `TRUNCATE "AuditEvent"`])(
    "is kept by the database from: %s",
    async (sql) => {
      await recordRefusal({ by: await anActor(), page: "/organise" }, now);
      await expect(db.$executeRawUnsafe(sql)).rejects.toThrow();
    },
  );

  test("shows where the owner of the database has changed an entry all the same", async () => {
    const by = await anAdmin();
    await throwSwitch({ by, name: "banner", value: "One" }, now);
    await throwSwitch({ by, name: "banner", value: "" }, now);
    const { whole } = await verifyLog({ by });
    const changed = whole.number - 1;
    const reach = async (detail: object) => {
      await db.$executeRaw`ALTER TABLE "AuditEvent" DISABLE TRIGGER "the_log_stays"`;
      await db.auditEvent.update({ where: { number: changed }, data: { detail } });
      await db.$executeRaw`ALTER TABLE "AuditEvent" ENABLE TRIGGER "the_log_stays"`;
    };
    await reach({ name: "banner", value: "Two" });
    expect(await verifyLog({ by })).toMatchObject({ brokenAt: changed, whole: { number: changed - 1 } });
    await reach({ value: "One", name: "banner" });
    expect(await verifyLog({ by })).toEqual({ brokenAt: undefined, whole });
  });

  test("forgets with an act that fails what it said of it", async () => {
    const by = await anAdmin();
    const { whole } = await verifyLog({ by });
    const failing = organiserDb.$transaction(async (work) => {
      await recordAct(work, { by, kind: "switch.throw" }, now);
      throw new Error("cut off");
    });
    await expect(failing).rejects.toThrow("cut off");
    expect((await verifyLog({ by })).whole).toEqual(whole);
  });

  test("has the first refusals of one person in an hour, not all that they can cause", async () => {
    const by = await anActor();
    for (let time = 0; time < 62; time += 1) await recordRefusal({ by, page: "/organise/people" }, now);
    expect(await db.auditEvent.count({ where: { actorId: by.userId } })).toBe(60);
  });
});

describe("the role of the database for the desk", () => {
  const closed = [
    "Complaint",
    "Draft",
    "Letter",
    "CaseEvent",
    "EvidenceFile",
    "StoredBytes",
    "Contribution",
    "Counted",
    "CountedAnswer",
    "OutboxMail",
    "Passkey",
    "PasskeyKey",
    "PasskeyChallenge",
    "Reminder",
    "VerificationToken",
    "RefusedForm",
    "Session",
    "User",
    "UserKey",
    "Installation",
    "RateLimit",
  ];
  test.each(closed)("has no right to %s", async (table) => {
    for (const sql of [
      `SELECT 1 FROM "${table}" LIMIT 1`,
      `DELETE FROM "${table}"`,
      `INSERT INTO "${table}" DEFAULT VALUES`,
    ])
      await expect(organiserDb.$executeRawUnsafe(sql)).rejects.toThrow(/permission denied/);
  });

  test("sees of all people those who organise, and makes nobody one", async () => {
    const by = await anAdmin();
    const { userId, email } = await anActor();
    const colleagues = await listColleagues({ by });
    expect(colleagues.map(({ id }) => id)).toContain(by.userId);
    expect(colleagues.map((one) => one.email)).not.toContain(email);
    expect(await changePeople({ by, id: userId, act: "admin" }, now)).toEqual({ ok: false, reason: "gone" });
    expect((await db.user.findUniqueOrThrow({ where: { id: userId } })).role).toBe("complainant");
  });

  test("does not see one who was erased and came back with an old backup, nor leaves the desk to them", async () => {
    const [by, lost] = [await anAdmin(), await anAdmin()];
    await keysAreLost(lost.userId);
    expect((await listColleagues({ by })).map(({ id }) => id)).not.toContain(lost.userId);
    expect(await changePeople({ by, id: lost.userId, act: "admin" }, now)).toEqual({ ok: false, reason: "gone" });
    await db.user.updateMany({ where: { id: { notIn: [by.userId, lost.userId] } }, data: { role: "complainant" } });
    expect(await changePeople({ by, id: by.userId, act: "organiser" }, now)).toEqual({
      ok: false,
      reason: "last-admin",
    });
  });

  test.each([
    `UPDATE "AuditEvent" SET "kind" = 'x'`,
    `DELETE FROM "AuditEvent"`,
    `UPDATE "Signature" SET "verifiedAt" = now()`,
    `INSERT INTO "SignatureChange" ("petitionId", "delta") VALUES (gen_random_uuid(), 1)`,
    `UPDATE "CountedHour" SET "added" = 5`,
    `DELETE FROM "Signature"`,
    `UPDATE "OrganiserAccount" SET "sealedEmail" = 'x@example.org'`,
    `UPDATE "ConcernKey" SET "wrappedKey" = 'x'`,
    `DELETE FROM "ChangeReportKey"`,
  ])("may not: %s", async (sql) => {
    await expect(organiserDb.$executeRawUnsafe(sql)).rejects.toThrow(/permission denied/);
  });
});

describe("an invitation", () => {
  const client = "somebody";

  test("is for the address it was mailed to, works once and is written down without the address", async () => {
    const by = await anAdmin();
    const actor = await anActor();
    expect((await invite({ by, email: actor.email, role: "organiser", client }, now)).ok).toBe(true);
    expect((await listKeptMail())[0]).toMatchObject({ to: actor.email });
    expect(await findInvitation(await anActor(), now)).toBeUndefined();
    expect(await acceptInvitation(await anActor(), now)).toBe(false);
    expect(await acceptInvitation(actor, now)).toBe(true);
    expect(await acceptInvitation(actor, now)).toBe(false);
    expect((await listOrganisers()).find(({ email }) => email === actor.email)?.role).toBe("organiser");
    expect(JSON.stringify(await listLog({ by }))).not.toContain(actor.email);
    expect(await last()).toMatchObject({ kind: "organiser.accept", actorId: actor.userId });
  });

  test("is over after seven days, and gone", async () => {
    const by = await anAdmin();
    const actor = await anActor();
    await invite({ by, email: actor.email, role: "admin", client }, now);
    expect(await listInvitations({ by }, days(7, -1))).toHaveLength(1);
    expect(await acceptInvitation(actor, days(7))).toBe(false);
    expect(await purgeInvitations(days(7, -1))).toBe(0);
    expect(await purgeInvitations(days(7))).toBe(1);
  });

  test("can be taken back", async () => {
    const by = await anAdmin();
    const actor = await anActor();
    await invite({ by, email: actor.email, role: "admin", client }, now);
    const [asked] = await listInvitations({ by }, now);
    expect(await changePeople({ by, id: asked?.id ?? "", act: "uninvite" }, now)).toMatchObject({ ok: true });
    expect(await acceptInvitation(actor, now)).toBe(false);
  });

  test("makes no admin a lesser one", async () => {
    const actor = await anActor();
    await appoint(actor.email, "admin", now);
    await invite({ by: await anAdmin(), email: actor.email, role: "organiser", client }, now);
    await acceptInvitation(actor, now);
    expect((await db.user.findUniqueOrThrow({ where: { id: actor.userId } })).role).toBe("admin");
  });
});

describe("a role", () => {
  test("is given on the server, by address, to somebody who has an account", async () => {
    expect(await appoint("nobody@example.org", "admin", now)).toBe(false);
    const { email, userId } = await anActor();
    expect(await appoint(` ${email.toUpperCase()} `, "admin", now)).toBe(true);
    expect(await listOrganisers()).toContainEqual({ email, role: "admin" });
    expect(await last()).toMatchObject({ kind: "organiser.appoint", actorId: undefined, detail: { whom: userId } });
  });

  test("that is taken away takes the second factor with it; a reset does that alone", async () => {
    const by = await anAdmin();
    const [one, other] = [await anOrganiser(), await anOrganiser()];
    await changePeople({ by, id: one.userId, act: "remove" }, now);
    await changePeople({ by, id: other.userId, act: "reset" }, now);
    expect(await db.secondFactor.count({ where: { userId: { in: [one.userId, other.userId] } } })).toBe(0);
    const roles = await db.user.findMany({ where: { id: { in: [one.userId, other.userId] } }, select: { role: true } });
    expect(roles.map(({ role }) => role).sort()).toEqual(["complainant", "organiser"]);
  });

  test("of the last admin stays, also when two take it from each other at once", async () => {
    await db.user.updateMany({ where: { role: "admin" }, data: { role: "complainant" } });
    const [one, other] = [await anAdmin(), await anAdmin()];
    const outcomes = await Promise.all([
      changePeople({ by: one, id: other.userId, act: "remove" }, now),
      changePeople({ by: other, id: one.userId, act: "organiser" }, now),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes).toContainEqual({ ok: false, reason: "last-admin" });
    expect(await db.user.count({ where: { role: "admin" } })).toBe(1);
  });
});

test("a switch that is thrown acts, is written down, and is taken back", async () => {
  const by = await anAdmin();
  await throwSwitch({ by, name: "pauseMail", value: "on" }, now);
  expect(await switches()).toEqual({ ...allOff, pauseMail: true });
  expect(await last()).toMatchObject({ kind: "switch.throw", detail: { name: "pauseMail", value: "on" } });
  await throwSwitch({ by, name: "pauseMail", value: "off" }, now);
  await throwSwitch({ by, name: "banner", value: "Back at noon." }, now);
  expect(await switches()).toEqual({ ...allOff, banner: "Back at noon." });
  await throwSwitch({ by, name: "banner", value: "" }, now);
  expect(await switches()).toEqual(allOff);
});
