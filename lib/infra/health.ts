import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import { databaseMoment } from "@/lib/infra/database-clock";
import { db } from "@/lib/infra/db";
import { switches } from "@/lib/infra/switches";

/** The parts the portal cannot do without. */
export interface Health {
  database: boolean;
}

/** Whether the public counts of signatures keep up. Nobody is served worse where they do not. */
export type CounterHealth = "ok" | "late" | "frozen";

const longestAnswer = 2_000;

async function databaseAnswers(): Promise<boolean> {
  const answer = db.$queryRaw`SELECT 1`.then(
    () => true,
    () => false,
  );
  return Promise.race([answer, sleep(longestAnswer, false, { ref: false })]);
}

/** Without having counted for so long, the counter is late, in seconds; it counts every two. */
const longestPause = 60;

/** How the counter of signatures is. */
export async function checkCounter(): Promise<CounterHealth> {
  if ((await switches()).freezeCounts) return "frozen";
  const [row] = await db.$queryRaw<{ late: boolean }[]>`
    SELECT ${databaseMoment()} - "countedTo" > make_interval(secs => ${longestPause}::double precision) AS late FROM "CounterState"`;
  return row?.late === false ? "ok" : "late";
}

/** Asks every part whether it works. */
export async function checkHealth(): Promise<Health> {
  return { database: await databaseAnswers() };
}
