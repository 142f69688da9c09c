import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/infra/db";
import { sha256 } from "@/lib/infra/vault";
import { practiceIds } from "@/lib/platforms/catalogue";
import { aMultitude } from "@/lib/testing/a-counting";
import { aDatabase } from "@/lib/testing/a-database";
import { forgetReleases } from "@/lib/testing/forget-releases";
import { latestClosing } from "./calendar";
import { plantSamples, removeSamples } from "./commands/plant-samples";
import { publishRelease } from "./commands/publish-release";
import { findRelease, getDashboard, getTallies, listChain, listReleases } from "./queries";
import { sum } from "./tallies";

beforeAll(aDatabase);
beforeEach(forgetReleases);

const weekMs = 7 * 24 * 60 * 60 * 1000;
const closing = (weeksAgo: number) =>
  new Date(latestClosing(new Date(performance.timeOrigin)).getTime() - weeksAgo * weekMs);
const nameOf = (weeksAgo: number) => closing(weeksAgo).toISOString().slice(0, 10);

/** A release with so many people in England. */
async function released(weeksAgo: number, people: number): Promise<void> {
  await aMultitude(people, new Date(closing(weeksAgo).getTime() - 1));
  await publishRelease(closing(weeksAgo), () => Promise.resolve([]));
}

/** A release may go unseen for some seconds. */
const aWhile = () => sleep(3_100);
const england = { table: "place", practices: practiceIds, categories: ["england"] } as const;
const inEngland = async () => sum(await getTallies(), england).value;

describe("the releases", () => {
  test("are listed with the latest first, and each is found by its name, byte for byte", async () => {
    await released(1, 10);
    await released(0, 10);
    const listed = await listReleases();
    expect(listed.map(({ name, closesAt, sample }) => [name, closesAt, sample])).toEqual([
      [nameOf(0), closing(0), false],
      [nameOf(1), closing(1), false],
    ]);
    const found = await findRelease(nameOf(1));
    expect(found?.sha256).toBe(sha256(found?.file ?? ""));
    expect((await listChain()).map(({ contentSha256 }) => contentSha256)).toEqual(
      listed.map((release) => release.sha256).reverse(),
    );
  });

  test.each(["", "2026-11-17", "' OR 1=1 --", "../2026-11-16"])("are not found as %j", async (name) => {
    await released(0, 10);
    expect(await findRelease(name)).toBeUndefined();
  });
});

describe("the sums", () => {
  test("are those of the files, and a release that comes out is in them within seconds", async () => {
    await released(1, 1_000);
    expect(Math.abs((await inEngland()) - 1_000)).toBeLessThan(400);
    const before = await getTallies();
    await released(0, 2_000);
    await aWhile();
    expect(Math.abs((await inEngland()) - 3_000)).toBeLessThan(400);
    // What somebody holds already does not change under their hands.
    expect(Math.abs(sum(before, england).value - 1_000)).toBeLessThan(400);
  });

  test("are the same thing while there is nothing new", async () => {
    await released(0, 10);
    const [one, other] = await Promise.all([getTallies(), getTallies()]);
    expect(other).toBe(one);
    await aWhile();
    expect(await getTallies()).toBe(one);
  });

  test("stay while the database is away", async () => {
    await released(0, 10);
    const before = await getTallies();
    await aWhile();
    await db.$executeRaw`ALTER TABLE "Release" RENAME TO "Elsewhere"`;
    expect(await getTallies()).toBe(before);
    await db.$executeRaw`ALTER TABLE "Elsewhere" RENAME TO "Release"`;
  });

  test("are given at once while the database hangs", async () => {
    await released(0, 10);
    const before = await getTallies();
    await aWhile();
    await db.$transaction(async (held) => {
      await held.$executeRaw`LOCK TABLE "Release" IN ACCESS EXCLUSIVE MODE`;
      const began = performance.now();
      expect(await Promise.all([getTallies(), getTallies()])).toEqual([before, before]);
      expect(performance.now() - began).toBeLessThan(2_000);
    });
  });

  test("have no sample in them any more when samples are taken away", async () => {
    await released(0, 0);
    await plantSamples();
    const withSamples = await getDashboard();
    expect(withSamples).toMatchObject({ sample: true, checked: { kind: "count" } });
    await removeSamples();
    await aWhile();
    const without = await getDashboard();
    expect(without).toMatchObject({ sample: false, releases: 1 });
    expect(without.checked.kind).not.toBe("count");
  });
});

describe("the dashboard", () => {
  test("shows nothing before the first release, whoever waits for it", async () => {
    await aMultitude(1_000, closing(0));
    expect(await getDashboard()).toMatchObject({
      ...{ lastRelease: undefined, releases: 0, sample: false, checked: { kind: "few" }, weeks: [] },
      practices: practiceIds.map((id) => ({ id, total: { kind: "few" } })),
    });
  });

  test("is read from what is published alone", async () => {
    await released(0, 5_000);
    await aMultitude(5_000, closing(0));
    const { checked, lastRelease } = await getDashboard();
    expect(lastRelease).toEqual(closing(0));
    expect(checked).toMatchObject({ kind: "count" });
    expect(Math.abs((checked.kind === "count" ? checked.value : 0) - 5_000)).toBeLessThan(500);
  });

  test("is worked out once for a platform and a place, as long as nothing new is out", async () => {
    await released(0, 100);
    const selection = { platform: "linkedin", place: "england" } as const;
    expect(await getDashboard({ ...selection })).toBe(await getDashboard({ ...selection }));
    expect((await getDashboard()).selection).not.toEqual(selection);
  });
});
