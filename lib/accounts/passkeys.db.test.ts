import { beforeAll, describe, expect, test } from "vitest";
import { openSession } from "@/lib/infra/auth";
import { now } from "@/lib/infra/clock";
import { db } from "@/lib/infra/db";
import { env } from "@/lib/infra/env";
import { type Answered, askForPasskey, askPasskey, hasPasskeys, shownPasskey } from "@/lib/infra/passkeys";
import { purgeChallenges } from "@/lib/infra/passkey-challenges";
import { recentActorOfSession } from "@/lib/infra/session";
import { aDatabase } from "@/lib/testing/a-database";
import { aPasskey } from "@/lib/testing/a-passkey";
import { anActor } from "@/lib/testing/an-actor";
import { anEnvironment } from "@/lib/testing/an-environment";
import { addPasskey, removePasskey, renamePasskey } from "./commands/passkeys";
import { listPasskeys } from "./queries/passkeys";

const host = "https://unticked.example.org";
beforeAll(async () => {
  await aDatabase();
  anEnvironment({ ...env(), baseUrl: host });
});

const at = now();
const minutes = (count: number) => new Date(at.getTime() + count * 60_000);

/** Somebody who has just signed in. */
async function somebody() {
  const { userId } = await anActor();
  const { sessionToken } = await openSession(userId);
  const found = await recentActorOfSession(sessionToken, now());
  return found.ok ? found.value : expect.fail(found.reason);
}

/** Somebody with a passkey on their phone. */
async function anOwner({ isSyncable = false } = {}) {
  const by = await somebody();
  const passkey = aPasskey({ userId: by.userId, isSyncable });
  const asking = await askForPasskey(by, at);
  const { browser } = asking;
  const added = await addPasskey(
    { by, name: "My phone", as: undefined, browser, answer: passkey.creation(asking) },
    at,
  );
  expect(added).toMatchObject({ ok: true });
  return { by, passkey };
}

const signIn = { purpose: "sign-in" } as const;
const answers = (browser: string | undefined, answer: unknown): Answered => ({ browser, answer });

describe("a passkey", () => {
  test("is kept under its sealed name, and signs its owner in", async () => {
    const { by, passkey } = await anOwner();
    const asking = await askPasskey(signIn, at);
    expect(asking.options).not.toHaveProperty("allowCredentials.0");
    const shown = await shownPasskey(signIn, answers(asking.browser, passkey.assertion(asking)), at);
    expect(shown).toMatchObject({ userId: by.userId, vouchedAt: null });
    expect(await listPasskeys(by)).toMatchObject([
      { name: "My phone", isBackedUp: false, usedOn: expect.any(String) as string },
    ]);
    const row = await db.passkey.findFirstOrThrow({ where: { userId: by.userId } });
    expect(row.transports).toEqual(["internal"]);
    expect(Buffer.from(row.sealedName).includes("My phone")).toBe(false);
  });

  test("answers once, within five minutes, in the browser that asked, what was asked", async () => {
    const { by, passkey } = await anOwner();
    const asked = () => askPasskey(signIn, at);
    const first = await asked();
    const good = passkey.assertion(first);
    expect(await shownPasskey(signIn, answers(first.browser, good), at)).toBeDefined();
    expect(await shownPasskey(signIn, answers(first.browser, good), at)).toBeUndefined();
    const late = await asked();
    expect(await shownPasskey(signIn, answers(late.browser, passkey.assertion(late)), minutes(5))).toBeUndefined();
    const [here, there] = [await asked(), await asked()];
    expect(await shownPasskey(signIn, answers(there.browser, passkey.assertion(here)), at)).toBeUndefined();
    expect(await shownPasskey(signIn, answers(undefined, passkey.assertion(here)), at)).toBeUndefined();
    const other = { purpose: "confirm", userId: by.userId } as const;
    expect(await shownPasskey(other, answers(here.browser, passkey.assertion(here)), at)).toBeUndefined();
    const twice = await asked();
    const both = await Promise.all(
      [1, 2].map(() => shownPasskey(signIn, answers(twice.browser, passkey.assertion(twice)), at)),
    );
    expect(both.filter((shown) => shown !== undefined)).toHaveLength(1);
  });

  test.each([
    ["without its owner’s finger, face or PIN", { isVerified: false }],
    ["for another site", { origin: "https://unticked.example.com" }],
    ["for another name", { host: "example.com" }],
    ["as one that can suddenly be copied", { isSyncable: true }],
    ["for somebody else", { userHandle: crypto.randomUUID() }],
  ])("is refused that answers %s", async (_, quirks) => {
    const { passkey } = await anOwner();
    const asking = await askPasskey(signIn, at);
    expect(await shownPasskey(signIn, answers(asking.browser, passkey.assertion(asking, quirks)), at)).toBeUndefined();
  });

  test("whose count does not grow is a copy’s, and refused", async () => {
    const { passkey } = await anOwner();
    const tries = [];
    for (const counter of [5, 5, 4, 6]) {
      const asking = await askPasskey(signIn, at);
      tries.push(await shownPasskey(signIn, answers(asking.browser, passkey.assertion(asking, { counter })), at));
    }
    expect(tries.map((shown) => shown !== undefined)).toEqual([true, false, false, true]);
  });

  test("of somebody else confirms nothing", async () => {
    const [mine, theirs] = [await anOwner(), await anOwner()];
    const question = { purpose: "confirm", userId: mine.by.userId } as const;
    const asking = await askPasskey(question, at);
    const answer = theirs.passkey.assertion(asking, { userHandle: mine.by.userId });
    expect(await shownPasskey(question, answers(asking.browser, answer), at)).toBeUndefined();
    const again = await askPasskey(question, at);
    expect(await shownPasskey(question, answers(again.browser, mine.passkey.assertion(again)), at)).toBeDefined();
  });

  test("is not made for two people, nor without a question, nor without its owner being verified", async () => {
    const { passkey } = await anOwner();
    const by = await somebody();
    const add = async (answer: unknown, browser?: string) =>
      addPasskey({ by, name: "Theirs", as: undefined, browser, answer }, at);
    const [one, two, three] = [await askForPasskey(by, at), await askForPasskey(by, at), await askForPasskey(by, at)];
    expect(await add(passkey.creation(one), one.browser)).toEqual({ ok: false, reason: "no-passkey" });
    const own = aPasskey(by);
    expect(await add(own.creation(two))).toEqual({ ok: false, reason: "no-passkey" });
    expect(await add(own.creation(two, { isVerified: false }), two.browser)).toEqual({
      ok: false,
      reason: "no-passkey",
    });
    expect(await add(own.creation(three), three.browser)).toMatchObject({ ok: true });
  });

  test.each([
    undefined,
    "",
    "{",
    "[]",
    "{}",
    '{"id":"x","rawId":"x","type":"public-key","response":{}}',
    { id: "x" },
    "[".repeat(9_999),
  ])("is none that reads %j", async (answer) => {
    const asking = await askPasskey(signIn, at);
    expect(await shownPasskey(signIn, answers(asking.browser, answer), at)).toBeUndefined();
  });

  test("is renamed and removed by its owner alone, who hears of it by mail", async () => {
    const [mine, theirs] = [await anOwner({ isSyncable: true }), await anOwner()];
    const [{ id } = expect.fail("none")] = await listPasskeys(mine.by);
    expect(await renamePasskey(theirs.by, { id, name: "Theirs" })).toBe(false);
    expect(await removePasskey(theirs.by, id, at)).toBe(false);
    expect(await renamePasskey(mine.by, { id, name: "My tablet" })).toBe(true);
    expect(await listPasskeys(mine.by)).toMatchObject([{ name: "My tablet", isBackedUp: true }]);
    expect(await removePasskey(mine.by, id, at)).toBe(true);
    expect(await listPasskeys(mine.by)).toEqual([]);
    const asking = await askPasskey(signIn, at);
    expect(await shownPasskey(signIn, answers(asking.browser, mine.passkey.assertion(asking)), at)).toBeUndefined();
    expect(await db.outboxMail.count({ where: { userId: mine.by.userId } })).toBe(2);
  });
});

describe("a question", () => {
  test("that nobody answers is forgotten after five minutes", async () => {
    await db.passkeyChallenge.deleteMany();
    await askPasskey(signIn, at);
    expect(await purgeChallenges(new Date(minutes(5).getTime() - 1))).toBe(0);
    expect(await purgeChallenges(minutes(5))).toBe(1);
  });
});

test.each([
  ["https://unticked.example.org", true],
  ["http://localhost:3000", true],
  ["http://unticked.example.org", false],
  ["http://127.0.0.1:3000", false],
  ["https://192.0.2.7", false],
  ["https://[2001:db8::1]", false],
])("passkeys at %s: %j", (baseUrl, isThere) => {
  anEnvironment({ ...env(), baseUrl });
  expect(hasPasskeys()).toBe(isThere);
});
