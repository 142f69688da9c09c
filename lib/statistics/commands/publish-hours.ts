import "server-only";
import { databaseNow } from "@/lib/infra/database-clock";
import { db } from "@/lib/infra/db";
import { sha256 } from "@/lib/infra/vault";
import { dayOfHour, dayWindow, hourName, hoursFile } from "../hours-file";
import { appendToChain } from "./append-to-chain";

/** After a long pause there are many; the next run goes on. */
const mostHours = 200;

type Work = Parameters<Parameters<typeof db.$transaction>[0]>[0];

/** The hours that are over by the counter's clock and not yet in the chain, the first first. */
async function closedHours(work: Work): Promise<Date[]> {
  const last = await work.chainEntry.findFirst({ where: { kind: "signatures" }, orderBy: { number: "desc" } });
  const after = last ? new Date(`${last.name}:00:00.000Z`) : new Date(0);
  const rows = await work.$queryRaw<{ hour: Date }[]>`
    SELECT DISTINCT hour FROM "CountedHour"
     WHERE hour > ${after} AND hour < (SELECT date_trunc('hour', "countedTo", 'UTC') FROM "CounterState")
     ORDER BY hour LIMIT ${mostHours}`;
  return rows.map(({ hour }) => hour);
}

/** The file of the day as it is when that hour is over. */
async function fileUpTo(work: Work, hour: Date): Promise<string> {
  const rows = await work.countedHour.findMany({
    where: { hour: { gte: dayWindow(dayOfHour(hourName(hour)))?.from ?? hour, lte: hour } },
    select: { hour: true, added: true, removed: true, petition: { select: { slug: true } } },
  });
  return hoursFile(rows.map(({ petition, ...row }) => ({ ...row, petition: petition.slug })));
}

/**
 * Seals the totals of signatures of each hour that is over: from then on they stand in the public file of their day and in the chain. An hour
 * without any change has no entry. Two workers, a crash or a rerun seal each once. Gives how many hours were sealed.
 */
export async function publishHours(): Promise<number> {
  return db.$transaction(
    async (work) => {
      // The counter's own lock: no hour is over while it is being counted.
      await work.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('signatures', 0))`;
      const hours = await closedHours(work);
      for (const hour of hours) {
        const contentSha256 = sha256(await fileUpTo(work, hour));
        await appendToChain(work, {
          kind: "signatures",
          name: hourName(hour),
          at: await databaseNow(work),
          contentSha256,
        });
      }
      return hours.length;
    },
    { timeout: 60_000, maxWait: 30_000 },
  );
}
