import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/infra/db";
import { sha256 } from "@/lib/infra/vault";
import { placeOf } from "@/lib/places/catalogue";
import { aCounting, aCrowd } from "@/lib/testing/a-counting";
import { aDatabase } from "@/lib/testing/a-database";
import {
  confirmationLifeMs,
  confirmContribution,
  contribute,
  offerContribution,
  plantSamples,
  publishDueRelease,
  publishRelease,
  purgeUnconfirmed,
  removeSamples,
  withdrawOffer,
} from "./commands";
import { tally } from "./schema";

beforeAll(aDatabase);

const monday = new Date("2026-11-23T06:00:00Z");
const nextMonday = new Date("2026-11-30T06:00:00Z");
const before = new Date(monday.getTime() - 1);
const later = (ms: number) => new Date(before.getTime() + ms);
const sofia = "sofia@example.org";
const noAnswers = () => Promise.resolve([]);

beforeEach(async () => {
  await db.release.deleteMany();
  await db.contribution.deleteMany();
  await db.counted.deleteMany();
});

async function offered(email = sofia, counting = aCounting(), at = before): Promise<string> {
  return (await offerContribution(counting, email, at)) ?? expect.fail("There is no token");
}

/** Over all practices. */
async function countOf(closesAt: Date, table: string, category: string): Promise<number | null> {
  const where = { release: { closesAt }, table, category };
  return (await db.releaseCell.aggregate({ where, _sum: { count: true } }))._sum.count;
}

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
    expect(await db.contribution.count({ where: { verifiedAt: before, tokenHash: null } })).toBe(1);
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
    ["a millisecond before its week is over", confirmationLifeMs - 1, "confirmed", 0],
    ["when its week is over", confirmationLifeMs, "unknown-or-settled", 1],
  ])("is deleted unless confirmed: %s", async (_, after, outcome, purged) => {
    const token = await offered();
    expect(await purgeUnconfirmed(later(after))).toBe(purged);
    expect(await confirmContribution(token, later(after))).toBe(outcome);
  });

  test("stays past its week once confirmed", async () => {
    await confirmContribution(await offered(), before);
    expect(await purgeUnconfirmed(later(10 * confirmationLifeMs))).toBe(0);
  });

  test("gives way to a later offer, whose link alone works", async () => {
    const first = await offered();
    const second = await offered(" SOFIA@example.org ", aCounting({ state: "off" }));
    expect(await confirmContribution(first, before)).toBe("unknown-or-settled");
    expect(await confirmContribution(second, before)).toBe("confirmed");
    await publishRelease(monday);
    expect([await countOf(monday, "setting", "on"), await countOf(monday, "setting", "off")]).toEqual([0, 1]);
  });

  test("does not undo what its owner confirmed: anyone can type an address", async () => {
    await confirmContribution(await offered(), before);
    expect(await offerContribution(aCounting({ state: "absent" }), sofia, before)).toBeUndefined();
    expect(await publishRelease(monday)).toEqual({ kind: "published", counted: 1 });
    expect(await countOf(monday, "setting", "on")).toBe(1);
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
    expect(await publishRelease(monday)).toEqual({ kind: "published", counted: 1 });
    expect(await countOf(monday, "setting", "greyed")).toBe(1);
  });

  test("settles what the same person offered by mail", async () => {
    const token = await offered();
    await contribute(aCounting(), sofia, before);
    expect(await confirmContribution(token, before)).toBe("unknown-or-settled");
    expect(await publishRelease(monday)).toEqual({ kind: "published", counted: 1 });
  });
});

describe("a release", () => {
  test("counts what was confirmed before it closed into every cell, and deletes it", async () => {
    await aCrowd(3, aCounting(), before);
    await aCrowd(2, aCounting({ state: "not-found", place: "IE", told: "before" }), before);
    await offered("unconfirmed@example.org");
    expect(await publishRelease(monday)).toEqual({ kind: "published", counted: 5 });
    const cells = await db.releaseCell.findMany({
      select: { practice: true, table: true, category: true, count: true },
    });
    const [three, two] = [aCounting(), aCounting({ state: "not-found", place: "IE", told: "before" })];
    const byName = (a: object, b: object) => JSON.stringify(a).localeCompare(JSON.stringify(b));
    expect(cells.sort(byName)).toEqual(tally([three, three, three, two, two]).sort(byName));
    expect(await db.contribution.findMany({ select: { verifiedAt: true } })).toEqual([{ verifiedAt: null }]);
    expect(await db.counted.count()).toBe(5);
  });

  test("takes what is confirmed at its closing or after it into the next", async () => {
    await aCrowd(1, aCounting(), before);
    await aCrowd(1, aCounting(), monday);
    const token = await offered();
    expect(await publishRelease(monday)).toEqual({ kind: "published", counted: 1 });
    await confirmContribution(token, monday);
    expect(await publishRelease(nextMonday)).toEqual({ kind: "published", counted: 2 });
    expect(await db.contribution.count()).toBe(0);
  });

  test("is one for its closing, however often it is asked for", async () => {
    await aCrowd(2, aCounting(), before);
    const workers = await Promise.all([1, 2, 3].map(() => publishRelease(monday)));
    expect(workers.map(({ kind }) => kind).sort()).toEqual(["published", "published-before", "published-before"]);
    await aCrowd(1, aCounting(), before);
    expect(await publishRelease(monday)).toEqual({ kind: "published-before" });
    expect(await countOf(monday, "setting", "on")).toBe(2);
  });

  test("counts each person once, whatever the address's capitals, and forgets with what", async () => {
    await contribute(aCounting(), sofia, before);
    await publishRelease(monday);
    expect(await contribute(aCounting(), "SOFIA@example.org", monday)).toBe("before");
    expect(await offerContribution(aCounting({ state: "off" }), sofia, monday)).toBeUndefined();
    expect(await publishRelease(nextMonday)).toEqual({ kind: "published", counted: 0 });
    const seen = JSON.stringify(await db.$queryRaw`SELECT c::text FROM "Counted" c`);
    for (const word of [sofia, "england", "on,"]) expect(seen).not.toContain(word);
  });

  test("does not count twice who came back while the last one was being written", async () => {
    await contribute(aCounting(), sofia, before);
    const [row] = await db.contribution.findMany();
    await publishRelease(monday);
    await db.contribution.createMany({ data: row ? [{ ...row, verifiedAt: monday }] : [] });
    expect(await publishRelease(nextMonday)).toEqual({ kind: "published", counted: 0 });
    expect(await countOf(nextMonday, "setting", "on")).toBe(0);
    expect(await db.contribution.count()).toBe(0);
  });

  test.each(["Release", "ReleaseCell", "Counted", "Contribution"])(
    "that fails at the table %s leaves all as it was, and works when run again",
    async (table) => {
      await aCrowd(2, aCounting(), before);
      await db.$executeRawUnsafe(
        `CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE ''planted''; END'`,
      );
      await db.$executeRawUnsafe(
        `CREATE TRIGGER planted BEFORE INSERT OR DELETE ON "${table}" FOR EACH STATEMENT EXECUTE FUNCTION fail()`,
      );
      await expect(publishRelease(monday)).rejects.toThrow("planted");
      await db.$executeRawUnsafe("DROP FUNCTION fail CASCADE");
      const left = [db.release.count(), db.releaseCell.count(), db.counted.count(), db.contribution.count()];
      expect(await Promise.all(left)).toEqual([0, 0, 0, 2]);
      expect(await publishRelease(monday)).toEqual({ kind: "published", counted: 2 });
    },
  );

  test("takes a crowd larger than one statement's parameters", async () => {
    await db.$executeRaw`INSERT INTO "Contribution" ("id", "personHash", "practice", "state", "place", "told", "verifiedAt")
      SELECT gen_random_uuid(), 'person-' || n, 'linkedin-content-ai', 'on', ${placeOf({ country: "IE" })}, 'no', ${before}
      FROM generate_series(1, 33000) n`;
    expect(await publishRelease(monday)).toEqual({ kind: "published", counted: 33_000 });
    expect(await countOf(monday, "place", "IE")).toBe(33_000);
    expect(await db.contribution.count()).toBe(0);
  });
});

test("samples come and go without touching what is real", async () => {
  await aCrowd(1, aCounting(), before);
  await publishRelease(monday);
  expect(await plantSamples(monday)).toBe(await db.release.count({ where: { sample: true } }));
  expect(await removeSamples()).toBeGreaterThan(0);
  expect(await db.release.findMany({ select: { closesAt: true } })).toEqual([{ closesAt: monday }]);
});

describe("an offer that is taken back", () => {
  test("can no longer be confirmed", async () => {
    const token = await offered();
    expect(await withdrawOffer(sha256(token))).toBe(true);
    expect(await confirmContribution(token, later(1))).toBe("unknown-or-settled");
    expect(await db.contribution.count()).toBe(0);
  });

  test("is not taken back once it is confirmed", async () => {
    const token = await offered();
    await confirmContribution(token, later(1));
    expect(await withdrawOffer(sha256(token))).toBe(false);
    expect(await db.contribution.count()).toBe(1);
  });
});

describe("the release that is due", () => {
  test("is none on a portal where nobody has been counted, sample figures or not", async () => {
    await plantSamples(monday);
    expect(await publishDueRelease(monday, noAnswers)).toEqual({ kind: "nothing-yet" });
    expect(await db.release.count({ where: { sample: false } })).toBe(0);
  });

  test("is the closed week, once, and every week after the first", async () => {
    await contribute(aCounting(), sofia, before);
    expect(await publishDueRelease(monday, noAnswers)).toEqual({ kind: "published", counted: 1 });
    expect(await publishDueRelease(later(1_000), noAnswers)).toEqual({ kind: "published-before" });
    expect(await publishDueRelease(nextMonday, noAnswers)).toEqual({ kind: "published", counted: 0 });
  });
});
