import "server-only";
import { PgBoss } from "pg-boss";
import { now } from "./clock";
import { env } from "./env";
import { logEvent, logFault } from "./log";

/** Work done on a schedule, once for all instances: they share the queue because they share the database. */
export interface ScheduledJob {
  name: string;
  /** Cron expression, UTC. */
  cron: string;
  /** Does the work and gives a number for the log: how many were purged, counted, sent. It may be run twice. */
  run(now: Date): Promise<number>;
}

/** Runs a job once. A failure is logged here; false lets the queue try again. */
async function runOnce(job: ScheduledJob): Promise<boolean> {
  try {
    const count = await job.run(now());
    // A job that looks every minute whether there is something to do would fill the log with noughts.
    if (count > 0) logEvent("job.done", { kind: job.name, count });
    return true;
  } catch (error) {
    logFault("job.failed", error, { kind: job.name });
    return false;
  }
}

async function schedule(boss: PgBoss, job: ScheduledJob): Promise<void> {
  await boss.createQueue(job.name, { policy: "singleton", retryLimit: 5, retryBackoff: true });
  await boss.schedule(job.name, job.cron, null, { tz: "UTC" });
  await boss.work(job.name, { pollingIntervalSeconds: 30 }, async () => {
    // The queue keeps what is thrown in the database, and the message of a fault may quote what somebody typed: this one is ours.
    if (!(await runOnce(job))) throw new Error(`${job.name} failed`);
  });
}

/** Starts the queue in a schema of its own ("pgboss") and gives the way to stop it. */
export async function startJobs(jobs: readonly ScheduledJob[]): Promise<() => Promise<void>> {
  const boss = new PgBoss({ connectionString: env().databaseUrl, max: 3 });
  boss.on("error", (error) => logFault("queue.failed", error));
  await boss.start();
  for (const job of jobs) await schedule(boss, job);
  return () => boss.stop({ graceful: true, timeout: 5_000 });
}
