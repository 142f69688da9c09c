import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { now } from "@/lib/infra/clock";
import { db } from "@/lib/infra/db";
import { env } from "@/lib/infra/env";
import { lookAgainAtSwitches } from "@/lib/infra/switches";
import { aDatabase } from "@/lib/testing/a-database";
import { aPetition } from "@/lib/testing/a-signature";
import { anEnvironment } from "@/lib/testing/an-environment";
import { findPetition, listPetitions } from "./queries";

beforeAll(aDatabase);
beforeEach(async () => {
  await db.$executeRaw`TRUNCATE "Petition", "CounterState", "Switch" CASCADE`;
  lookAgain();
});

/** As if what this process keeps were too old. */
function lookAgain(): void {
  lookAgainAtSwitches();
  globalThis.untickedPetitions?.lookAgain();
  for (const details of globalThis.untickedPetitionDetails?.values() ?? []) details.lookAgain();
}

const counted = (petitionId: string, added: number) =>
  db.countedHour.create({ data: { petitionId, hour: new Date("2026-11-22T11:00:00Z"), added, removed: 0 } });
const count = async (slug: string) => (await findPetition(slug))?.count;
const inAnHour = () => new Date(now().getTime() + 60 * 60_000);

describe("the page of a petition", () => {
  test("is there once it opens, and not before", async () => {
    const [open, draft, later] = [
      await aPetition(),
      await aPetition({ opensAt: null }),
      await aPetition({ opensAt: inAnHour() }),
    ];
    expect((await listPetitions()).map(({ slug }) => slug)).toEqual([open]);
    for (const slug of [draft, later, "nowhere"]) expect(await findPetition(slug)).toBeUndefined();
  });

  test("has the number that was counted within five seconds, though it is kept in between", async () => {
    const slug = await aPetition();
    expect(await count(slug)).toBe(0);
    await counted(slug, 5);
    expect(await count(slug)).toBe(0);
    await sleep(4_500);
    expect([await count(slug), (await listPetitions())[0]?.count]).toEqual([5, 5]);
  });

  test("is served in static mode from what was read, with the database away too, and goes on afterwards", async () => {
    const slug = await aPetition();
    await counted(slug, 3);
    expect(await count(slug)).toBe(3);
    await db.switch.create({ data: { name: "staticMode", value: "on", at: now() } });
    await db.countedHour.updateMany({ data: { added: 5 } });
    lookAgain();
    expect(await count(slug)).toBe(3);
    const { databaseReaderUrl } = env();
    anEnvironment({ ...env(), databaseReaderUrl: "postgresql://nobody@127.0.0.1:1/nothing" });
    await globalThis.untickedPublicDb?.$disconnect();
    lookAgain();
    expect(await findPetition(slug)).toMatchObject({ slug, count: 3 });
    anEnvironment({ ...env(), databaseReaderUrl });
    await globalThis.untickedPublicDb?.$disconnect();
    await db.switch.deleteMany();
    lookAgain();
    expect(await count(slug)).toBe(5);
  });
});
