import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/infra/db";
import { connect } from "@/lib/infra/launch/connection";
import { lookAgainAtSwitches } from "@/lib/infra/switches";
import { aCutLine } from "@/lib/testing/a-cut-line";
import { aDatabase } from "@/lib/testing/a-database";
import { aPetition, someSignatures } from "@/lib/testing/a-signature";
import { anActor, anOrganiser } from "@/lib/testing/an-actor";
import { anEnvironment } from "@/lib/testing/an-environment";
import { countSignatures, recountSignatures } from "./count-signatures";

const now = new Date("2026-11-22T12:00:00Z");
let url = "";

beforeAll(async () => {
  ({ url } = await aDatabase());
});
beforeEach(async () => {
  await db.$executeRaw`TRUNCATE "Petition", "CounterState", "SignatureChange", "Switch" CASCADE`;
  lookAgainAtSwitches();
});

const hours = () => db.countedHour.findMany({ orderBy: { hour: "asc" } });
async function countOf(petitionId: string): Promise<number> {
  const rows = await db.countedHour.findMany({ where: { petitionId } });
  return rows.reduce((sum, { added, removed }) => sum + added - removed, 0);
}
const differences = () => recountSignatures(now);

describe("the counter", () => {
  test("counts what is confirmed, once, and takes back what is withdrawn or invalid", async () => {
    const petitionId = await aPetition();
    const [first = "", second = "", third = ""] = await someSignatures(petitionId, 3, { verifiedAt: null });
    expect(await countSignatures()).toBe(0);
    await db.signature.updateMany({ where: { petitionId }, data: { verifiedAt: now } });
    // Said again, it changes nothing.
    await db.signature.updateMany({ where: { petitionId }, data: { verifiedAt: now } });
    expect([await countSignatures(), await countSignatures()]).toEqual([1, 0]);
    expect(await countOf(petitionId)).toBe(3);
    await db.signature.delete({ where: { id: first } });
    const invalidation = {
      id: randomUUID(),
      petitionId,
      matching: {},
      reason: "",
      startedBy: randomUUID(),
      startedAt: now,
    };
    await db.invalidation.create({ data: { ...invalidation, expected: 1 } });
    await db.signature.update({ where: { id: second }, data: { invalidationId: invalidation.id } });
    await db.signature.update({ where: { id: third }, data: { mailAttempts: 1 } });
    await countSignatures();
    expect(await countOf(petitionId)).toBe(1);
    expect(await hours()).toMatchObject([{ added: 3, removed: 2 }]);
    await db.signature.update({ where: { id: second }, data: { invalidationId: null } });
    await countSignatures();
    expect(await countOf(petitionId)).toBe(2);
    expect(await differences()).toBe(0);
  });

  test("leaves to the next window what is committed after it, however long before it was begun", async () => {
    const petitionId = await aPetition();
    const late = await connect({ connectionString: url });
    await late.query("BEGIN");
    await late.query(
      `INSERT INTO "Signature" (id, "petitionId", signals, "signedAt", "verifiedAt") VALUES ($1, $2, '{}', now(), now())`,
      [randomUUID(), petitionId],
    );
    await someSignatures(petitionId, 5);
    await countSignatures();
    expect([await countOf(petitionId), await differences()]).toEqual([5, 0]);
    await late.query("COMMIT");
    await late.end();
    expect([await countOf(petitionId), await differences()]).toEqual([5, 0]);
    await countSignatures();
    expect([await countOf(petitionId), await differences()]).toEqual([6, 0]);
  });

  test("is exact under many workers while people sign, withdraw and come back", async () => {
    const petitions = await Promise.all([aPetition(), aPetition()]);
    let isOver = false;
    const counting = Array.from({ length: 3 }, async () => {
      while (!isOver) await countSignatures();
    });
    const people = petitions.flatMap((petitionId) =>
      Array.from({ length: 4 }, async (_, person) => {
        for (let turn = 0; turn < 10; turn += 1) {
          const ids = await someSignatures(petitionId, 3);
          if ((turn + person) % 2 === 0) await db.signature.deleteMany({ where: { id: { in: ids.slice(1) } } });
          if (turn % 5 === 0) expect(await differences()).toBe(0);
        }
      }),
    );
    await Promise.all(people);
    isOver = true;
    await Promise.all(counting);
    await countSignatures();
    const there = await Promise.all(petitions.map((petitionId) => db.signature.count({ where: { petitionId } })));
    expect(await Promise.all(petitions.map(countOf))).toEqual(there);
    expect(there).toEqual([80, 80]);
    expect(await db.signatureChange.count()).toBe(0);
  });

  test("counts into no hour that is over, wherever the clock is put", async () => {
    const petitionId = await aPetition();
    // Another clock was two hours ahead when the last window closed.
    await db.$executeRaw`INSERT INTO "CounterState" (id, "countedTo") VALUES (1, clock_timestamp() + interval '2 hours')`;
    const { countedTo } = await db.counterState.findFirstOrThrow();
    await someSignatures(petitionId, 4);
    await countSignatures();
    const hour = new Date(Math.floor(countedTo.getTime() / 3_600_000) * 3_600_000);
    expect(await hours()).toEqual([{ petitionId, hour, added: 4, removed: 0 }]);
    expect((await db.counterState.findFirstOrThrow()).countedTo).toEqual(countedTo);
    const over = { petitionId, hour: new Date(hour.getTime() - 1), added: 1, removed: 0 };
    await expect(db.countedHour.create({ data: over })).rejects.toThrow("An hour of signatures that is over");
    await db.$executeRaw`UPDATE "CounterState" SET "countedTo" = "countedTo" + interval '1 hour'`;
    await expect(db.countedHour.updateMany({ data: { added: 1 } })).rejects.toThrow(
      "An hour of signatures that is over",
    );
    await expect(db.petition.deleteMany()).rejects.toThrow("An hour of signatures that is over");
  });

  test("stands still while the counts are frozen, and has lost nothing afterwards", async () => {
    const petitionId = await aPetition();
    await db.switch.create({ data: { name: "freezeCounts", value: "on", at: now } });
    lookAgainAtSwitches();
    await someSignatures(petitionId, 4);
    expect([await countSignatures(), await countOf(petitionId), await differences()]).toEqual([0, 0, 0]);
    await db.switch.deleteMany();
    lookAgainAtSwitches();
    await countSignatures();
    expect(await countOf(petitionId)).toBe(4);
  });

  test("loses and doubles nothing where the line is cut at any statement", { timeout: 120_000 }, async () => {
    const petitionId = await aPetition();
    const whole = await aCutLine(url);
    anEnvironment({ databaseUrl: whole.url });
    await globalThis.untickedDb?.$disconnect();
    await countSignatures();
    const statements = whole.statements();
    expect(statements).toBeGreaterThan(3);
    await whole.close();
    let there = 0;
    for (let statement = 1; statement <= statements; statement += 1)
      for (const when of ["before", "after"] as const) {
        anEnvironment({ databaseUrl: url });
        await globalThis.untickedDb?.$disconnect();
        there += (await someSignatures(petitionId, 3)).length;
        const line = await aCutLine(url, { statement, when });
        anEnvironment({ databaseUrl: line.url });
        await globalThis.untickedDb?.$disconnect();
        await countSignatures().catch(() => undefined);
        await line.close();
        anEnvironment({ databaseUrl: url });
        await globalThis.untickedDb?.$disconnect();
        expect(await differences()).toBe(0);
        await countSignatures();
        expect(await countOf(petitionId)).toBe(there);
      }
  });
});

test("the recount finds a signature that the counter does not know of, changes no count, and tells organisers once a day", async () => {
  await db.$executeRaw`TRUNCATE "User" CASCADE`;
  const [{ userId }, petitionId] = [await anOrganiser(), await aPetition()];
  await anActor();
  await someSignatures(petitionId, 3);
  await countSignatures();
  expect([await differences(), await db.outboxMail.count()]).toEqual([0, 0]);
  await db.$executeRaw`ALTER TABLE "Signature" DISABLE TRIGGER changed`;
  await db.$executeRaw`UPDATE "Signature" SET "verifiedAt" = NULL WHERE id = (SELECT id FROM "Signature" LIMIT 1)`;
  await db.$executeRaw`ALTER TABLE "Signature" ENABLE TRIGGER changed`;
  expect([await differences(), await differences()]).toEqual([1, 1]);
  expect(await countOf(petitionId)).toBe(3);
  expect(await db.counterState.findFirst()).toMatchObject({ recountedAt: now, differences: 1 });
  expect(await db.outboxMail.findMany()).toMatchObject([{ userId, key: `miscounted:2026-11-22:${userId}` }]);
});
