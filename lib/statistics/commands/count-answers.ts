import "server-only";
import type { db } from "@/lib/infra/db";
import type { ExactCount } from "../exact-counts";
import { answererHash } from "../queries/counted-answers";
import type { OfferedAnswer } from "../schema";

type Work = Pick<typeof db, "countedAnswer">;

/** Counts those of the answers that were never counted, by what they were and by how fast they came. From now on they were counted. */
export async function countAnswers(work: Work, offered: readonly OfferedAnswer[]): Promise<ExactCount[]> {
  return (await newlyCounted(work, offered)).flatMap(({ practice, answer, speed }) => [
    { practice, table: "answer", category: answer, count: 1 },
    { practice, table: "speed", category: speed, count: 1 },
  ]);
}

/** Of two cases of one person about one practice, the first. */
async function newlyCounted(work: Work, offered: readonly OfferedAnswer[]): Promise<OfferedAnswer[]> {
  const byName = new Map<string, OfferedAnswer>();
  for (const answer of offered) {
    const name = `${answer.practice} ${answererHash(answer)}`;
    if (!byName.has(name)) byName.set(name, answer);
  }
  const newly = await work.countedAnswer.createManyAndReturn({
    data: [...byName.values()].map((answer) => ({ ownerHash: answererHash(answer), practice: answer.practice })),
    skipDuplicates: true,
  });
  return newly.flatMap(({ ownerHash, practice }) => byName.get(`${practice} ${ownerHash}`) ?? []);
}
