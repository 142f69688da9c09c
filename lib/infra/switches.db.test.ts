import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "@/lib/infra/db";
import { env } from "@/lib/infra/env";
import { lookAgainAtSwitches, switches } from "@/lib/infra/switches";
import { allOff, stops } from "@/lib/kernel/switches";
import { aDatabase } from "@/lib/testing/a-database";
import { anEnvironment } from "@/lib/testing/an-environment";

beforeAll(aDatabase);
beforeEach(async () => {
  await db.$executeRaw`TRUNCATE "Switch"`;
  globalThis.untickedSwitches = undefined;
});

const set = (name: string, value: string) =>
  db.switch.upsert({ where: { name }, create: { name, value, at: new Date(0) }, update: { value } });

test("nothing is switched until somebody switches it", async () => {
  expect(await switches()).toEqual(allOff);
});

test.each(stops)("%s is read from the table", async (stop) => {
  await set(stop, "on");
  expect(await switches()).toEqual({ ...allOff, [stop]: true });
});

test("the banner is its sentence; what nobody knows switches nothing", async () => {
  await set("banner", " Back at noon. ");
  await set("selfDestruct", "on");
  await set("pauseMail", "ON");
  expect(await switches()).toEqual({ ...allOff, banner: "Back at noon." });
});

test("what another instance switched acts here within five seconds", async () => {
  expect((await switches()).pauseMail).toBe(false);
  await set("pauseMail", "on");
  await sleep(4_000);
  expect((await switches()).pauseMail).toBe(true);
});

test("whoever has just switched sees it at once", async () => {
  await switches();
  await set("pauseSigning", "on");
  expect((await switches()).pauseSigning).toBe(false);
  lookAgainAtSwitches();
  expect((await switches()).pauseSigning).toBe(true);
});

test("holds while the database is away", async () => {
  await set("staticMode", "on");
  await switches();
  const { databaseReaderUrl } = env();
  await globalThis.untickedPublicDb?.$disconnect();
  anEnvironment({ ...env(), databaseReaderUrl: "postgresql://nobody@127.0.0.1:1/nothing" });
  lookAgainAtSwitches();
  expect((await switches()).staticMode).toBe(true);
  await globalThis.untickedPublicDb?.$disconnect();
  anEnvironment({ ...env(), databaseReaderUrl });
  await db.$executeRaw`TRUNCATE "Switch"`;
  lookAgainAtSwitches();
  expect((await switches()).staticMode).toBe(false);
});
