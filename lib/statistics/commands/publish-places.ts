import "server-only";
import { databaseNow } from "@/lib/infra/database-clock";
import { db } from "@/lib/infra/db";
import { uniformBelow } from "@/lib/infra/random";
import { sha256 } from "@/lib/infra/vault";
import { samplePetitions } from "@/lib/petitions/samples.data";
import { latestClosing, wholeSecond } from "../calendar";
import { noisedPlaces } from "../place-cells";
import { placeFile } from "../place-file";
import { releaseName } from "../release-file";
import { appendToChain } from "./append-to-chain";
import { takePlaces } from "./take-places";

/** What became of a release of places. Which petitions are in it follows from when they open and close, and tells of nobody. */
export type PublishedPlaces = { kind: "published"; name: string } | { kind: "published-before" | "no-petition" };

type Work = Pick<typeof db, "petition" | "placeRelease">;

const longestMs = 10 * 60 * 1000;
const dayMs = 24 * 60 * 60 * 1000;
/** A signature may be confirmed for two weeks; a day more is more than enough for what was under way. */
const confirmedForMs = 15 * dayMs;

/**
 * Publishes where those live who signed and whose confirmation came before `closesAt`, a whole second: every place of every petition
 * that could be signed meanwhile, with noise drawn once. Their places are forgotten in the same transaction. A second worker, a crash or
 * a rerun gives one release. Throws for a window that is still open by the database's clock.
 */
export async function publishPlaces(closesAt: Date): Promise<PublishedPlaces> {
  return db.$transaction(
    async (work) => {
      await work.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('places', 0))`;
      if (await isPublished(work, closesAt)) return { kind: "published-before" };
      const publishedAt = wholeSecond(await databaseNow(work));
      if (closesAt > publishedAt) throw new RangeError("A window is published once it has closed.");
      const from = await lastClosed(work);
      const petitions = await petitionsIn(work, { from, closesAt });
      if (petitions.length === 0) return { kind: "no-petition" };
      // What was confirmed shortly before the last window closed may have been written after it was counted.
      const since = new Date(from.getTime() - dayMs);
      const counts = [];
      for (const petition of petitions) counts.push(...(await takePlaces(work, { petition, since, closesAt })));
      const slugs = petitions.map(({ slug }) => slug);
      const file = placeFile(noisedPlaces(slugs, counts, uniformBelow));
      const release = { name: releaseName(closesAt), closesAt, publishedAt, file, sha256: sha256(file) };
      await work.placeRelease.create({ data: release });
      const { name, sha256: contentSha256 } = release;
      await appendToChain(work, { kind: "places", name, at: publishedAt, contentSha256 });
      return { kind: "published", name };
    },
    { timeout: longestMs, maxWait: 30_000 },
  );
}

/** When the last window closed; long ago where there was none. */
async function lastClosed(work: Work): Promise<Date> {
  const last = await work.placeRelease.findFirst({ orderBy: { closesAt: "desc" }, select: { closesAt: true } });
  return last?.closesAt ?? new Date(0);
}

/** The petitions of which a signature could be confirmed in a window: those that had opened, and had not been closed for too long. */
function petitionsIn(work: Work, { from, closesAt }: { from: Date; closesAt: Date }) {
  const lastClosing = new Date(from.getTime() - confirmedForMs);
  return work.petition.findMany({
    where: {
      slug: { notIn: samplePetitions.map(({ slug }) => slug) },
      opensAt: { lt: closesAt },
      AND: [
        { OR: [{ closesAt: null }, { closesAt: { gt: lastClosing } }] },
        { OR: [{ deliveredAt: null }, { deliveredAt: { gt: lastClosing } }] },
      ],
    },
    select: { id: true, slug: true },
    orderBy: { slug: "asc" },
  });
}

/** Windows follow each other: one that closes before another was published has been counted with it. */
async function isPublished(work: Work, closesAt: Date): Promise<boolean> {
  return (await work.placeRelease.count({ where: { closesAt: { gte: closesAt } } })) > 0;
}

/** Publishes the places of the last closed week by the database's clock, if that has not been done. */
export async function publishDuePlaces(): Promise<PublishedPlaces> {
  const closesAt = latestClosing(await databaseNow());
  if (await isPublished(db, closesAt)) return { kind: "published-before" };
  return publishPlaces(closesAt);
}
