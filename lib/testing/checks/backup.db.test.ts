import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { requestCountConfirmation, requestSignIn } from "@/lib/accounts/commands";
import { requestNewAddress } from "@/lib/accounts/commands/address";
import { appoint } from "@/lib/accounts/commands/appoint";
import { db } from "@/lib/infra/db";
import { env } from "@/lib/infra/env";
import { keepRefusedForm } from "@/lib/infra/refused-form";
import { invite } from "@/lib/organisers/commands/people";
import { sendReport } from "@/lib/reports/commands";
import { offerContribution } from "@/lib/statistics/commands";
import { concernIsSent } from "@/lib/testing/a-concern";
import { aCounting } from "@/lib/testing/a-counting";
import { aDatabase } from "@/lib/testing/a-database";
import { noon } from "@/lib/testing/a-finding";
import { aFullAccount } from "@/lib/testing/a-full-account";
import { aReport } from "@/lib/testing/a-report";
import { aDump, databaseFolder, filesWith, tablesWith } from "@/lib/testing/a-search";
import { anOpenPetition, signs } from "@/lib/testing/a-signer";
import { aRecentActor, anAdmin } from "@/lib/testing/an-actor";
import { anEnvironment } from "@/lib/testing/an-environment";

const { now } = noon;
let url = "";

beforeAll(async () => {
  url = (await aDatabase()).url;
  const dataDir = mkdtempSync(join(tmpdir(), "unticked-backup-"));
  anEnvironment({ ...env(), dataDir });
  return () => rmSync(dataDir, { recursive: true });
});

/** Lets somebody do each thing that leaves a name, an address or words of theirs here. Gives all of these. */
async function everything(): Promise<string[]> {
  const { typed } = await aFullAccount();
  const marks = [...typed];
  const mark = (what: string) => {
    const text = `${what}-${randomUUID()}`;
    marks.push(text);
    return text;
  };
  const address = (what: string) => `${mark(what)}@example.org`;
  const [client, browser] = [randomUUID(), randomUUID()];
  const organiser = await aRecentActor(address("organiser"));
  await appoint(organiser.email, "organiser", now);
  await invite({ by: await anAdmin(), email: address("invited"), role: "organiser", client }, now);
  await requestSignIn({ email: address("signs-in"), browser, client }, now);
  await requestNewAddress({ by: organiser, email: address("moves"), client }, now);
  const counted = address("counted");
  const token = () => offerContribution(aCounting(), counted, now);
  await requestCountConfirmation({ email: counted, client }, token, now);
  const given = { email: address("signs"), name: mark("signer"), comment: mark("comment") };
  await signs({ petition: await anOpenPetition(now), given }, now);
  await concernIsSent({ email: address("concerned"), name: mark("named"), words: mark("concern") }, now);
  await sendReport(
    { ...aReport({ mark: randomUUID() }), picture: { bytes: Buffer.from(mark("screen")), type: "image/png" } },
    now,
  );
  await keepRefusedForm("a form", { email: address("typed"), words: mark("words") }, now);
  return marks;
}

test("a backup has nobody’s name, address or words in it, nor do the files of the database", async () => {
  const marks = await everything();
  expect(marks.length).toBeGreaterThan(25);
  expect(tablesWith(await aDump(url), marks)).toEqual([]);
  expect(filesWith(await databaseFolder(url), marks)).toEqual([]);
});

test.each([
  ["in the open", (mark: string) => mark],
  ["in hexadecimal", (mark: string) => Buffer.from(`to ${mark}.`).toString("hex")],
  ["in base64", (mark: string) => Buffer.from(`${mark}.`).toString("base64")],
  ["in base64, inside other words", (mark: string) => Buffer.from(`to: ${mark}, please`).toString("base64url")],
])("one that stood there %s would be found", async (_, written) => {
  const mark = `address-${randomUUID()}@example.org`;
  await db.switch.create({ data: { name: randomUUID(), value: written(mark), at: now } });
  expect(tablesWith(await aDump(url), [mark])).toEqual(["Switch"]);
});

test("one that stood in the files of the database would be found", async () => {
  const mark = randomUUID();
  await db.switch.create({ data: { name: mark, value: "on", at: now } });
  expect(filesWith(await databaseFolder(url), [mark])).not.toEqual([]);
});
