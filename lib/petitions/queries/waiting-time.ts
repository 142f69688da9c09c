import "server-only";
import { db } from "@/lib/infra/db";
import { keptReading, type KeptReading } from "@/lib/infra/kept-reading";
import { switches } from "@/lib/infra/switches";

/** When a mail that is asked for now goes out. */
export type Wait = { kind: "paused" } | { kind: "minutes"; minutes: number };

interface Queues {
  /** Mails that wait in the lane of people who look at the screen, by petition. */
  waiting: ReadonlyMap<string, number>;
  aSecond: number;
}

/** As long as nothing was measured: what the smallest mail server can do. */
const unmeasured = 5;

async function readQueues(): Promise<Queues> {
  const [rows, pace] = await Promise.all([
    db.$queryRaw<{ petitionId: string; waiting: number }[]>`
      SELECT "petitionId", count(*)::int AS waiting FROM "Signature"
       WHERE "mailTryAt" IS NOT NULL AND "mailLane"("mailKind", signals) = 1 AND "mailAttempts" = 0 GROUP BY "petitionId"`,
    db.mailPace.findUnique({ where: { id: 1 } }),
  ]);
  return {
    waiting: new Map(rows.map(({ petitionId, waiting }) => [petitionId, waiting])),
    aSecond: Math.max(pace?.aSecond ?? unmeasured, 0.1),
  };
}

declare global {
  // Next evaluates a module once per bundle; the queues are looked at once per process.
  var untickedMailQueues: KeptReading<Queues> | undefined;
}

const queues = (globalThis.untickedMailQueues ??= keptReading({
  name: "mailQueues",
  read: readQueues,
  everyMs: 5_000,
  patienceMs: 500,
}));

/** In about how many whole minutes a mail about a signature of this petition goes out: 0 is at once. Petitions take turns. */
export async function waitingTime(petitionId: string): Promise<Wait> {
  if ((await switches()).pauseMail) return { kind: "paused" };
  const { waiting, aSecond } = await queues.get();
  const own = waiting.get(petitionId) ?? 0;
  const ahead = [...waiting.values()].reduce((sum, others) => sum + Math.min(others, own), 0);
  const seconds = ahead / aSecond;
  return { kind: "minutes", minutes: seconds < 10 ? 0 : Math.ceil(seconds / 60) };
}
