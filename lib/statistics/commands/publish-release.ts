import "server-only";
import { databaseNow } from "@/lib/infra/database-clock";
import { db } from "@/lib/infra/db";
import { uniformBelow } from "@/lib/infra/random";
import { sha256 } from "@/lib/infra/vault";
import { latestClosing, wholeSecond } from "../calendar";
import { countOf } from "../exact-counts";
import { noisedCells } from "../release-cells";
import { releaseFile, releaseName } from "../release-file";
import type { OfferedAnswer } from "../schema";
import { appendToChain } from "./append-to-chain";
import { countAnswers } from "./count-answers";
import { clearWindow, countWindow } from "./take-window";

/** What became of a release. It says nothing of how many are in it: only the file does, noise included. */
export type Published = { kind: "published"; name: string } | { kind: "published-before" } | { kind: "not-yet" };

/** The answers of companies that are due to be counted in the window that closes then. */
export type AnswersDue = (closesAt: Date) => Promise<readonly OfferedAnswer[]>;

/** Long enough for a crowd; a release that takes longer is undone, and tried again. */
const longestMs = 10 * 60 * 1000;

/**
 * Publishes the window that closes at `closesAt`, a whole second: confirmed findings from before it, and the companies' answers that are
 * due by then, are tallied into every cell, noise is drawn, the file is written and chained, and the findings are deleted; all of it or
 * nothing. A second worker, a crash or a rerun gives one release. Throws for a window that is still open by the database's clock.
 */
export async function publishRelease(closesAt: Date, answersDue: AnswersDue): Promise<Published> {
  return db.$transaction(
    async (work) => {
      await work.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('release', 0))`;
      if (await isPublished(work, closesAt)) return { kind: "published-before" };
      const answers = await answersDue(closesAt);
      // Taken before anything is counted, so that how long counting takes does not show in it; and once the cases have been read, which
      // would show in how long after it the release appears.
      const publishedAt = wholeSecond(await databaseNow(work));
      if (closesAt > publishedAt) throw new RangeError("A window is published once it has closed.");
      const counts = [...(await countAnswers(work, answers)), ...(await countWindow(work, closesAt))];
      const file = releaseFile(noisedCells(countOf(counts), uniformBelow));
      const release = { name: releaseName(closesAt), closesAt, publishedAt, file, sha256: sha256(file) };
      await work.release.create({ data: release });
      const { name, sha256: contentSha256 } = release;
      await appendToChain(work, { kind: "release", name, at: publishedAt, contentSha256 });
      await clearWindow(work, closesAt);
      return { kind: "published", name };
    },
    { timeout: longestMs, maxWait: 30_000 },
  );
}

/** Windows follow each other: one that closes before another was published has been counted with it. */
async function isPublished(work: Pick<typeof db, "release">, closesAt: Date): Promise<boolean> {
  return (await work.release.count({ where: { sample: false, closesAt: { gte: closesAt } } })) > 0;
}

/**
 * Publishes the last closed week by the database's clock, if that has not been done; only then are the answers asked for. It comes out
 * every Monday after the portal was set up, whether or not anybody is in it, so that its coming says nothing.
 */
export async function publishDueRelease(answersDue: AnswersDue): Promise<Published> {
  const closesAt = latestClosing(await databaseNow());
  const setUp = await db.installation.findFirst({ select: { createdAt: true } });
  if (!setUp || closesAt < setUp.createdAt) return { kind: "not-yet" };
  if (await isPublished(db, closesAt)) return { kind: "published-before" };
  return publishRelease(closesAt, answersDue);
}
