import { simpleParser } from "mailparser";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/infra/db";
import { env } from "@/lib/infra/env";
import { lookAgainAtSwitches } from "@/lib/infra/switches";
import { aDatabase } from "@/lib/testing/a-database";
import { aMailServer, type AMailServer } from "@/lib/testing/a-mail-server";
import { aPetition, someSigners } from "@/lib/testing/a-signature";
import { anEnvironment } from "@/lib/testing/an-environment";
import { sendSignatureMails } from "./send-signature-mails";

const start = new Date("2026-11-22T12:00:00Z");
const minute = 60_000;
const after = (ms: number) => new Date(start.getTime() + ms);
let server: AMailServer | undefined;
const peer = () => server ?? expect.fail("no mail server");

beforeAll(aDatabase);
beforeEach(async () => {
  await db.$executeRaw`TRUNCATE "Petition", "CounterState", "SignatureChange", "Switch", "MailPace" CASCADE`;
  lookAgainAtSwitches();
  server = await aMailServer();
  anEnvironment({ ...env(), smtpUrl: server.url });
});
afterEach(() => peer().close());

const send = (ms = 0) => sendSignatureMails(() => after(ms));
const nowhere = () => anEnvironment({ ...env(), smtpUrl: "smtp://127.0.0.1:1" });
const recipients = () => peer().taken.flatMap(({ to }) => to);
const waiting = () => db.signature.count({ where: { mailKind: { not: null } } });

describe("mails about signatures", () => {
  test("go out once each, however many workers send them, and leave the queue empty", async () => {
    const petitionId = await aPetition({ title: "Ask first" });
    const ids = await someSigners(petitionId, 60, { mailTryAt: start });
    const sent = await Promise.all([send(), send(), send()]);
    expect(sent.reduce((sum, count) => sum + count, 0)).toBe(60);
    expect(new Set(recipients()).size).toBe(60);
    expect(recipients()).toHaveLength(60);
    expect(await waiting()).toBe(0);
    const [first] = await db.signature.findMany({ where: { id: ids[0] ?? "" } });
    expect(first).toMatchObject({ mailKind: null, mailTryAt: null, mailSentAt: start });
    const mail = await simpleParser(peer().taken[0]?.raw ?? "");
    expect(mail.subject).toBe("Confirm your signature: Ask first");
    expect(mail.messageId).toMatch(/^<[0-9a-f-]{36}\.confirm\.1@/);
    expect(mail.text).toMatch(/\/petitions\/.+\/confirm\?t=[\w-]{54}\n/);
    expect(await send(3 * 60 * minute)).toBe(0);
  });

  test("wait in their places while no mail server is there", async () => {
    await someSigners(await aPetition(), 30, { mailTryAt: start });
    nowhere();
    await expect(send()).rejects.toThrow("The mail server is not there");
    expect(await db.signature.count({ where: { mailTryAt: start, mailAttempts: 0 } })).toBe(30);
    anEnvironment({ ...env(), smtpUrl: peer().url });
    expect(await send(minute)).toBe(30);
  });

  test("that were claimed by somebody who died go to the next after two minutes, with the same Message-ID", async () => {
    await someSigners(await aPetition(), 3, { mailTryAt: start });
    peer().be("takes-silently");
    const dying = sendSignatureMails(() => start, AbortSignal.timeout(400));
    await expect.poll(() => peer().handed()).toBe(3);
    peer().be("takes");
    expect([await send(minute), await send(2 * minute - 1)]).toEqual([0, 0]);
    expect(await send(2 * minute)).toBe(3);
    const messages = await Promise.all(peer().taken.map(async ({ raw }) => (await simpleParser(raw)).messageId));
    expect([messages.length, new Set(messages).size]).toEqual([6, 3]);
    peer().close();
    await dying.catch(() => undefined);
  });

  test("that are refused are tried for a day and a half and keep nobody back", async () => {
    const petitionId = await aPetition();
    await someSigners(petitionId, 1, { mailTryAt: start, email: "nobody@example.org" });
    await someSigners(petitionId, 3, { mailTryAt: start });
    expect(await send()).toBe(3);
    for (const [ms, attempts] of [
      [4 * minute, 1],
      [5 * minute, 2],
      [65 * minute, 3],
      [7.5 * 60 * minute, 4],
    ] as const) {
      expect(await send(ms)).toBe(0);
      expect(await db.signature.findFirst({ where: { mailKind: { not: null } } })).toMatchObject({
        mailAttempts: attempts,
      });
    }
    await send(48 * 60 * minute);
    expect(await waiting()).toBe(0);
  });

  test("of a small petition do not wait behind a crowd, nor those that people look out for behind suspicious ones", async () => {
    const [crowd, small] = [await aPetition(), await aPetition()];
    await someSigners(crowd, 250, { mailTryAt: after(-minute), signals: ["burst"], email: "burst@example.org" });
    await someSigners(crowd, 250, { mailTryAt: after(-minute), email: "crowd@example.org" });
    await someSigners(small, 5, { mailTryAt: start, email: "small@example.org" });
    await send();
    const order = recipients();
    expect(order.lastIndexOf("small@example.org")).toBeLessThan(50);
    expect(order.slice(0, 200).filter((to) => to.startsWith("burst")).length).toBeLessThanOrEqual(45);
    expect(order.slice(0, 200)).toContain("burst@example.org");
    expect(order).toHaveLength(505);
  });

  test("stay where they are while mail is paused", async () => {
    await someSigners(await aPetition(), 2, { mailTryAt: start });
    await db.switch.create({ data: { name: "pauseMail", value: "on", at: start } });
    lookAgainAtSwitches();
    expect([await send(), await waiting()]).toEqual([0, 2]);
    await db.switch.deleteMany();
    lookAgainAtSwitches();
    expect(await send()).toBe(2);
  });

  test("that were asked for anew while one was under way go as well", async () => {
    const [id = ""] = await someSigners(await aPetition(), 1, { mailTryAt: start });
    peer().be("takes-silently");
    const sending = send();
    await expect.poll(() => peer().handed()).toBe(1);
    await db.signature.update({ where: { id }, data: { mailTryAt: after(1), mailsAsked: 2 } });
    peer().be("takes");
    peer().close();
    await sending.catch(() => undefined);
    server = await aMailServer();
    anEnvironment({ ...env(), smtpUrl: peer().url });
    expect(await send(1)).toBe(1);
    expect((await simpleParser(peer().taken[0]?.raw ?? "")).messageId).toContain(".confirm.2@");
  });
});

describe("news of a petition", () => {
  test("reach once each those who ticked the box and had confirmed before, with a way to stop them", async () => {
    const petitionId = await aPetition();
    await someSigners(petitionId, 3, { wantsUpdates: true, verifiedAt: after(-minute), mailKind: null });
    await someSigners(petitionId, 2, { verifiedAt: after(-minute), mailKind: null });
    await someSigners(petitionId, 2, { wantsUpdates: true, verifiedAt: after(minute), mailKind: null });
    await someSigners(petitionId, 2, { wantsUpdates: true, mailKind: null });
    const news = { petitionId, title: "Delivered", text: "We were there.", isMailed: true };
    await db.petitionUpdate.create({ data: { ...news, number: 1, publishedAt: start } });
    await db.petitionUpdate.create({ data: { ...news, number: 2, publishedAt: start, isMailed: false } });
    await db.petitionUpdate.create({ data: { ...news, number: 3, publishedAt: after(10 * minute) } });
    expect([await send(2 * minute), await send(3 * minute)]).toEqual([3, 0]);
    const mail = await simpleParser(peer().taken[0]?.raw ?? "");
    expect(mail.subject).toContain("Delivered");
    expect(peer().taken[0]?.raw).toMatch(/List-Unsubscribe:\s+<http[^>]+\/updates\/stop\/now\?t=/);
    expect([await send(10 * minute), await send(11 * minute)]).toEqual([5, 0]);
    expect(await waiting()).toBe(0);
  });
});
