import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import { db } from "@/lib/infra/db";

/** The parts the portal cannot do without. */
export interface Health {
  database: boolean;
}

const longestAnswer = 2_000;

async function databaseAnswers(): Promise<boolean> {
  const answer = db.$queryRaw`SELECT 1`.then(
    () => true,
    () => false,
  );
  return Promise.race([answer, sleep(longestAnswer, false, { ref: false })]);
}

/** Asks every part whether it works. */
export async function checkHealth(): Promise<Health> {
  return { database: await databaseAnswers() };
}
