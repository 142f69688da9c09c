import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { now } from "@/lib/infra/clock";
import { db } from "@/lib/infra/db";
import { mayCompose } from "@/lib/infra/limits";
import { allowances, pointsOf } from "@/lib/kernel/allowances.data";
import { aDatabase } from "@/lib/testing/a-database";
import { anAdmin } from "@/lib/testing/an-actor";
import { noon } from "@/lib/testing/a-finding";
import { setLimit } from "./commands/set-limit";
import { listLog } from "./queries";
import { listLimits } from "./queries/limits";
import { limitSchema } from "./schema";

beforeAll(aDatabase);
beforeEach(async () => {
  await db.$executeRaw`TRUNCATE "Limit", "RateLimit"`;
  globalThis.untickedLimits?.lookAgain();
});

const granted = async (client: string, tries: number) => {
  const answers = [];
  for (let at = 0; at < tries; at += 1) answers.push(await mayCompose(client));
  return answers.filter(Boolean).length;
};
/** What another process reads of the limits: it has asked for them before. */
async function anotherInstance() {
  globalThis.untickedLimits = undefined;
  vi.resetModules();
  const { mayCompose: mayElsewhere } = await import("@/lib/infra/limits");
  expect(await mayElsewhere("before")).toBe(true);
  return limitsRead();
}
const limitsRead = () => globalThis.untickedLimits ?? expect.fail("Nothing was read");
const compose = async () => (await listLimits({ by: await anAdmin() }, now())).find(({ name }) => name === "compose");

describe("a limit that an admin sets", () => {
  test("holds at once, is written into the log, and is given back", async () => {
    const by = await anAdmin();
    await setLimit({ by, name: "compose", points: 30 }, noon.now);
    expect(await granted("one", 35)).toBe(30);
    expect(await compose()).toMatchObject({ points: 30, isSet: true, standard: 300 });
    expect((await listLog({ by }))[0]).toMatchObject({ kind: "limit.set", detail: { name: "compose", points: 30 } });
    await setLimit({ by, name: "compose", points: undefined }, noon.now);
    expect(await granted("two", 35)).toBe(35);
    expect(await compose()).toMatchObject({ points: 300, isSet: false });
  });

  test("is taken up by another instance within five seconds", async () => {
    const first = globalThis.untickedLimits;
    const elsewhere = await anotherInstance();
    globalThis.untickedLimits = first;
    await setLimit({ by: await anAdmin(), name: "compose", points: 30 }, noon.now);
    globalThis.untickedLimits = elsewhere;
    const taken = async () => (await elsewhere.get()).get("compose");
    expect(await taken()).toBeUndefined();
    await vi.waitFor(async () => expect(await taken()).toBe(30), { timeout: 5_000, interval: 100 });
  });

  test("can shut nobody out, nor be lifted altogether", () => {
    for (const [name, { least, most, points }] of Object.entries(allowances)) {
      expect(least).toBeGreaterThan(1);
      expect([least <= points, points <= most]).toEqual([true, true]);
      const form = (typed: string) => limitSchema.safeParse({ name, points: typed }).success;
      const typed = [String(least - 1), String(least), String(most), String(most + 1), "", "-5", "1e3", "5.5", "many"];
      expect(typed.map(form)).toEqual([false, true, true, false, true, false, false, false, false]);
    }
    expect(limitSchema.safeParse({ name: "nothing", points: "50" }).success).toBe(false);
  });

  test("is kept within its bounds, whatever stands in the database", () => {
    expect(["compose"].map(() => pointsOf("compose", new Map([["compose", 0]])))).toEqual([30]);
    expect(pointsOf("compose", new Map([["compose", 9_999_999]]))).toBe(5_000);
  });
});

test("how much is used is told in numbers that name nobody", async () => {
  await granted("192.0.2.7", 3);
  await granted("192.0.2.8", 1);
  expect(await compose()).toMatchObject({ used: { counters: 2, uses: 4, most: 3 } });
  const told = JSON.stringify(await listLimits({ by: await anAdmin() }, now()));
  const keys = (await db.rateLimit.findMany()).map(({ key }) => key.split(":")[1] ?? key);
  for (const word of ["192.0.2", ...keys]) expect(told).not.toContain(word);
});
