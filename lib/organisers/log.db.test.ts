import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/infra/db";
import { aDatabase } from "@/lib/testing/a-database";
import { anAdmin } from "@/lib/testing/an-actor";
import { noon } from "@/lib/testing/a-finding";
import { throwSwitch } from "./commands/switch";
import { checkLog, findEntryHash } from "./queries/check-log";

beforeAll(async () => {
  await aDatabase();
  const by = await anAdmin();
  for (let at = 0; at < 5; at += 1)
    await throwSwitch({ by, name: "banner", value: `Sentence ${String(at)}` }, noon.now);
});

/** Does what somebody with the rights of the database's owner could do, looks, and takes it back. */
async function tampered(change: string): Promise<Awaited<ReturnType<typeof checkLog>>> {
  const kept = await db.auditEvent.findMany();
  await db.$executeRawUnsafe(`ALTER TABLE "AuditEvent" DISABLE TRIGGER USER`);
  await db.$executeRawUnsafe(change);
  const found = await checkLog();
  await db.$executeRawUnsafe(`DELETE FROM "AuditEvent"`);
  await db.auditEvent.createMany({ data: kept.map((row) => ({ ...row, detail: row.detail ?? {} })) });
  await db.$executeRawUnsafe(`ALTER TABLE "AuditEvent" ENABLE TRIGGER USER`);
  return found;
}

describe("checking the log", () => {
  test("finds it whole as long as nobody has changed it", async () => {
    const { whole, brokenAt } = await checkLog();
    expect([whole.number, brokenAt]).toEqual([5, undefined]);
    expect(await findEntryHash(5)).toBe(whole.hash);
  });

  test.each([
    ["another word in an entry", `UPDATE "AuditEvent" SET "kind" = 'desk.refuse' WHERE "number" = 3`, 3],
    ["another detail", `UPDATE "AuditEvent" SET "detail" = '{"name":"banner","value":"Other"}' WHERE "number" = 2`, 2],
    ["another person", `UPDATE "AuditEvent" SET "actorId" = NULL WHERE "number" = 4`, 4],
    ["another time", `UPDATE "AuditEvent" SET "at" = "at" + interval '1 second' WHERE "number" = 1`, 1],
    ["an entry taken out", `DELETE FROM "AuditEvent" WHERE "number" = 2`, 3],
    ["a hash put in the place of another", `UPDATE "AuditEvent" SET "hash" = repeat('0', 64) WHERE "number" = 5`, 5],
  ])("finds %s", async (_, change, brokenAt) => {
    expect((await tampered(change)).brokenAt).toBe(brokenAt);
    expect((await checkLog()).brokenAt).toBeUndefined();
  });

  test("finds that the last were cut off only by a number and hash that somebody kept", async () => {
    const { whole } = await tampered(`DELETE FROM "AuditEvent" WHERE "number" > 3`);
    expect(whole.number).toBe(3);
  });
});

test.each([[["nonsense"]], [["5"]], [["5", "abc"]], [["0", "a".repeat(64)]], [["5", "a".repeat(64), "more"]]])(
  "npm run verify:log %j explains itself and touches nothing",
  (args) => {
    const command = ["lib/infra/launch/run.mjs", "lib/organisers/cli.ts", ...args];
    const cwd = resolve(import.meta.dirname, "../..");
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd, encoding: "utf8" });
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("npm run --silent verify:log");
  },
);
