import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/infra/db";
import { aCounting } from "@/lib/testing/a-counting";
import { aDatabase } from "@/lib/testing/a-database";
import { forgetReleases } from "@/lib/testing/forget-releases";
import {
  confirmContribution,
  contribute,
  offerContribution,
  withdrawConfirmed,
  withdrawContributions,
} from "./commands";
import { findMyCounts, personHash } from "./queries/contributions";

beforeAll(aDatabase);
beforeEach(forgetReleases);

const at = new Date("2026-11-16T05:59:59Z");
const sofia = "sofia@example.org";
const { practice } = aCounting();

const offered = async () => (await offerContribution(aCounting(), sofia, at)) ?? expect.fail("There is no token");
const contributed = () => contribute(aCounting({ state: "off" }), sofia, at);

/** How many rows there are of her, where she waits for the release and where it is remembered that she did. */
const rows = async () => [await db.contribution.count(), await db.counted.count()];

async function untilWaiting(many: number): Promise<void> {
  for (let waiting = 0; waiting < many;)
    [{ waiting } = { waiting: 0 }] = await db.$queryRaw<{ waiting: number }[]>`
      SELECT count(*)::int AS waiting FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`;
}

/** Lets each begin once those before it wait in the database; the first of them for whoever holds her row in "Counted". */
async function meeting(begin: readonly (() => Promise<unknown>)[]): Promise<unknown[]> {
  const running: Promise<unknown>[] = [];
  await db.$transaction(async (holder) => {
    await holder.$executeRaw`INSERT INTO "Counted" VALUES (${personHash(sofia, practice)}, ${practice}) ON CONFLICT DO NOTHING`;
    await holder.$executeRaw`SELECT FROM "Counted" FOR UPDATE`;
    const isNew = (await db.counted.count()) === 0;
    for (const one of begin) {
      running.push(one());
      await untilWaiting(running.length);
    }
    if (isNew) await holder.counted.deleteMany();
  });
  return Promise.all(running);
}

describe("what is taken out while it is being confirmed", () => {
  test("by its link is gone from both tables, and may be counted anew", async () => {
    const token = await offered();
    const confirmed = () => confirmContribution(token, at);
    expect(await meeting([confirmed, () => withdrawConfirmed(token)])).toEqual(["confirmed", true]);
    expect(await rows()).toEqual([0, 0]);
    expect(await contributed()).toBe("counted");
  });

  test("by an account is gone from both tables", async () => {
    await offered();
    expect(await meeting([contributed, () => withdrawContributions(sofia)])).toEqual(["counted", 1]);
    expect(await rows()).toEqual([0, 0]);
  });
});

test("what is confirmed while it is being taken out is remembered, so that it is counted once", async () => {
  await contributed();
  expect(await meeting([() => withdrawContributions(sofia), contributed])).toEqual([1, "counted"]);
  expect(await rows()).toEqual([1, 1]);
  expect(await findMyCounts(sofia)).toEqual({ waiting: [practice], released: [] });
});

test("a link and an account that confirm at the same moment count one person, and neither fails", async () => {
  for (let round = 0; round < 8; round += 1) {
    await forgetReleases();
    const token = await offered();
    const confirmed = () => confirmContribution(token, at);
    const both = round % 2 === 0 ? [contributed, confirmed] : [confirmed, contributed];
    expect(await meeting(both)).toContain("counted");
    expect(await rows()).toEqual([1, 1]);
  }
});
