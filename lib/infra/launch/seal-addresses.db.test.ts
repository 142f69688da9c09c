import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { findInvitation, listOrganisers } from "@/lib/accounts/commands/appoint";
import { authAdapter } from "@/lib/infra/auth-adapter";
import { db } from "@/lib/infra/db";
import { connect } from "@/lib/infra/launch/connection";
import { sealOpenAddresses } from "@/lib/infra/launch/seal-addresses";
import { aDump, databaseFolder, filesWith, tablesWith } from "@/lib/testing/a-search";
import { anActor } from "@/lib/testing/an-actor";
import { anEnvironment } from "@/lib/testing/an-environment";
import { anOlderDatabase, beginOn } from "@/lib/testing/another-database";

const change = "20261123024500_sealed_addresses";
const soon = new Date("2099-01-01T00:00:00Z");
let url = "";
let dataDir = "";

interface People {
  id: string;
  address: string;
  link: string;
}

/** An organiser, with an invitation and a link that was mailed: the address lies open in all three. */
async function somebodyOf(before: string): Promise<People> {
  const [id, link] = [randomUUID(), randomUUID()];
  const address = `older-${id}@example.org`;
  const client = await connect({ connectionString: before });
  await client.query(`INSERT INTO "User" ("id", "email", "role") VALUES ($1, $2, 'organiser')`, [id, address]);
  await client.query(
    `INSERT INTO "Invitation" ("id", "email", "role", "expiresAt") VALUES ($1, $2, 'admin', '2099-01-01')`,
    [id, address],
  );
  await client.query(
    `INSERT INTO "VerificationToken" ("tokenHash", "identifier", "expires") VALUES ($1, $2, '2099-01-01')`,
    [link, address],
  );
  await client.end();
  return { id, address, link };
}

const begin = () => beginOn(url, dataDir);

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "unticked-sealing-"));
  onTestFinished(() => rmSync(dataDir, { recursive: true }));
  await db.$disconnect();
  url = await anOlderDatabase(change);
  anEnvironment({ databaseUrl: url });
});

test("a start on a database from before seals every address, and loses nobody", async () => {
  const people = [await somebodyOf(url), await somebodyOf(url)];
  const marks = people.map(({ id }) => `older-${id}`);
  expect(tablesWith(await aDump(url), marks)).toEqual(["Invitation", "User", "VerificationToken"]);
  await begin();
  expect(tablesWith(await aDump(url), marks)).toEqual([]);
  for (const { id, address, link } of people) {
    expect(await authAdapter.getUserByEmail(address)).toMatchObject({ id, email: address });
    const actor = await anActor(address);
    expect(actor.userId).toBe(id);
    expect(await findInvitation(actor, new Date("2026-11-23"))).toBe("admin");
    expect(await authAdapter.useVerificationToken({ identifier: "", token: link })).toMatchObject({
      identifier: address,
      expires: soon,
    });
  }
  expect(await listOrganisers()).toHaveLength(2);
});

test("afterwards no table’s file has them any more", async () => {
  const { id } = await somebodyOf(url);
  const tables = async () =>
    filesWith(await databaseFolder(url), [`older-${id}`]).filter((path) => path.includes("/base/"));
  expect(await tables()).not.toEqual([]);
  await begin();
  expect(await tables()).toEqual([]);
});

test("starts that come at once seal each once; one that broke off is taken up, and the next finds nothing to do", async () => {
  const people = await Promise.all(Array.from({ length: 20 }, () => somebodyOf(url)));
  const [first] = people;
  await Promise.all([begin(), begin()]);
  expect(await sealOpenAddresses()).toBe(0);
  await db.$executeRaw`
    UPDATE "User" SET "emailHash" = 'open ' || "id", "sealedEmail" = convert_to(${first?.address}, 'UTF8')
      WHERE "id" = ${first?.id}::uuid`;
  expect(await sealOpenAddresses()).toBe(1);
  for (const { id, address } of people) expect(await authAdapter.getUser(id)).toMatchObject({ email: address });
});
