import "server-only";
import { db } from "@/lib/infra/db";
import { keyedHash, newToken, sha256 } from "@/lib/infra/vault";
import { practiceIds } from "@/lib/platforms/catalogue";
import { latestClosing } from "./calendar";
import { sampleWeeks } from "./samples.data";
import { answererHash } from "./queries/counted-answers";
import { releaseTables, tally, type Cell, type Counting, type OfferedAnswer, type ReleaseTable } from "./schema";

/** A confirmation link works for a week; a finding nobody confirmed is then deleted. */
export const confirmationLifeMs = 7 * 24 * 60 * 60 * 1000;

/** Recognises one person's findings on one practice and nothing else about them: not the address, not the other practices. */
function personHash(email: string, practice: string): string {
  return keyedHash("contribution", `${email.trim().toLowerCase()}\n${practice}`);
}

async function wasCounted(person: string, practice: string): Promise<boolean> {
  return (await db.counted.count({ where: { personHash: person, practice } })) > 0;
}

/**
 * Keeps a finding until its owner's address is confirmed. Gives the token for the mail, or undefined if the person was counted before
 * or has confirmed a finding for the next release: anyone can type somebody's address, and that undoes nothing.
 */
export async function offerContribution(counting: Counting, email: string, now: Date): Promise<string | undefined> {
  const person = personHash(email, counting.practice);
  if (await wasCounted(person, counting.practice)) return undefined;
  const token = newToken();
  const offer = { ...counting, tokenHash: sha256(token), createdAt: now };
  return (await keepOffer(person, offer)) ? token : undefined;
}

type Offer = Counting & { tokenHash: string; createdAt: Date };

/** Writes an offer in the place of an earlier one, unless that was confirmed. */
async function keepOffer(person: string, offer: Offer): Promise<boolean> {
  const unconfirmed = { personHash: person, practice: offer.practice, verifiedAt: null };
  const replaced = await db.contribution.updateMany({ where: unconfirmed, data: offer });
  if (replaced.count > 0) return true;
  const made = await db.contribution.createMany({ data: { ...unconfirmed, ...offer }, skipDuplicates: true });
  if (made.count > 0) return true;
  // Either it was confirmed, or the other of two clicks came between: then this one is the later.
  return (await db.contribution.updateMany({ where: unconfirmed, data: offer })).count > 0;
}

/** Takes an offer back. False when it is not open any more: it was confirmed, or another took its place. */
export async function withdrawOffer(tokenHash: string): Promise<boolean> {
  return (await db.contribution.deleteMany({ where: { tokenHash, verifiedAt: null } })).count > 0;
}

/** Takes a finding from a person whose address is known to be theirs: "counted" at the next release, or "before" this one. A later one before the release replaces it. */
export async function contribute(counting: Counting, email: string, now: Date): Promise<"counted" | "before"> {
  const person = personHash(email, counting.practice);
  if (await wasCounted(person, counting.practice)) return "before";
  const confirmed = { ...counting, tokenHash: null, verifiedAt: now };
  await db.contribution.upsert({
    where: { personHash_practice: { personHash: person, practice: counting.practice } },
    create: { personHash: person, createdAt: now, ...confirmed },
    update: confirmed,
  });
  return "counted";
}

/** Confirms a mailed link. A second use finds nothing to do. */
export async function confirmContribution(token: string, now: Date): Promise<"confirmed" | "unknown-or-settled"> {
  const { count } = await db.contribution.updateMany({
    where: {
      tokenHash: sha256(token),
      verifiedAt: null,
      createdAt: { gt: new Date(now.getTime() - confirmationLifeMs) },
    },
    data: { verifiedAt: now, tokenHash: null },
  });
  return count === 1 ? "confirmed" : "unknown-or-settled";
}

/** Deletes findings whose link ran out unconfirmed. Gives how many. */
export async function purgeUnconfirmed(now: Date): Promise<number> {
  const { count } = await db.contribution.deleteMany({
    where: { verifiedAt: null, createdAt: { lte: new Date(now.getTime() - confirmationLifeMs) } },
  });
  return count;
}

const nameOf = (row: { personHash: string; practice: string }) => `${row.practice} ${row.personHash}`;
const countingOf = ({ practice, state, place, told }: Record<keyof Counting, string>) =>
  ({ practice, state, place, told }) as Counting;

export type Published = { kind: "published"; counted: number } | { kind: "published-before" } | { kind: "nothing-yet" };

/**
 * Publishes the window that closes at `closesAt`: confirmed findings from before it, and the companies' answers that are due by then,
 * are tallied into every cell, each person is remembered as counted, and the findings are deleted; all of it or nothing.
 * A second worker, a crash or a rerun gives one release.
 */
export async function publishRelease(closesAt: Date, answers: readonly OfferedAnswer[] = []): Promise<Published> {
  return db.$transaction(
    async (transaction) => {
      await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('release', 0))`;
      if (await transaction.release.findUnique({ where: { closesAt } })) return { kind: "published-before" };
      const rows = await transaction.contribution.findMany({ where: { verifiedAt: { lt: closesAt } } });
      const newly = await transaction.counted.createManyAndReturn({
        data: rows.map(({ personHash: person, practice }) => ({ personHash: person, practice })),
        skipDuplicates: true,
      });
      // Somebody who confirmed again while the last release was being written is in it already.
      const isNew = new Set(newly.map(nameOf));
      const findings = rows.filter((row) => isNew.has(nameOf(row))).map(countingOf);
      const cells = tally(findings, await newlyAnswered(transaction, answers));
      const release = await transaction.release.create({ data: { closesAt } });
      await writeCells(transaction, release.id, cells);
      await transaction.contribution.deleteMany({ where: { id: { in: rows.map((row) => row.id) } } });
      return { kind: "published", counted: findings.length };
    },
    { timeout: 120_000 },
  );
}

/** The cells are thousands, and go to the database as one array a column. */
async function writeCells(
  transaction: Pick<typeof db, "$executeRaw">,
  releaseId: string,
  cells: readonly Cell[],
): Promise<void> {
  const column = <Key extends keyof Cell>(key: Key) => cells.map((cell) => cell[key]);
  await transaction.$executeRaw`INSERT INTO "ReleaseCell" ("releaseId", "practice", "table", "category", "count")
    SELECT ${releaseId}::uuid, cell.* FROM unnest(${column("practice")}::text[], ${column("table")}::text[],
      ${column("category")}::text[], ${column("count")}::int[]) AS cell`;
}

/** Those of the offered answers that were never counted; from now on they were. Of two cases of one person about one practice, the first. */
async function newlyAnswered(
  transaction: Pick<typeof db, "countedAnswer">,
  answers: readonly OfferedAnswer[],
): Promise<OfferedAnswer[]> {
  const byName = new Map<string, OfferedAnswer>();
  for (const answer of answers) {
    const name = `${answer.practice} ${answererHash(answer)}`;
    if (!byName.has(name)) byName.set(name, answer);
  }
  const newly = await transaction.countedAnswer.createManyAndReturn({
    data: [...byName.values()].map((answer) => ({ ownerHash: answererHash(answer), practice: answer.practice })),
    skipDuplicates: true,
  });
  return newly.flatMap(({ ownerHash, practice }) => byName.get(`${practice} ${ownerHash}`) ?? []);
}

/** The answers of companies that are due to be counted in the window that closes then. */
export type AnswersDue = (closesAt: Date) => Promise<readonly OfferedAnswer[]>;

/**
 * Publishes the last closed week, if that has not been done; only then are the answers asked for. Before anybody has ever been counted
 * there is nothing to publish: a portal that has just been set up does not report on a week in which it did not exist.
 */
export async function publishDueRelease(now: Date, answersDue: AnswersDue): Promise<Published> {
  const closesAt = latestClosing(now);
  if ((await db.release.count({ where: { closesAt } })) > 0) return { kind: "published-before" };
  const [waiting, earlier, answers] = await Promise.all([
    db.contribution.count({ where: { verifiedAt: { lt: closesAt } } }),
    db.release.count({ where: { sample: false } }),
    answersDue(closesAt),
  ]);
  return waiting + earlier + answers.length > 0 ? publishRelease(closesAt, answers) : { kind: "nothing-yet" };
}

const weekMs = 7 * 24 * 60 * 60 * 1000;
/** Sample releases close a minute before the real ones, so that neither stands in the other's way. */
const asideMs = 60 * 1000;

type SampleWeek = (typeof sampleWeeks)[number];

function sampleCells({ weeksAgo: _, ...given }: SampleWeek): Cell[] {
  const [practice] = practiceIds;
  const tables = Object.keys(releaseTables) as ReleaseTable[];
  return tables.flatMap((table) => {
    const counts: Readonly<Record<string, number | undefined>> = given[table];
    return releaseTables[table].map((category) => ({ practice, table, category, count: counts[category] ?? 0 }));
  });
}

/** Adds the sample releases up to the last closing before `now`. Gives how many. */
export async function plantSamples(now: Date): Promise<number> {
  for (const week of sampleWeeks) {
    const closesAt = new Date(latestClosing(now).getTime() - week.weeksAgo * weekMs - asideMs);
    await db.release.create({ data: { closesAt, sample: true, cells: { createMany: { data: sampleCells(week) } } } });
  }
  return sampleWeeks.length;
}

/** Takes every sample release away. Gives how many. */
export async function removeSamples(): Promise<number> {
  const { count } = await db.release.deleteMany({ where: { sample: true } });
  return count;
}
