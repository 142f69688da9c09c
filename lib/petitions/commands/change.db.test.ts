import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/infra/db";
import type { SignForm } from "@/lib/petitions/schema";
import { aDatabase } from "@/lib/testing/a-database";
import { anOpenPetition, sendsMails, signs, waitingMails, type WaitingMail } from "@/lib/testing/a-signer";
import { tokenOf } from "../store";
import { correctAddress, resendMail } from "./change";
import { confirmByCode, confirmByToken } from "./confirm";
import { askNewAddress, confirmNewAddress } from "./move";
import { askToWithdraw, stopUpdates, withdrawByToken } from "./withdraw";

beforeAll(aDatabase);
// Every test has a day of its own.
beforeEach(() => db.rateLimit.deleteMany());

const now = new Date("2026-11-22T12:00:00Z");
const hours = (count: number) => new Date(now.getTime() + count * 60 * 60 * 1000);
const client = () => randomUUID();
const counted = (petitionId: string) => db.signature.count({ where: { petitionId, verifiedAt: { not: null } } });

async function signed(petition: string, given: Partial<SignForm> = {}): Promise<WaitingMail> {
  const id = await signs({ petition, given }, now);
  return (await sendsMails(petition)).find((mail) => mail.id === id) ?? expect.fail("There is no mail");
}

/** Signs, answers the mail, and asks for the link for withdrawing. */
async function withdrawable(petition: string, given: Partial<SignForm> = {}): Promise<WaitingMail> {
  const { token, email } = await signed(petition, given);
  await confirmByToken(token, now);
  await askToWithdraw({ slug: petition, email, client: client() }, now);
  return (await sendsMails(petition))[0] ?? expect.fail("There is no mail");
}

describe("a code", () => {
  test("confirms what its mail is about, typed where it was signed", async () => {
    const petition = await anOpenPetition(now);
    const { id, code } = await signed(petition);
    expect(code).toMatch(/^\d{6}$/);
    const confirmed = { ok: true, value: { id, slug: petition } };
    expect(await confirmByCode({ id, code }, now)).toEqual(confirmed);
    expect(await confirmByCode({ id, code }, now)).toEqual(confirmed);
    expect(await counted(petition)).toBe(1);
  });

  test("may be tried five times for one signature, whoever tries; the link still works", async () => {
    const petition = await anOpenPetition(now);
    const { id, code, token } = await signed(petition);
    const wrong = code === "000000" ? "000001" : "000000";
    const answers = [];
    for (let at = 0; at < 6; at += 1) answers.push(await confirmByCode({ id, code: wrong }, now));
    expect(answers.map((answer) => !answer.ok && answer.reason)).toEqual([
      ...Array.from({ length: 5 }, () => "wrong-code"),
      "too-many-codes",
    ]);
    expect(await confirmByCode({ id, code }, now)).toEqual({ ok: false, reason: "too-many-codes" });
    expect(await confirmByToken(token, now)).toMatchObject({ ok: true });
  });

  test("is answered alike for an attempt that stands for nothing, and for none", async () => {
    const petition = await anOpenPetition(now);
    const { id, code, token } = await signed(petition);
    await confirmByToken(token, now);
    const again = await signs({ petition }, now);
    for (const other of [again, randomUUID(), "x"])
      expect(await confirmByCode({ id: other, code }, now)).toEqual({ ok: false, reason: "wrong-code" });
    expect(id).not.toBe(again);
  });
});

describe("a mail", () => {
  test("is answered until a day after closing, and for a fortnight; not later", async () => {
    const petition = await anOpenPetition(now, { closesAt: hours(1) });
    const [soon, late] = [await signed(petition), await signed(petition, { email: "sam@example.org" })];
    expect(await confirmByToken(soon.token, hours(24))).toMatchObject({ ok: true });
    expect(await confirmByToken(late.token, hours(25))).toEqual({ ok: false, reason: "too-late" });
    expect(await confirmByToken(soon.token, hours(1_000))).toMatchObject({ ok: true });
    const open = await signed(await anOpenPetition(now));
    expect(await confirmByToken(open.token, hours(14 * 24))).toEqual({ ok: false, reason: "too-late" });
  });

  test("is sent again with the same link and code, five times in all", async () => {
    const petition = await anOpenPetition(now);
    const first = await signed(petition);
    let mails = 1;
    for (let at = 0; at < 6; at += 1) {
      expect(await resendMail({ id: first.id, client: client() }, now)).toMatchObject({ ok: true });
      const sent = await sendsMails(petition);
      mails += sent.length;
      for (const { token, code } of sent) expect([token, code]).toEqual([first.token, first.code]);
    }
    expect(mails).toBe(5);
  });

  test("that says who has signed is sent again as such; for no attempt nothing goes, and the answer is the same", async () => {
    const petition = await anOpenPetition(now);
    await confirmByToken((await signed(petition)).token, now);
    const { id } = await signed(petition);
    for (const asked of [id, randomUUID(), "x"])
      expect(await resendMail({ id: asked, client: client() }, now)).toEqual({ ok: true, value: undefined });
    expect(await waitingMails(petition)).toMatchObject([{ id, kind: "signed-already" }]);
  });

  test("held by an invalidation is confirmed and does not count; undone, it does", async () => {
    const petition = await anOpenPetition(now);
    const { id, token } = await signed(petition);
    const invalidation = {
      petitionId: petition,
      matching: {},
      reason: "A test",
      startedBy: randomUUID(),
      startedAt: now,
    };
    const { id: invalidationId } = await db.invalidation.create({ data: { ...invalidation, expected: 1 } });
    await db.signature.update({ where: { id }, data: { invalidationId } });
    expect(await confirmByToken(token, now)).toMatchObject({ ok: true });
    const changes = () => db.signatureChange.aggregate({ where: { petitionId: petition }, _sum: { delta: true } });
    expect((await changes())._sum.delta).toBeNull();
    await db.signature.update({ where: { id }, data: { invalidationId: null } });
    expect((await changes())._sum.delta).toBe(1);
  });
});

describe("an address", () => {
  test("that was mistyped is put right: the mail to the first confirms nothing, and what was typed goes along", async () => {
    const petition = await anOpenPetition(now);
    const wrong = await signed(petition, { email: "sofia@gmial.com", comment: "Mine.", isNameShown: true });
    const corrected = await correctAddress({ id: wrong.id, email: "sofia@gmail.com", client: client() }, now);
    const [right, ...others] = await waitingMails(petition);
    expect([corrected, others]).toEqual([{ ok: true, value: { id: right?.id } }, []]);
    expect(right).toMatchObject({ kind: "confirm", email: "sofia@gmail.com", name: "Sofia Ortega", comment: "Mine." });
    expect(await confirmByToken(wrong.token, now)).toEqual({ ok: false, reason: "unknown" });
    expect(await confirmByToken(right?.token ?? "", now)).toMatchObject({ ok: true });
    expect(await db.signature.findMany({ where: { petitionId: petition } })).toMatchObject([{ isNameShown: true }]);
  });

  test("of somebody who has signed tells whoever corrects it nothing: a mail comes either way", async () => {
    const petition = await anOpenPetition(now);
    await confirmByToken((await signed(petition)).token, now);
    const probes = [await signed(petition), await signed(petition, { email: "fresh@example.org" })];
    for (const [at, { id }] of probes.entries())
      expect(await correctAddress({ id, email: `prober-${at}@example.org`, client: client() }, now)).toMatchObject({
        ok: true,
      });
    expect((await waitingMails(petition)).map(({ kind, email }) => [kind, email])).toEqual([
      ["confirm", "prober-0@example.org"],
      ["confirm", "prober-1@example.org"],
    ]);
    expect(await counted(petition)).toBe(1);
  });

  test("that was confirmed is changed once the new one is, and counts all the time", async () => {
    const petition = await anOpenPetition(now, { closesAt: hours(1) });
    const { token } = await withdrawable(petition);
    expect(await askNewAddress({ token, email: "sofia@new.example", client: client() }, hours(2))).toMatchObject({
      ok: true,
    });
    const [mail] = await sendsMails(petition);
    expect(mail).toMatchObject({ kind: "new-address", newEmail: "sofia@new.example", email: "sofia@example.org" });
    expect(await confirmNewAddress(mail?.token ?? "")).toMatchObject({ ok: true });
    expect(await confirmNewAddress(mail?.token ?? "")).toMatchObject({ ok: true });
    expect(await counted(petition)).toBe(1);
    // The old mailbox has nothing to do with it any more.
    expect(await withdrawByToken(token)).toBe(0);
    await askToWithdraw({ slug: petition, email: "sofia@new.example", client: client() }, now);
    expect(await withdrawByToken((await sendsMails(petition))[0]?.token ?? "")).toBe(1);
    expect(await counted(petition)).toBe(0);
  });

  test("cannot become one whose seats are taken, or that this name has signed with", async () => {
    const petition = await anOpenPetition(now);
    await withdrawable(petition, { email: "home@example.org" });
    const { token } = await withdrawable(petition);
    await askNewAddress({ token, email: "home@example.org", client: client() }, now);
    const [mail] = await sendsMails(petition);
    expect(await confirmNewAddress(mail?.token ?? "")).toEqual({ ok: false, reason: "signed-already" });
    expect(await counted(petition)).toBe(2);
  });
});

describe("who withdraws", () => {
  test("is gone from the count and from the tables, and may sign again", async () => {
    const petition = await anOpenPetition(now);
    const { token } = await withdrawable(petition);
    expect([await withdrawByToken(token), await withdrawByToken(token)]).toEqual([1, 0]);
    expect(await counted(petition)).toBe(0);
    await confirmByToken((await signed(petition)).token, now);
    expect(await counted(petition)).toBe(1);
  });

  test("by the mail of a second attempt withdraws the signature of that name, not that of whoever shares the mailbox", async () => {
    const petition = await anOpenPetition(now);
    for (const name of ["Sofia Ortega", "Sam Ortega"])
      await confirmByToken((await signed(petition, { name })).token, now);
    const again = await signed(petition, { name: "Sam Ortega" });
    expect(again.kind).toBe("signed-already");
    expect([await withdrawByToken(again.token), await counted(petition)]).toEqual([1, 1]);
  });

  test("and has not signed gets no mail; the answer is the same", async () => {
    const petition = await anOpenPetition(now);
    const asked = { slug: petition, email: "nobody@example.org", client: client() };
    expect(await askToWithdraw(asked, now)).toEqual({ ok: true, value: undefined });
    expect(await waitingMails(petition)).toEqual([]);
  });

  test("does it with a link for that and with no other", async () => {
    const petition = await anOpenPetition(now);
    const { token, id } = await signed(petition, { wantsUpdates: true });
    await confirmByToken(token, now);
    const { mailboxHash } = await db.signature.findUniqueOrThrow({ where: { id } });
    const [updates, withdraw] = (["updates", "withdraw"] as const).map((purpose) =>
      tokenOf(purpose, { id, mailboxHash }),
    );
    expect(await confirmByToken(withdraw ?? "", now)).toEqual({ ok: false, reason: "unknown" });
    expect([
      await withdrawByToken(updates ?? ""),
      await withdrawByToken(token),
      await stopUpdates(withdraw ?? ""),
    ]).toEqual([0, 0, false]);
    expect(await stopUpdates(updates ?? "")).toBe(true);
    expect(await db.signature.findUnique({ where: { id } })).toMatchObject({ wantsUpdates: false });
    expect(await counted(petition)).toBe(1);
  });
});
