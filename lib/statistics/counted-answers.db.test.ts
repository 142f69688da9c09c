import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/infra/db";
import { aDatabase } from "@/lib/testing/a-database";
import { forgetReleases } from "@/lib/testing/forget-releases";
import { someAnswers } from "@/lib/testing/some-answers";
import { countAnswers } from "./commands/count-answers";
import { countOf } from "./exact-counts";
import { wasAnswerCounted } from "./queries/counted-answers";
import type { OfferedAnswer } from "./schema";

beforeAll(aDatabase);
beforeEach(forgetReleases);

const practice = "linkedin-content-ai";
const counted = async (answers: readonly OfferedAnswer[]) => {
  const count = countOf(await countAnswers(db, answers));
  return (table: "answer" | "speed", category: string) => count({ practice, table, category });
};

describe("the answers of companies", () => {
  test("are counted by what they were and by how fast they came", async () => {
    const of = await counted([...someAnswers(3), ...someAnswers(2, { answer: "refused", speed: "later" })]);
    expect([of("answer", "legitimate-interests"), of("speed", "31-60")]).toEqual([3, 3]);
    expect([of("answer", "refused"), of("speed", "later"), of("answer", "fully")]).toEqual([2, 2, 0]);
  });

  test("are counted once, however often they are offered", async () => {
    const answers = someAnswers(3);
    await counted(answers);
    expect((await counted([...answers, ...someAnswers(2)]))("answer", "legitimate-interests")).toBe(2);
  });

  test("are one for two cases of a person about one practice, and two about two", async () => {
    const [one] = someAnswers(1);
    const other = { ...one, practice: "instagram-meta-ai" } as const;
    const of = await counted(one ? [one, { ...one, answer: "fully", speed: "later" }, { ...one, ...other }] : []);
    expect([of("answer", "legitimate-interests"), of("answer", "fully")]).toEqual([1, 0]);
    expect(await db.countedAnswer.count()).toBe(2);
  });

  test("leave a hash behind that says neither whose they were nor what they said", async () => {
    const [answer] = someAnswers(1, { answer: "refused" });
    if (!answer) expect.fail("There is no answer");
    expect(await wasAnswerCounted(answer)).toBe(false);
    await counted([answer]);
    expect(await wasAnswerCounted(answer)).toBe(true);
    expect(await wasAnswerCounted({ ...answer, practice: "instagram-meta-ai" })).toBe(false);
    const kept = JSON.stringify(await db.$queryRaw`SELECT c::text FROM "CountedAnswer" c`);
    for (const word of [answer.ownerId, "refused", "31-60"]) expect(kept).not.toContain(word);
  });
});
