import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/infra/db";
import { databaseNow } from "@/lib/infra/database-clock";
import { sha256 } from "@/lib/infra/vault";
import { aCounting } from "@/lib/testing/a-counting";
import { aDatabase } from "@/lib/testing/a-database";
import { forgetReleases } from "@/lib/testing/forget-releases";
import {
  confirmContribution,
  contribute,
  offerContribution,
  purgeUnconfirmed,
  withdrawConfirmed,
  withdrawContributions,
  withdrawOffer,
} from "./commands";
import { clearWindow } from "./commands/take-window";
import { findMyCounts, offerStanding } from "./queries/contributions";

beforeAll(aDatabase);

/** The moment somebody offers; what is confirmed, the database dates. */
const before = new Date("2026-11-16T05:59:59Z");
const later = (ms: number) => new Date(before.getTime() + ms);
const weekMs = 7 * 24 * 60 * 60 * 1000;
const sofia = "sofia@example.org";
const practice = "linkedin-content-ai";

beforeEach(forgetReleases);

async function offered(email = sofia, counting = aCounting(), at = before): Promise<string> {
  return (await offerContribution(counting, email, at)) ?? expect.fail("There is no token");
}

/** Takes away what is confirmed by now, as a release does; a moment may be kept as the next millisecond. */
async function released(): Promise<void> {
  await db.$transaction(async (work) => clearWindow(work, new Date((await databaseNow(work)).getTime() + 2)));
}

const confirmedStates = async () =>
  (await db.contribution.findMany({ where: { verifiedAt: { not: null } } })).map(({ state }) => state);

describe("a finding that is offered", () => {
  test("waits for its owner, and the table names neither the person nor the token", async () => {
    const token = await offered();
    const [row] = await db.contribution.findMany();
    expect(row?.verifiedAt).toBeNull();
    const seen = JSON.stringify(await db.$queryRaw`SELECT c::text FROM "Contribution" c`);
    for (const secret of [token, sofia, "sofia"]) expect(seen).not.toContain(secret);
  });

  test("is confirmed by its link once", async () => {
    const token = await offered();
    expect(await confirmContribution(token, before)).toBe("confirmed");
    expect(await confirmContribution(token, before)).toBe("unknown-or-settled");
    expect(await confirmedStates()).toEqual(["on"]);
  });

  test("is confirmed once by two clicks at the same moment", async () => {
    const token = await offered();
    const clicks = await Promise.all([1, 2, 3].map(() => confirmContribution(token, before)));
    expect(clicks.sort()).toEqual(["confirmed", "unknown-or-settled", "unknown-or-settled"]);
  });

  test.each(["", "x", "\u0000", "' OR 1=1 --"])("is not confirmed by the link %j", async (token) => {
    await offered();
    expect(await confirmContribution(token, before)).toBe("unknown-or-settled");
  });

  test.each([
    ["a millisecond before its week is over", weekMs - 1, "confirmed", 0],
    ["when its week is over", weekMs, "unknown-or-settled", 1],
  ])("is deleted unless confirmed: %s", async (_, after, outcome, purged) => {
    const token = await offered();
    expect(await purgeUnconfirmed(later(after))).toBe(purged);
    expect(await confirmContribution(token, later(after))).toBe(outcome);
  });

  test("stays past its week once confirmed", async () => {
    await confirmContribution(await offered(), before);
    expect(await purgeUnconfirmed(later(10 * weekMs))).toBe(0);
  });

  test("gives way to a later offer, whose link alone works", async () => {
    const first = await offered();
    const second = await offered(" SOFIA@example.org ", aCounting({ state: "off" }));
    expect(await confirmContribution(first, before)).toBe("unknown-or-settled");
    expect(await confirmContribution(second, before)).toBe("confirmed");
    expect(await confirmedStates()).toEqual(["off"]);
  });

  test("does not undo what its owner confirmed: anyone can type an address", async () => {
    await confirmContribution(await offered(), before);
    expect(await offerContribution(aCounting({ state: "absent" }), sofia, before)).toBeUndefined();
    expect(await confirmedStates()).toEqual(["on"]);
  });

  test("by two clicks at the same moment is one, and its mails hold one link that works", async () => {
    const tokens = await Promise.all([1, 2, 3].map(() => offered()));
    expect(await db.contribution.count()).toBe(1);
    const outcomes = await Promise.all(tokens.map((token) => confirmContribution(token, before)));
    expect(outcomes.filter((outcome) => outcome === "confirmed")).toHaveLength(1);
  });
});

describe("a finding from an account", () => {
  test("counts without a mail; a later one before the release takes its place", async () => {
    expect(await contribute(aCounting(), sofia, before)).toBe("counted");
    expect(await contribute(aCounting({ state: "greyed" }), "Sofia@Example.org", before)).toBe("counted");
    expect(await confirmedStates()).toEqual(["greyed"]);
  });

  test("settles what the same person offered by mail", async () => {
    const token = await offered();
    await contribute(aCounting(), sofia, before);
    expect(await confirmContribution(token, before)).toBe("unknown-or-settled");
    expect(await db.contribution.count()).toBe(1);
  });

  test("by several clicks at the same moment is one, and each is told so", async () => {
    const clicks = await Promise.all([1, 2, 3, 4].map(() => contribute(aCounting(), sofia, before)));
    expect(clicks).toEqual(Array(4).fill("counted"));
    expect(await db.contribution.count()).toBe(1);
  });
});

describe("a person", () => {
  test("is dated by the database when they confirm, and remembered from then on, without what they found", async () => {
    const from = await databaseNow();
    await contribute(aCounting(), sofia, before);
    const [row] = await db.contribution.findMany();
    expect(row?.createdAt).toEqual(before);
    expect(row?.verifiedAt?.getTime()).toBeGreaterThanOrEqual(from.getTime() - 1);
    expect(row?.verifiedAt?.getTime()).toBeLessThanOrEqual((await databaseNow()).getTime() + 1);
    const seen = JSON.stringify(await db.$queryRaw`SELECT c::text FROM "Counted" c`);
    expect(seen).toContain(practice);
    for (const word of [sofia, "england", "on,"]) expect(seen).not.toContain(word);
  });

  test("counts once, whatever the address's capitals", async () => {
    await contribute(aCounting(), sofia, before);
    await released();
    expect(await contribute(aCounting(), "SOFIA@example.org", before)).toBe("before");
    expect(await offerContribution(aCounting({ state: "off" }), sofia, before)).toBeUndefined();
    // What is written all the same has a link that nobody got, and goes like any offer that is not answered.
    expect(await confirmedStates()).toEqual([]);
    expect(await contribute(aCounting(), sofia, before)).toBe("before");
    expect(await purgeUnconfirmed(later(weekMs + 1))).toBe(1);
  });

  test("who was released while their mail was on its way is not counted by it again", async () => {
    const token = await offered();
    const [offer] = await db.contribution.findMany();
    await contribute(aCounting(), sofia, before);
    await released();
    if (offer) await db.contribution.create({ data: offer });
    expect(await confirmContribution(token, before)).toBe("unknown-or-settled");
    expect(await confirmedStates()).toEqual([]);
  });
});

describe("before the release", () => {
  test("a mailed link takes what it confirmed out again, once, and the person may be counted anew", async () => {
    const token = await offered();
    expect(await offerStanding(token, later(-weekMs))).toBe("open");
    expect(await withdrawConfirmed(token)).toBe(false);
    const another = await offered();
    await confirmContribution(another, before);
    expect(await offerStanding(another, later(-weekMs))).toBe("waiting");
    expect(await withdrawConfirmed(another)).toBe(true);
    expect(await withdrawConfirmed(another)).toBe(false);
    expect(await offerStanding(another, later(-weekMs))).toBe("settled");
    expect([await db.contribution.count(), await db.counted.count()]).toEqual([0, 0]);
    expect(await contribute(aCounting(), sofia, before)).toBe("counted");
  });

  test("a person takes out what they offered on one practice, or all of it, and nobody else's", async () => {
    await contribute(aCounting(), sofia, before);
    await contribute(aCounting({ practice: "x-grok-training" }), sofia, before);
    await offered(sofia, aCounting({ practice: "claude-chats" }));
    await contribute(aCounting(), "sam@example.org", before);
    expect(await withdrawContributions(sofia, [practice])).toBe(1);
    expect(await findMyCounts(sofia)).toEqual({ waiting: ["x-grok-training"], released: [] });
    expect(await withdrawContributions(sofia)).toBe(1);
    expect(await findMyCounts(sofia)).toEqual({ waiting: [], released: [] });
    expect([await db.contribution.count(), await db.counted.count()]).toEqual([1, 1]);
  });

  test("and not after it: what is released is told, and stays remembered", async () => {
    const token = await offered();
    await confirmContribution(token, before);
    await released();
    expect(await withdrawConfirmed(token)).toBe(false);
    expect(await withdrawContributions(sofia)).toBe(0);
    expect(await findMyCounts(" SOFIA@example.org")).toEqual({ waiting: [], released: [practice] });
  });

  test.each(["", "x", "\u0000", "' OR 1=1 --"])("the link %j takes nothing out", async (token) => {
    await contribute(aCounting(), sofia, before);
    expect(await withdrawConfirmed(token)).toBe(false);
    expect(await db.contribution.count()).toBe(1);
  });
});

describe("an offer that is taken back", () => {
  test("can no longer be confirmed", async () => {
    const token = await offered();
    expect(await withdrawOffer(sha256(token))).toBe("settled");
    expect(await confirmContribution(token, later(1))).toBe("unknown-or-settled");
    expect(await db.contribution.count()).toBe(0);
  });

  test("is not taken back once it is confirmed, and stands settled when it was taken out or released", async () => {
    for (const settle of [withdrawConfirmed, released]) {
      const token = await offered();
      await confirmContribution(token, later(1));
      expect(await withdrawOffer(sha256(token))).toBe("waiting");
      expect(await db.contribution.count()).toBe(1);
      await settle(token);
      expect(await withdrawOffer(sha256(token))).toBe("settled");
    }
  });
});
