import { beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/kernel/actor";
import { aDatabase } from "@/lib/testing/a-database";
import { aKeptCase } from "@/lib/testing/a-kept-case";
import { anActor } from "@/lib/testing/an-actor";
import { chooseFeed } from "./commands/settings";
import { findMyComplaint } from "./queries";
import { feedName, findFeed } from "./queries/feed";

beforeAll(aDatabase);

async function addressOf(actor: Actor, id: string): Promise<string | undefined> {
  const complaint = await findMyComplaint(actor, id);
  return complaint && feedName(complaint);
}

test("a case has no address until its owner makes one, and then leads to that case alone", async () => {
  const sofia = await anActor();
  const { id } = await aKeptCase(sofia);
  expect(await addressOf(sofia, id)).toBeUndefined();
  expect(await chooseFeed(sofia, id, "new")).toBe(true);
  const address = (await addressOf(sofia, id)) ?? "";
  expect(address).toMatch(/^[0-9a-f-]{36}\.[0-9a-f]{64}\.ics$/);
  expect((await findFeed(address))?.id).toBe(id);
});

test("a new address ends the old one, and an address that was ended never comes back", async () => {
  const sofia = await anActor();
  const { id } = await aKeptCase(sofia);
  const seen: string[] = [];
  for (let turn = 0; turn < 5; turn += 1) {
    await chooseFeed(sofia, id, "new");
    seen.push((await addressOf(sofia, id)) ?? "");
    if (turn % 2 === 0) await chooseFeed(sofia, id, "none");
  }
  expect(new Set(seen).size).toBe(5);
  for (const address of seen) expect(await findFeed(address)).toBeUndefined();
});

test("an address that is not ours leads nowhere, and nobody else changes it", async () => {
  const [sofia, tom] = [await anActor(), await anActor()];
  const [hers, his] = [await aKeptCase(sofia), await aKeptCase(tom)];
  await chooseFeed(sofia, hers.id, "new");
  const address = (await addressOf(sofia, hers.id)) ?? "";
  const mac = address.split(".")[1] ?? "";
  const wrong = [
    "",
    ".ics",
    `${hers.id}.ics`,
    `${his.id}.${mac}.ics`,
    `${hers.id}.${mac}`,
    `${address}.ics`,
    `x${address}`,
  ];
  for (const each of wrong) expect(await findFeed(each)).toBeUndefined();
  expect(await chooseFeed(tom, hers.id, "none")).toBe(false);
  expect((await findFeed(address))?.id).toBe(hers.id);
});
