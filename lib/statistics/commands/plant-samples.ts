import "server-only";
import { databaseNow } from "@/lib/infra/database-clock";
import { db } from "@/lib/infra/db";
import { uniformBelow } from "@/lib/infra/random";
import { sha256 } from "@/lib/infra/vault";
import { latestClosing } from "../calendar";
import { countOf } from "../exact-counts";
import { noisedCells } from "../release-cells";
import { releaseFile, releaseName } from "../release-file";
import { sampleCounts, sampleWeeks } from "../samples";

const weekMs = 7 * 24 * 60 * 60 * 1000;
/** Sample releases close a minute before the real ones, so that neither stands in the other's way. */
const asideMs = 60 * 1000;

/** Adds the sample releases up to the last closing, with noise drawn anew; they stay out of the chain. Gives how many. */
export async function plantSamples(): Promise<number> {
  const last = latestClosing(await databaseNow()).getTime() - asideMs;
  for (let week = 0; week < sampleWeeks; week += 1) {
    const closesAt = new Date(last - (sampleWeeks - 1 - week) * weekMs);
    const file = releaseFile(noisedCells(countOf(sampleCounts(week)), uniformBelow));
    const release = { name: releaseName(closesAt), closesAt, publishedAt: closesAt, sample: true };
    await db.release.create({ data: { ...release, file, sha256: sha256(file) } });
  }
  return sampleWeeks;
}

/** Takes every sample release away. Gives how many. */
export async function removeSamples(): Promise<number> {
  const { count } = await db.release.deleteMany({ where: { sample: true } });
  return count;
}
