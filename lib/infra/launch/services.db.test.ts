import { simpleParser } from "mailparser";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "@/lib/infra/db";
import { env } from "@/lib/infra/env";
import { writeMail } from "@/lib/infra/outbox";
import { reachMilestones } from "@/lib/petitions/commands/reach-milestones";
import { recountSignatures } from "@/lib/petitions/commands/count-signatures";
import { aDatabase } from "@/lib/testing/a-database";
import { aMailServer, type AMailServer } from "@/lib/testing/a-mail-server";
import { aPetition } from "@/lib/testing/a-signature";
import { anActor, anOrganiser } from "@/lib/testing/an-actor";
import { anEnvironment } from "@/lib/testing/an-environment";
import { jobs } from "./services";

let server: AMailServer;
beforeAll(aDatabase);
beforeEach(async () => {
  await db.$executeRaw`TRUNCATE "User", "Petition", "CounterState" CASCADE`;
  server = await aMailServer();
  anEnvironment({ ...env(), smtpUrl: server.url });
});
afterEach(() => server.close());

const now = new Date("2026-11-22T12:00:00Z");
const letter = { subject: "Some news", text: "Some words" };

/** As the portal sends what was written down, every minute. Gives the subjects of what went out. */
async function goesOut(): Promise<(string | undefined)[]> {
  const outbox = jobs.find(({ name }) => name === "outbox") ?? expect.fail("Nothing sends what was written down");
  await outbox.run(now);
  return Promise.all(server.taken.map(async ({ raw }) => (await simpleParser(raw)).subject));
}

test("organisers get the mail of a milestone", async () => {
  await anOrganiser();
  const petitionId = await aPetition({ title: "Ask first" });
  await db.milestone.create({ data: { petitionId, signatures: 10, banner: null } });
  await db.countedHour.create({ data: { petitionId, hour: new Date("2026-11-22T11:00:00Z"), added: 10, removed: 0 } });
  expect(await reachMilestones(now)).toBe(1);
  expect(await goesOut()).toEqual(["10 signatures: Ask first"]);
});

test("organisers get the mail about a count that is not right", async () => {
  await anOrganiser();
  const hour = new Date("2026-11-22T11:00:00Z");
  await db.countedHour.create({ data: { petitionId: await aPetition(), hour, added: 10, removed: 0 } });
  expect(await recountSignatures(now)).toBe(1);
  expect(await goesOut()).toEqual(["Signatures: a count is not right"]);
});

test("a mail goes out whatever it is about; a warning or a reminder that became needless does not", async () => {
  const { userId } = await anActor();
  for (const key of ["passkey added 1", "something new", `idle:${userId}`, `reminders:${userId}`])
    await db.$transaction((work) =>
      writeMail(work, { userId, key, letter: { ...letter, subject: `About ${key}` } }, now),
    );
  expect((await goesOut()).toSorted()).toEqual(["About passkey added 1", "About something new"]);
  expect(await db.outboxMail.count({ where: { sentAt: null } })).toBe(0);
});
