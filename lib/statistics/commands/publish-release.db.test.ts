import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { jobs } from "@/lib/infra/launch/services";
import { databaseNow } from "@/lib/infra/database-clock";
import { db } from "@/lib/infra/db";
import { sha256 } from "@/lib/infra/vault";
import { aCounting, aMultitude } from "@/lib/testing/a-counting";
import { aDatabase } from "@/lib/testing/a-database";
import { forgetReleases } from "@/lib/testing/forget-releases";
import { moveClockTo } from "@/lib/testing/a-moved-clock";
import { someAnswers } from "@/lib/testing/some-answers";
import { latestClosing } from "../calendar";
import { verifyChain } from "../chain";
import { domain } from "../domain";
import { listChain } from "../queries";
import { readReleaseFile } from "../release-file";
import { plantSamples, removeSamples } from "./plant-samples";
import { publishDueRelease, publishRelease } from "./publish-release";

beforeAll(aDatabase);
beforeEach(forgetReleases);

const weekMs = 7 * 24 * 60 * 60 * 1000;
const nobody = () => Promise.resolve([]);
/** Weekly closings that have been: the last, and those before it. */
const closing = (weeksAgo = 0) =>
  new Date(latestClosing(new Date(performance.timeOrigin)).getTime() - weeksAgo * weekMs);
const justBefore = (instant: Date) => new Date(instant.getTime() - 1);

const files = async () => (await db.release.findMany({ orderBy: { closesAt: "asc" } })).map(({ file }) => file);

/** What a release says of a cell; the noise is far from a hundred. */
function said(file: string, table: string, category: string): number | undefined {
  const is = (cell: { practice: string; table: string; category: string }) =>
    cell.practice === "linkedin-content-ai" && cell.table === table && cell.category === category;
  return readReleaseFile(file).find(is)?.count;
}

describe("a release", () => {
  test("says every cell of the domain in its order, with noise, and leaves no finding behind", async () => {
    await aMultitude(5_000, justBefore(closing()));
    expect(await publishRelease(closing(), nobody)).toEqual({
      kind: "published",
      name: closing().toISOString().slice(0, 10),
    });
    const [file = ""] = await files();
    const cells = readReleaseFile(file);
    expect(cells.map(({ practice, table, category }) => ({ practice, table, category }))).toEqual(domain());
    for (const [table, category] of [
      ["setting", "on"],
      ["place", "england"],
      ["told", "no"],
    ] as const)
      expect(Math.abs((said(file, table, category) ?? 0) - 5_000)).toBeLessThan(100);
    // Of ten thousand cells that nobody is in, some are below zero, some above.
    expect(cells.filter(({ count }) => count < 0).length).toBeGreaterThan(1_000);
    expect(cells.filter(({ count }) => count > 0).length).toBeGreaterThan(1_000);
    expect(await db.contribution.count()).toBe(0);
  });

  test("has no cell for a state that its practice has not, or for a practice that there is no more", async () => {
    await aMultitude(500, justBefore(closing()), aCounting({ state: "form" }));
    await aMultitude(500, justBefore(closing()));
    await db.$executeRaw`UPDATE "Contribution" SET "practice" = 'an-old-one' WHERE "state" = 'on'`;
    await publishRelease(closing(), nobody);
    const [file = ""] = await files();
    expect(readReleaseFile(file)).toHaveLength(domain().length);
    expect(Math.abs(said(file, "setting", "on") ?? 0)).toBeLessThan(100);
    expect(file).not.toContain("an-old-one");
    expect(await db.contribution.count()).toBe(0);
  });

  test("is the same for its closing, however often and by however many it is asked for", async () => {
    await aMultitude(500, justBefore(closing()));
    const workers = await Promise.all([1, 2, 3].map(() => publishRelease(closing(), nobody)));
    expect(workers.map(({ kind }) => kind).sort()).toEqual(["published", "published-before", "published-before"]);
    const first = await files();
    await aMultitude(500, justBefore(closing()));
    expect(await publishRelease(closing(), nobody)).toEqual({ kind: "published-before" });
    expect(await files()).toEqual(first);
    expect(first).toHaveLength(1);
  });

  test("is sealed into the chain behind those before it, and what it says can be checked", async () => {
    for (const weeksAgo of [2, 1, 0]) await publishRelease(closing(weeksAgo), nobody);
    const chain = await listChain();
    expect(chain.map(({ number, name }) => [number, name])).toEqual(
      [2, 1, 0].map((weeksAgo, at) => [at + 1, closing(weeksAgo).toISOString().slice(0, 10)]),
    );
    const texts = new Map((await db.release.findMany()).map(({ name, file }) => [name, file]));
    const contentOf = ({ name }: { name: string }) => Promise.resolve(new TextEncoder().encode(texts.get(name)));
    expect(await verifyChain(chain, contentOf)).toEqual([]);
    for (const release of await db.release.findMany()) expect(release.sha256).toBe(sha256(release.file));
  });

  test.each(["UPDATE %t SET %c = %c", "DELETE FROM %t", "TRUNCATE %t"])("takes no %s", async (change) => {
    await publishRelease(closing(), nobody);
    for (const [table, column] of [
      ["Release", "file"],
      ["ChainEntry", "hash"],
    ] as const) {
      const sql = change.replaceAll("%t", `"${table}"`).replaceAll("%c", `"${column}"`);
      await expect(db.$executeRawUnsafe(sql)).rejects.toThrow("never changed");
    }
    expect(await files()).toHaveLength(1);
  });

  test("is not made of a window that is open, whatever the server's own clock says", async () => {
    const soon = new Date((await databaseNow()).getTime() + 60_000);
    await expect(publishRelease(soon, nobody)).rejects.toThrow("once it has closed");
    expect(await files()).toEqual([]);
  });

  test("of an earlier window than the last is part of the last", async () => {
    await publishRelease(closing(), nobody);
    expect(await publishRelease(closing(1), nobody)).toEqual({ kind: "published-before" });
  });

  test("says when it was begun, to the second, and not how long it took", async () => {
    const before = await databaseNow();
    await publishRelease(closing(), nobody);
    const [release] = await db.release.findMany();
    expect(release?.publishedAt.getUTCMilliseconds()).toBe(0);
    expect(before.getTime() - (release?.publishedAt.getTime() ?? 0)).toBeLessThan(1_000);
    expect((await listChain())[0]?.at).toEqual(release?.publishedAt);
  });
});

describe("the release that is due", () => {
  const setUp = (createdAt: Date) => db.installation.create({ data: { keyCheck: Buffer.alloc(1), createdAt } });

  test("is none before the first Monday after the portal was set up", async () => {
    expect(await publishDueRelease(nobody)).toEqual({ kind: "not-yet" });
    await setUp(await databaseNow());
    await aMultitude(10, justBefore(closing()));
    expect(await publishDueRelease(nobody)).toEqual({ kind: "not-yet" });
    expect(await files()).toEqual([]);
  });

  test("comes out every week from then on, once, also if nobody is in it", async () => {
    await setUp(await databaseNow());
    for (const weeks of [1, 2]) {
      moveClockTo(new Date(closing().getTime() + weeks * weekMs + 1_000));
      expect(await publishDueRelease(nobody)).toMatchObject({ kind: "published" });
      expect(await publishDueRelease(nobody)).toEqual({ kind: "published-before" });
    }
    expect(await files()).toHaveLength(2);
    // Nobody is in either, and each has noise of its own: the same twice could be taken away from both.
    const [first = [], second = []] = (await files()).map((file) => readReleaseFile(file).map(({ count }) => count));
    const alike = first.filter((count, at) => count === second[at]).length / first.length;
    expect(alike).toBeGreaterThan(0.05);
    expect(alike).toBeLessThan(0.5);
  });

  test("does not ask for the answers of companies when it is out already", async () => {
    await setUp(closing(1));
    await publishDueRelease(nobody);
    const unasked = () => Promise.reject(new Error("Nobody needs them"));
    expect(await publishDueRelease(unasked)).toEqual({ kind: "published-before" });
  });

  test("is told by the database's clock, not by that of the server that does the work", async () => {
    await setUp(closing(1));
    const job = jobs.find(({ name }) => name === "release") ?? expect.fail("There is no such job");
    expect(await job.run(new Date(closing().getTime() + 3 * weekMs))).toBe(1);
    expect(await job.run(new Date(closing().getTime() + 3 * weekMs))).toBe(0);
    expect((await db.release.findMany()).map(({ closesAt }) => closesAt)).toEqual([closing()]);
  });

  test("logs that it came out, not how many are in it", async () => {
    await setUp(closing(1));
    await aMultitude(37, justBefore(closing()));
    const job = jobs.find(({ name }) => name === "release");
    expect(await job?.run(closing())).toBe(1);
  });
});

describe("the answers of companies", () => {
  test("are in the release with the findings", async () => {
    await publishRelease(closing(), () => Promise.resolve(someAnswers(2_000)));
    const [file = ""] = await files();
    expect(Math.abs((said(file, "answer", "legitimate-interests") ?? 0) - 2_000)).toBeLessThan(100);
    expect(Math.abs((said(file, "speed", "31-60") ?? 0) - 2_000)).toBeLessThan(200);
  });
});

test("samples come and go without touching what is real, and are not in the chain", async () => {
  await publishRelease(closing(), nobody);
  const real = await files();
  expect(await plantSamples()).toBe(await db.release.count({ where: { sample: true } }));
  expect(await publishRelease(new Date(closing().getTime() + 1_000), nobody)).toMatchObject({ kind: "published" });
  expect(await listChain()).toHaveLength(2);
  expect(await removeSamples()).toBeGreaterThan(0);
  expect((await files()).slice(0, 1)).toEqual(real);
});
