import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/infra/db";
import { aCounting, aCrowd } from "@/lib/testing/a-counting";
import { aDatabase } from "@/lib/testing/a-database";
import { someAnswers } from "@/lib/testing/some-answers";
import { publishDueRelease, publishRelease } from "./commands";
import { wasAnswerCounted } from "./queries/counted-answers";

beforeAll(aDatabase);
beforeEach(() => db.$executeRaw`TRUNCATE "Release", "Counted", "CountedAnswer", "Contribution" CASCADE`);

const monday = new Date("2026-11-23T06:00:00Z");
const nextMonday = new Date("2026-11-30T06:00:00Z");

async function countOf(table: "answer" | "speed", category: string): Promise<number> {
  return (await db.releaseCell.aggregate({ where: { table, category }, _sum: { count: true } }))._sum.count ?? 0;
}

const likeBefore = async () => [await countOf("answer", "legitimate-interests"), await countOf("speed", "31-60")];

describe("the answers of companies", () => {
  test("are counted with the findings, each case once, however often it is offered", async () => {
    const answers = someAnswers(3);
    await publishRelease(monday, answers);
    await publishRelease(nextMonday, [...answers, ...someAnswers(2)]);
    expect(await likeBefore()).toEqual([5, 5]);
  });

  test("are one for two cases of a person about one practice, and two about two", async () => {
    const [one] = someAnswers(1);
    const other = { ...one, practice: "instagram-meta-ai" } as const;
    await publishRelease(monday, one ? [one, { ...one, answer: "fully", speed: "later" }, { ...one, ...other }] : []);
    expect([await likeBefore(), await countOf("answer", "fully")]).toEqual([[2, 2], 0]);
  });

  test("leave a hash behind that says neither whose they were nor what they said", async () => {
    const [answer] = someAnswers(1, { answer: "refused" });
    if (!answer) expect.fail("There is no answer");
    expect(await wasAnswerCounted(answer)).toBe(false);
    await publishRelease(monday, [answer]);
    expect(await wasAnswerCounted(answer)).toBe(true);
    expect(await wasAnswerCounted({ ...answer, practice: "instagram-meta-ai" })).toBe(false);
    const kept = JSON.stringify(await db.$queryRaw`SELECT c::text FROM "CountedAnswer" c`);
    for (const word of [answer.ownerId, "refused", "31-60"]) expect(kept).not.toContain(word);
  });

  test("are counted once by two workers at the same moment", async () => {
    const answers = someAnswers(4);
    const due = () => Promise.resolve(answers);
    const workers = await Promise.all([1, 2, 3].map(() => publishDueRelease(monday, due)));
    expect(workers.map(({ kind }) => kind).sort()).toEqual(["published", "published-before", "published-before"]);
    expect(await likeBefore()).toEqual([4, 4]);
  });

  test("are not asked for when the week is out already", async () => {
    await aCrowd(1, aCounting(), new Date(monday.getTime() - 1));
    await publishRelease(monday);
    const unasked = () => Promise.reject(new Error("Nobody needs them"));
    expect(await publishDueRelease(monday, unasked)).toEqual({ kind: "published-before" });
    await expect(publishDueRelease(nextMonday, unasked)).rejects.toThrow("Nobody needs them");
  });

  test("make the first release even where no finding was counted", async () => {
    const due = (closesAt: Date) => Promise.resolve(closesAt.getTime() === monday.getTime() ? someAnswers(1) : []);
    expect(await publishDueRelease(new Date("2026-11-25T12:00:00Z"), due)).toEqual({ kind: "published", counted: 0 });
  });

  test("are all still to be counted when the release fails in the middle", async () => {
    const answers = someAnswers(2);
    await db.$executeRawUnsafe(
      `CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE ''planted''; END'`,
    );
    await db.$executeRawUnsafe(
      `CREATE TRIGGER planted BEFORE INSERT ON "ReleaseCell" FOR EACH STATEMENT EXECUTE FUNCTION fail()`,
    );
    await expect(publishRelease(monday, answers)).rejects.toThrow("planted");
    await db.$executeRawUnsafe("DROP FUNCTION fail CASCADE");
    expect(await db.countedAnswer.count()).toBe(0);
    await publishRelease(monday, answers);
    expect(await likeBefore()).toEqual([2, 2]);
  });
});
