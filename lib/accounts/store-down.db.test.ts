import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { purgeEvidence } from "@/lib/evidence/commands";
import { db } from "@/lib/infra/db";
import { env } from "@/lib/infra/env";
import { aDatabase } from "@/lib/testing/a-database";
import { noon } from "@/lib/testing/a-finding";
import { aFullAccount } from "@/lib/testing/a-full-account";
import { anEnvironment } from "@/lib/testing/an-environment";
import { type AnS3Store, anS3Store } from "@/lib/testing/an-s3-store";
import { eraseAccount } from "./commands/erase-account";

const { now } = noon;
const dataDir = mkdtempSync(join(tmpdir(), "unticked-store-"));
let store: AnS3Store;

beforeAll(async () => {
  store = await anS3Store();
  const { endpoint, bucket, region, accessKeyId, secretAccessKey } = store.settings;
  const variables = { S3_ENDPOINT: endpoint, S3_BUCKET: bucket, S3_REGION: region };
  const keys = { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey };
  for (const [name, value] of Object.entries({ ...variables, ...keys })) vi.stubEnv(name, value);
  await aDatabase();
  anEnvironment({ ...env(), dataDir });
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await store.close();
  rmSync(dataDir, { recursive: true });
});

const afterGrace = () => new Date(now.getTime() + 2 * 60 * 60 * 1000);

test("a store that does not answer keeps nobody from erasing; what lies in it opens with no key, and goes once it answers", async () => {
  const { actor } = await aFullAccount();
  const kept = await db.evidenceFile.count();
  expect(store.objects.size).toBe(kept);
  expect(kept).toBeGreaterThan(0);

  store.troubles.push(...Array.from({ length: 1_000 }, () => 503));
  const receipt = await eraseAccount(actor, { withdrawSignatures: false }, now);
  expect(receipt?.statement.rows).toMatchObject({ account: 1, pictures: kept });
  // The keys of pictures lie inside what was sealed with keys that are gone now.
  expect([await db.complaintKey.count(), await db.draftKey.count()]).toEqual([0, 0]);
  expect(store.objects.size).toBe(kept);
  expect(await db.evidenceFile.count({ where: { draftId: null, complaintId: null } })).toBe(kept);
  await expect(purgeEvidence(afterGrace())).rejects.toThrow();
  expect(await db.evidenceFile.count()).toBe(kept);

  store.troubles.length = 0;
  expect(await purgeEvidence(afterGrace())).toBe(kept);
  expect([store.objects.size, await db.evidenceFile.count()]).toEqual([0, 0]);
});
