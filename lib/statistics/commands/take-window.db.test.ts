import { beforeAll, beforeEach, expect, test } from "vitest";
import { databaseNow } from "@/lib/infra/database-clock";
import { db } from "@/lib/infra/db";
import { aCounting, aCrowd, aMultitude } from "@/lib/testing/a-counting";
import { aDatabase } from "@/lib/testing/a-database";
import { forgetReleases } from "@/lib/testing/forget-releases";
import { confirmContribution, contribute, offerContribution, withdrawContributions } from "../commands";
import { countOf } from "../exact-counts";
import { findMyCounts } from "../queries/contributions";
import { clearWindow, countWindow } from "./take-window";

beforeAll(aDatabase);
beforeEach(forgetReleases);

const monday = new Date("2026-11-16T06:00:00Z");
const before = new Date(monday.getTime() - 1);
const practice = "linkedin-content-ai";

/** Counts and clears the window up to an instant, or up to now: moments are kept to the nearest millisecond, which may be the next. */
async function taken(closesAt?: Date) {
  const end = closesAt ?? new Date((await databaseNow()).getTime() + 2);
  return db.$transaction(async (work) => {
    const counts = await countWindow(work, end);
    await clearWindow(work, end);
    return countOf(counts);
  });
}

const states = (count: Awaited<ReturnType<typeof taken>>, categories: readonly string[]) =>
  categories.map((category) => count({ practice, table: "setting", category }));

test("what was confirmed before its end is counted in each table, and deleted", async () => {
  await aMultitude(3, before);
  await aMultitude(2, before, aCounting({ state: "not-found", place: "IE", told: "before" }));
  const count = await taken(monday);
  expect(states(count, ["on", "not-found", "off"])).toEqual([3, 2, 0]);
  expect(count({ practice, table: "place", category: "england" })).toBe(3);
  expect(count({ practice, table: "place", category: "IE" })).toBe(2);
  expect(count({ practice, table: "told", category: "before" })).toBe(2);
  expect(count({ practice: "x-grok-training", table: "setting", category: "on" })).toBe(0);
  expect(await db.contribution.count()).toBe(0);
});

test("what was confirmed at its end or later, and what is not confirmed, stays for the next, as it was", async () => {
  await aMultitude(1, before);
  await aMultitude(2, monday);
  await offerContribution(aCounting({ place: "wales" }), "sofia@example.org", monday);
  const kept = () =>
    db.contribution.findMany({
      where: { OR: [{ verifiedAt: null }, { verifiedAt: monday }] },
      orderBy: { personHash: "asc" },
    });
  const staying = await kept();
  expect(states(await taken(monday), ["on"])).toEqual([1]);
  expect(await kept()).toEqual(staying);
  expect(await db.contribution.count()).toBe(3);
});

test("a crowd is counted like few", async () => {
  await aMultitude(50_000, before, aCounting({ place: "IE" }));
  expect((await taken(monday))({ practice, table: "place", category: "IE" })).toBe(50_000);
});

test("who changes their mind before it is counted with the later finding, and once", async () => {
  await contribute(aCounting(), "sofia@example.org", before);
  await contribute(aCounting({ state: "off" }), "Sofia@Example.org ", before);
  expect(states(await taken(), ["on", "off"])).toEqual([0, 1]);
});

test("who is erased before it is not in it", async () => {
  await aCrowd(2);
  await contribute(aCounting(), "sofia@example.org", before);
  await withdrawContributions("sofia@example.org");
  expect(states(await taken(), ["on"])).toEqual([2]);
});

test("who confirms or takes out while it is being counted waits, and who looks does not", async () => {
  await contribute(aCounting(), "sam@example.org", before);
  const token = (await offerContribution(aCounting(), "sofia@example.org", await databaseNow())) ?? "";
  const end = new Date((await databaseNow()).getTime() + 2);
  const begin = [() => confirmContribution(token, end), () => withdrawContributions("sam@example.org")];
  const waiting: Promise<unknown>[] = [];
  const count = await db.$transaction(async (work) => {
    const counts = await countWindow(work, end);
    for (const one of begin) {
      waiting.push(one());
      // It has reached the database, and waits there.
      for (let reached = 0; reached < waiting.length;)
        [{ reached } = { reached: 0 }] = await work.$queryRaw<{ reached: number }[]>`
          SELECT count(*)::int AS reached FROM pg_locks WHERE NOT granted AND relation = '"Contribution"'::regclass
            AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
    }
    expect(await findMyCounts("sam@example.org")).toEqual({ waiting: [practice], released: [] });
    await clearWindow(work, end);
    return countOf(counts);
  });
  expect(states(count, ["on"])).toEqual([1]);
  expect(await Promise.all(waiting)).toEqual(["confirmed", 0]);
  expect(await findMyCounts("sam@example.org")).toEqual({ waiting: [], released: [practice] });
  expect(states(await taken(), ["on"])).toEqual([1]);
});

test("a backup that holds the table makes it give up instead of keeping everybody waiting", async () => {
  await aMultitude(1, before);
  await db.$transaction(
    async (backup) => {
      await backup.$executeRaw`LOCK TABLE "Contribution" IN ACCESS SHARE MODE`;
      await expect(taken(monday)).rejects.toThrow("lock timeout");
    },
    { timeout: 20_000 },
  );
  expect(states(await taken(monday), ["on"])).toEqual([1]);
});
