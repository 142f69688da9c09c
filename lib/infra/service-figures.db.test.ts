import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/infra/db";
import { env } from "@/lib/infra/env";
import { startJobs } from "@/lib/infra/jobs";
import { connect } from "@/lib/infra/launch/connection";
import { readServiceFigures } from "@/lib/infra/service-figures";
import { aDatabase } from "@/lib/testing/a-database";
import { aPetition, plantSigners } from "@/lib/testing/a-signature";

beforeAll(aDatabase);

const early = new Date("2026-01-01T00:00:00Z");
const late = new Date("2099-01-01T00:00:00Z");

test("organisers read how the parts are, in numbers", async () => {
  const petition = await aPetition();
  const signed = { domain: "a.example", mailKind: "confirm" };
  await plantSigners(petition, { ...signed, count: 3, mailTryAt: early, mailAttempts: 1 });
  await plantSigners(petition, { ...signed, count: 2, mailTryAt: late });
  await plantSigners(petition, { domain: "a.example", count: 4, verifiedAt: early });
  const figures = await readServiceFigures();
  expect(figures).toMatchObject({
    jobs: [],
    mails: { waiting: 0, later: 0, tried: 0, oldest: undefined },
    signatureMails: { waiting: 3, later: 2, tried: 3, oldest: early },
    release: null,
    chain: 0,
    uncounted: 1,
  });
  expect(figures.storage.database).toBeGreaterThan(0);
});

test("they see when each clock last ran, once the queue is there", async () => {
  const stop = await startJobs([{ name: "release", cron: "0 6 * * 1", run: () => Promise.resolve(0) }]);
  await stop();
  await db.$executeRaw`INSERT INTO pgboss.job (name, state, completed_on) VALUES
    ('release', 'completed', ${early}), ('release', 'failed', ${late}), ('release', 'created', NULL)`;
  expect((await readServiceFigures()).jobs).toEqual([
    { name: "release", cron: "0 6 * * 1", doneAt: early, failedAt: late, waiting: 1 },
  ]);
});

test("public pages cannot ask for them", async () => {
  const reader = await connect({ connectionString: env().databaseReaderUrl });
  const asked = reader.query('SELECT "serviceFigures"()').finally(() => reader.end());
  await expect(asked).rejects.toThrow("for organisers");
});
