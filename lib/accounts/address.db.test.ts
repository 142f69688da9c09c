import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openSession } from "@/lib/infra/auth";
import { authAdapter } from "@/lib/infra/auth-adapter";
import { now } from "@/lib/infra/clock";
import { db } from "@/lib/infra/db";
import { env } from "@/lib/infra/env";
import { listKeptMail } from "@/lib/infra/mail";
import { makeProof } from "@/lib/infra/mailed-proof";
import { sendDueMails } from "@/lib/infra/outbox";
import { actorInSession, recentActorOfSession } from "@/lib/infra/session";
import { aDatabase } from "@/lib/testing/a-database";
import { anActor } from "@/lib/testing/an-actor";
import { anEnvironment } from "@/lib/testing/an-environment";
import { keysAreLost } from "@/lib/testing/lost-keys";
import {
  changeByCode,
  changeByLink,
  isNewAddressLive,
  isTakeBackLive,
  requestNewAddress,
  takeBack,
} from "./commands/address";

beforeAll(aDatabase);
beforeEach(() => {
  const dataDir = mkdtempSync(join(tmpdir(), "unticked-address-"));
  anEnvironment({ ...env(), dataDir, smtpUrl: "" });
  return () => rmSync(dataDir, { recursive: true });
});

const client = "192.0.2.7";
const anAddress = () => `${crypto.randomUUID()}@example.org`;
const daysAhead = (count: number) => new Date(now().getTime() + count * 24 * 60 * 60 * 1000);

async function somebody(email = anAddress()) {
  const { userId } = await anActor(email);
  const { sessionToken } = await openSession(userId);
  const found = await recentActorOfSession(sessionToken, now());
  return { by: found.ok ? found.value : expect.fail(found.reason), sessionToken };
}

const sendWaiting = (at = now()) => sendDueMails(() => Promise.resolve(undefined), at);

/** The mails that stayed on this machine for an address, with what can be used of them. */
async function mailsTo(address: string) {
  await sendWaiting();
  const mails = (await listKeptMail()).filter(({ to }) => to === address);
  return mails.map(({ text, subject }) => ({
    subject,
    code: /\b\d{6}\b/.exec(text)?.[0],
    token: /token=([\w-]+)/.exec(text)?.[1] ?? "",
    of: /of=([\w-]+)/.exec(text)?.[1] ?? "",
  }));
}

const emailOf = async ({ userId }: { userId: string }) => (await authAdapter.getUser(userId))?.email;

describe("another address", () => {
  test.each(["code", "link"])(
    "is taken on by the %s that was mailed there, and the old one hears of it",
    async (way) => {
      const [{ by, sessionToken }, email] = [await somebody(), anAddress()];
      expect(await requestNewAddress({ by, email, client }, now())).toMatchObject({ ok: true });
      const [mail = expect.fail("no mail")] = await mailsTo(email);
      expect(await emailOf(by)).toBe(by.email);
      expect(await changeByCode(by, undefined, now())).toEqual({ ok: false, reason: "code" });
      expect(await isNewAddressLive(by, mail.token, now())).toBe(true);
      const change = () => (way === "code" ? changeByCode(by, mail.code, now()) : changeByLink(by, mail.token, now()));
      expect(await change()).toMatchObject({ ok: true });
      expect(await emailOf(by)).toBe(email);
      expect(await actorInSession(sessionToken, now())).toMatchObject({ email });
      expect((await mailsTo(by.email)).map(({ subject }) => subject)).toEqual(["Your account has another address now"]);
      expect(await change()).toMatchObject({ ok: false });
    },
  );

  test("is told to the old one however long the mail server is away, and to nobody else", async () => {
    const [{ by }, email] = [await somebody(), anAddress()];
    const { token } = await makeProof({ purpose: "new-address", holder: by.userId, email }, now());
    // Nothing listens there.
    anEnvironment({ ...env(), smtpUrl: "smtp://127.0.0.1:1" });
    expect(await changeByLink(by, token, now())).toMatchObject({ ok: true });
    expect(await sendWaiting()).toBe(0);
    anEnvironment({ ...env(), smtpUrl: "" });
    expect(await sendWaiting(daysAhead(1))).toBe(1);
    const [mail = expect.fail("no mail")] = await mailsTo(by.email);
    expect(await isTakeBackLive({ userId: mail.of, token: mail.token }, now())).toBe(true);
    expect(await mailsTo(email)).toEqual([]);
  });

  test("is not taken on by somebody else’s code or link", async () => {
    const [{ by: mine }, { by: theirs }, email] = [await somebody(), await somebody(), anAddress()];
    await requestNewAddress({ by: mine, email, client }, now());
    const [mail = expect.fail("no mail")] = await mailsTo(email);
    expect(await changeByCode(theirs, mail.code, now())).toMatchObject({ ok: false });
    expect(await changeByLink(theirs, mail.token, now())).toMatchObject({ ok: false });
    expect(await emailOf(theirs)).toBe(theirs.email);
  });

  test("that has an account is answered alike; only its own mail says so, without a code", async () => {
    const [{ by }, { by: other }, free] = [await somebody(), await somebody(), anAddress()];
    const [taken, open] = [
      await requestNewAddress({ by, email: other.email, client }, now()),
      await requestNewAddress({ by, email: free, client }, now()),
    ];
    expect(taken).toEqual(open);
    expect(await mailsTo(other.email)).toEqual([
      { subject: "Your address has an account already", code: undefined, token: "", of: "" },
    ]);
  });

  test("that somebody signed in with meanwhile stays theirs", async () => {
    const [{ by }, email] = [await somebody(), anAddress()];
    const { token } = await makeProof({ purpose: "new-address", holder: by.userId, email }, now());
    const { by: quicker } = await somebody(email);
    expect(await changeByLink(by, token, now())).toEqual({ ok: false, reason: "link" });
    expect([await emailOf(by), await emailOf(quicker)]).toEqual([by.email, email]);
  });

  test("for which two people reach at the same moment becomes one’s", async () => {
    const [{ by: one }, { by: other }, email] = [await somebody(), await somebody(), anAddress()];
    const reach = async (by: typeof one) => {
      const { token } = await makeProof({ purpose: "new-address", holder: by.userId, email }, now());
      return changeByLink(by, token, now());
    };
    const changed = await Promise.all([reach(one), reach(other)]);
    expect(changed.filter(({ ok }) => ok)).toHaveLength(1);
  });
});

test("an address is free again whose account was erased and came back with an old backup", async () => {
  const [{ by }, lost, old] = [await somebody(), await somebody(), await somebody()];
  await keysAreLost(lost.by.userId);
  await requestNewAddress({ by, email: lost.by.email, client }, now());
  const [mail = expect.fail("no mail")] = await mailsTo(lost.by.email);
  expect(await changeByLink(by, mail.token, now())).toMatchObject({ ok: true });
  expect(await emailOf(by)).toBe(lost.by.email);
  const { token } = await makeProof({ purpose: "old-address", holder: by.userId, email: old.by.email }, now());
  await keysAreLost(old.by.userId);
  expect(await takeBack({ userId: by.userId, token }, now())).toBe(true);
  expect(await emailOf(by)).toBe(old.by.email);
  expect(await db.user.count({ where: { id: { in: [lost.by.userId, old.by.userId] } } })).toBe(0);
});

describe("taking an account back", () => {
  /** Somebody whose address a thief has changed. */
  async function aTheft() {
    const [{ by, sessionToken }, email] = [await somebody(), anAddress()];
    await requestNewAddress({ by, email, client }, now());
    const [{ token } = expect.fail("no mail")] = await mailsTo(email);
    await changeByLink(by, token, now());
    const [mail = expect.fail("no mail")] = await mailsTo(by.email);
    return { by, sessionToken, thief: email, link: { userId: mail.of, token: mail.token } };
  }

  test("gives it its old address, and signs everybody out", async () => {
    const { by, sessionToken, link } = await aTheft();
    expect(await isTakeBackLive(link, daysAhead(6))).toBe(true);
    expect(await isTakeBackLive(link, daysAhead(7.1))).toBe(false);
    expect(await takeBack(link, now())).toBe(true);
    expect(await emailOf(by)).toBe(by.email);
    expect(await actorInSession(sessionToken, now())).toBeUndefined();
    expect(await takeBack(link, now())).toBe(false);
  });

  test("is not put out of reach by a thief who moves the account once more", async () => {
    const [{ by, sessionToken, link, thief }, further] = [await aTheft(), anAddress()];
    const found = await recentActorOfSession(sessionToken, now());
    const asThief = found.ok ? found.value : expect.fail(found.reason);
    expect(asThief.email).toBe(thief);
    const asked = { by: asThief, email: further, client };
    expect(await requestNewAddress(asked, now())).toEqual({ ok: false, reason: "moved" });
    expect(await mailsTo(further)).toEqual([]);
    // Nor by a code that was on its way before.
    const { token } = await makeProof({ purpose: "new-address", holder: by.userId, email: further }, now());
    expect(await changeByLink(asThief, token, now())).toEqual({ ok: false, reason: "link" });
    expect(await takeBack(link, now())).toBe(true);
    expect(await emailOf(by)).toBe(by.email);
  });

  test("is over after a week: then the account can move again", async () => {
    const { by, thief } = await aTheft();
    const asked = { by: { ...by, email: thief }, email: anAddress(), client };
    expect(await requestNewAddress(asked, daysAhead(6.9))).toMatchObject({ ok: false });
    expect(await requestNewAddress(asked, daysAhead(7.1))).toMatchObject({ ok: true });
  });

  test("takes a link of one’s own", async () => {
    const [mine, theirs] = [await aTheft(), await aTheft()];
    const mixed = { userId: mine.link.userId, token: theirs.link.token };
    expect(await isTakeBackLive(mixed, now())).toBe(false);
    expect(await takeBack(mixed, now())).toBe(false);
    expect(await emailOf(mine.by)).toBe(mine.thief);
  });

  test("is not in the way of an owner who has signed in meanwhile, unless they have begun something there", async () => {
    const [empty, begun] = [await aTheft(), await aTheft()];
    await anActor(empty.by.email);
    expect(await takeBack(empty.link, now())).toBe(true);
    const { userId: ownerId } = await anActor(begun.by.email);
    const expiresAt = daysAhead(7);
    await db.draft.create({ data: { id: crypto.randomUUID(), ownerId, sealed: Buffer.from("sealed"), expiresAt } });
    expect(await takeBack(begun.link, now())).toBe(false);
    expect(await emailOf(begun.by)).toBe(begun.thief);
    // What they had begun is gone by then, and the link is still theirs.
    await db.draft.deleteMany({ where: { ownerId } });
    expect(await takeBack(begun.link, now())).toBe(true);
    expect(await emailOf(begun.by)).toBe(begun.by.email);
  });
});
