import { PgBoss } from "pg-boss";
import { beforeAll, expect, test } from "vitest";
import { until } from "@/lib/testing/a-start";
import { aDatabase } from "@/lib/testing/a-database";
import { aDump, tablesWith } from "@/lib/testing/a-search";
import { db } from "./db";
import { env } from "./env";
import { startJobs, type ScheduledJob } from "./jobs";

beforeAll(aDatabase);

async function waiting(name: string): Promise<void> {
  const boss = new PgBoss({ connectionString: env().databaseUrl, max: 1, supervise: false, schedule: false });
  await boss.start();
  await boss.send(name);
  await boss.stop({ graceful: false });
}

test("work is scheduled once for all instances, in a schema of its own, and what waits is done at the next start", async () => {
  const times: Date[] = [];
  const job: ScheduledJob = {
    name: "count",
    cron: "0 6 * * 1",
    run: (now) => Promise.resolve(times.push(now)),
  };
  const stops = await Promise.all([startJobs([job]), startJobs([job])]);
  await Promise.all(stops.map((stop) => stop()));
  expect(await db.$queryRaw`SELECT name, cron, timezone FROM pgboss.schedule`).toEqual([
    { name: "count", cron: "0 6 * * 1", timezone: "UTC" },
  ]);
  expect(times).toEqual([]);
  await waiting("count");
  const stop = await startJobs([job]);
  await until(() => times.length > 0, 20);
  expect(times[0]).toBeInstanceOf(Date);
  await stop();
});

test("work that fails does not stop the portal, is tried again, and leaves none of its words in the database", async () => {
  let tries = 0;
  const job: ScheduledJob = {
    name: "break",
    cron: "0 6 * * 1",
    run: () => {
      tries += 1;
      return Promise.reject(new Error("planted: sofia@example.org"));
    },
  };
  await (
    await startJobs([job])
  )();
  await waiting("break");
  const stop = await startJobs([job]);
  await until(() => tries > 0, 20);
  const retried = async () =>
    (await db.$queryRaw<unknown[]>`SELECT 1 FROM pgboss.job WHERE name = 'break' AND state = 'retry'`).length;
  await until(async () => (await retried()) === 1, 20);
  const dump = await aDump(env().databaseUrl);
  expect(tablesWith(dump, ["break failed"])).not.toEqual([]);
  expect(tablesWith(dump, ["planted", "sofia@example.org"])).toEqual([]);
  await stop();
});
