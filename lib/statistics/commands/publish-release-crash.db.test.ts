import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/infra/db";
import { env } from "@/lib/infra/env";
import { aMultitude } from "@/lib/testing/a-counting";
import { aCutLine, type Cut } from "@/lib/testing/a-cut-line";
import { aDatabase } from "@/lib/testing/a-database";
import { anEnvironment } from "@/lib/testing/an-environment";
import { forgetReleases } from "@/lib/testing/forget-releases";
import { someAnswers } from "@/lib/testing/some-answers";
import { latestClosing } from "../calendar";
import { publishRelease } from "./publish-release";

beforeAll(aDatabase);

const people = 40;
const closesAt = latestClosing(new Date(performance.timeOrigin));
const answers = someAnswers(3);
const due = () => Promise.resolve(answers);

const contents = async () => ({
  releases: await db.release.findMany({ select: { name: true, sha256: true, file: true } }),
  chain: await db.chainEntry.findMany({ select: { number: true, contentSha256: true } }),
  waiting: await db.contribution.count(),
  answered: await db.countedAnswer.count(),
});

/** Publishes over a line that is cut there, and goes back to the whole one. Gives whether it came through, and how many statements it took. */
async function publishedOverALine(cut?: Cut): Promise<{ isThrough: boolean; statements: number }> {
  const { databaseUrl, ...others } = env();
  const line = await aCutLine(databaseUrl, cut);
  await db.$disconnect();
  anEnvironment({ ...others, databaseUrl: line.url });
  const isThrough = await publishRelease(closesAt, due).then(
    () => true,
    () => false,
  );
  await db.$disconnect();
  await line.close();
  anEnvironment({ ...others, databaseUrl });
  return { isThrough, statements: line.statements() };
}

async function prepared(): Promise<void> {
  await forgetReleases();
  await aMultitude(people, new Date(closesAt.getTime() - 1));
}

test("killed before or after any statement, a release is all or nothing, and there is one when it is run again", async () => {
  await prepared();
  const whole = await publishedOverALine();
  expect(whole.isThrough).toBe(true);
  expect(whole.statements).toBeGreaterThan(10);
  const outcomes: string[] = [];
  for (let statement = 1; statement <= whole.statements; statement += 1)
    for (const when of ["before", "after"] as const) {
      await prepared();
      const { isThrough } = await publishedOverALine({ statement, when });
      const left = await contents();
      const isOut = left.releases.length === 1;
      const nothing = { releases: [], chain: [], waiting: people, answered: 0 };
      if (isOut) expect(left).toMatchObject({ waiting: 0, answered: answers.length, chain: [{ number: 1 }] });
      else expect(left).toEqual(nothing);
      expect(await publishRelease(closesAt, due)).toMatchObject({ kind: isOut ? "published-before" : "published" });
      const after = await contents();
      if (isOut) expect(after).toEqual(left);
      expect(after).toMatchObject({ waiting: 0, answered: answers.length, chain: [{ number: 1 }] });
      expect(after.releases).toHaveLength(1);
      outcomes.push(`${isThrough ? "answered" : "cut"}, ${isOut ? "out" : "nothing"}`);
    }
  // The one moment in which nobody can know: it is out, and its worker never heard so.
  expect(outcomes).toContain("cut, out");
  expect(outcomes.filter((outcome) => outcome === "cut, nothing").length).toBeGreaterThan(10);
}, 240_000);
