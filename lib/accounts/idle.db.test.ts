import { beforeAll, beforeEach, expect, test } from "vitest";
import { authAdapter } from "@/lib/infra/auth-adapter";
import { db } from "@/lib/infra/db";
import { jobs } from "@/lib/infra/launch/services";
import { aDatabase } from "@/lib/testing/a-database";
import { aMailServer, type AMailServer } from "@/lib/testing/a-mail-server";
import { anEnvironment } from "@/lib/testing/an-environment";
import { env } from "@/lib/infra/env";
import { aRecentActor } from "@/lib/testing/an-actor";
import { keysAreLost } from "@/lib/testing/lost-keys";
import { eraseIdleAccounts, warnIdleAccounts } from "./commands/erase-idle";

const seen = new Date("2026-11-22T00:00:00Z");
const day = (date: string) => new Date(`${date}T08:00:00Z`);
let server: AMailServer;

beforeAll(async () => {
  await aDatabase();
  server = await aMailServer();
  anEnvironment({ ...env(), smtpUrl: server.url });
  return () => server.close();
});
beforeEach(async () => {
  await db.user.deleteMany();
  server.taken.length = 0;
});

/** Somebody who was last here on the 22nd of November 2026. */
async function aStayAway(): Promise<string> {
  const { userId } = await aRecentActor();
  await db.session.deleteMany();
  await db.user.update({ where: { id: userId }, data: { lastSeenOn: seen } });
  return userId;
}

const send = async (at: Date) => jobs.find(({ name }) => name === "outbox")?.run(at);
const left = () => db.user.count();

test("who stays away is warned by mail after 23 months, once, and erased after 24", async () => {
  await aStayAway();
  expect(await warnIdleAccounts(day("2028-10-21"))).toBe(0);
  const both = await Promise.all([warnIdleAccounts(day("2028-10-22")), warnIdleAccounts(day("2028-10-22"))]);
  expect(Math.max(...both)).toBe(1);
  expect(await warnIdleAccounts(day("2028-10-23"))).toBe(0);
  expect(await send(day("2028-10-22"))).toBe(1);
  expect(server.taken).toHaveLength(1);
  expect(server.taken[0]?.raw.toString()).toMatch(/22 November 2028/);
  expect(await eraseIdleAccounts(day("2028-11-21"))).toBe(0);
  expect(await left()).toBe(1);
  expect(await eraseIdleAccounts(day("2028-11-22"))).toBe(1);
  expect(await left()).toBe(0);
});

test("nobody is erased who was not warned, nor sooner than four weeks after: a portal may have been down", async () => {
  await aStayAway();
  expect(await eraseIdleAccounts(day("2030-01-01"))).toBe(0);
  expect(await warnIdleAccounts(day("2030-01-01"))).toBe(1);
  await send(day("2030-01-01"));
  expect(server.taken[0]?.raw.toString()).toMatch(/29 January 2030/);
  expect(await eraseIdleAccounts(day("2030-01-28"))).toBe(0);
  expect(await eraseIdleAccounts(day("2030-01-29"))).toBe(1);
});

test("who comes back is left alone, and a warning that has not gone out stays here", async () => {
  const userId = await aStayAway();
  await warnIdleAccounts(day("2028-10-22"));
  await authAdapter.createSession({ sessionToken: "back", userId, expires: day("2099-01-01") });
  expect(await db.user.findUniqueOrThrow({ where: { id: userId } })).toMatchObject({ warnedOn: null });
  await send(day("2028-10-22"));
  expect(server.taken).toEqual([]);
  await db.user.update({ where: { id: userId }, data: { lastSeenOn: day("2028-10-23") } });
  expect(await eraseIdleAccounts(day("2028-12-01"))).toBe(0);
});

test("a session that is used on another day counts as being there", async () => {
  const userId = await aStayAway();
  await authAdapter.createSession({ sessionToken: "here", userId, expires: day("2099-01-01") });
  await db.session.updateMany({ data: { usedOn: seen } });
  await db.user.update({ where: { id: userId }, data: { lastSeenOn: new Date("2020-01-01"), warnedOn: seen } });
  await db.session.updateMany({ data: { usedOn: new Date("2020-01-01") } });
  await authAdapter.getSessionAndUser("here");
  const { lastSeenOn, warnedOn } = await db.user.findUniqueOrThrow({ where: { id: userId } });
  expect([lastSeenOn > new Date("2020-01-01"), warnedOn]).toEqual([true, null]);
});

test("one whose address was altered stays, is told to the log, and does not keep the others here", async () => {
  const [broken, other] = [await aStayAway(), await aStayAway()];
  await db.user.update({ where: { id: broken }, data: { sealedEmail: Buffer.from("altered") } });
  await db.user.updateMany({ data: { warnedOn: day("2028-10-22") } });
  expect(await eraseIdleAccounts(day("2028-11-22"))).toBe(1);
  expect(await db.user.findMany({ select: { id: true } })).toEqual([{ id: broken }]);
  expect(await db.user.count({ where: { id: other } })).toBe(0);
});

test("what came back of one that was erased is not warned, and goes when its time is over; one that is in use stays", async () => {
  const [gone, fresh] = [await aStayAway(), await aStayAway()];
  await db.user.update({ where: { id: fresh }, data: { lastSeenOn: day("2028-10-01") } });
  await keysAreLost(gone);
  await keysAreLost(fresh);
  expect(await warnIdleAccounts(day("2028-10-22"))).toBe(0);
  await eraseIdleAccounts(day("2028-11-21"));
  expect(await left()).toBe(2);
  expect(await eraseIdleAccounts(day("2028-11-22"))).toBe(0);
  expect(await db.user.findMany({ select: { id: true } })).toEqual([{ id: fresh }]);
});
