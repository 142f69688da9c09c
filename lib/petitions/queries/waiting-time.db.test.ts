import { beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "@/lib/infra/db";
import { lookAgainAtSwitches } from "@/lib/infra/switches";
import { aDatabase } from "@/lib/testing/a-database";
import { aPetition, someSigners } from "@/lib/testing/a-signature";
import { waitingTime } from "./waiting-time";

beforeAll(aDatabase);
let petition: string;
beforeEach(async () => {
  await db.$executeRaw`TRUNCATE "Petition", "MailPace", "Switch" CASCADE`;
  petition = await aPetition();
});

const now = new Date("2026-11-22T12:00:00Z");
const waiting = { mailKind: "confirm", mailTryAt: now };
const wait = (petitionId = petition) => {
  lookAgainAtSwitches();
  globalThis.untickedMailQueues?.lookAgain();
  return waitingTime(petitionId);
};
const minutes = (count: number) => ({ kind: "minutes", minutes: count });
const goes = (aSecond: number) => db.mailPace.create({ data: { aSecond, measuredAt: now } });

test("without a queue a mail goes at once, also where nothing was measured", async () => {
  expect(await wait()).toEqual(minutes(0));
  await goes(1);
  await someSigners(petition, 9, waiting);
  expect(await wait()).toEqual(minutes(0));
});

test("it is as many minutes as those ahead take, rounded up", async () => {
  await goes(2);
  await someSigners(petition, 120, waiting);
  expect(await wait()).toEqual(minutes(1));
  await someSigners(petition, 1, waiting);
  expect(await wait()).toEqual(minutes(2));
});

test("petitions take turns: a long queue of another holds nobody up beyond as many as wait here", async () => {
  await goes(1);
  const other = await aPetition();
  await someSigners(other, 600, waiting);
  await someSigners(petition, 60, waiting);
  expect(await wait()).toEqual(minutes(2));
  expect(await wait(other)).toEqual(minutes(11));
  expect(await wait(await aPetition())).toEqual(minutes(0));
});

test("mails that come after people at the screen, or that were refused before, hold nobody up", async () => {
  await goes(1);
  await someSigners(petition, 100, { ...waiting, signals: ["quick"] });
  await someSigners(petition, 100, { ...waiting, mailKind: "update" });
  await someSigners(petition, 100, { ...waiting, mailAttempts: 1 });
  expect(await wait()).toEqual(minutes(0));
});

test("a mail server that takes hardly anything makes hours of it, and not for ever", async () => {
  await goes(0);
  await someSigners(petition, 60, waiting);
  expect(await wait()).toEqual(minutes(10));
});

test("while mail is paused nobody can say", async () => {
  await db.switch.create({ data: { name: "pauseMail", value: "on", at: now } });
  expect(await wait()).toEqual({ kind: "paused" });
});
