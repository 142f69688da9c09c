import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/infra/db";
import { lookAgainAtSwitches } from "@/lib/infra/switches";
import type { SignForm } from "@/lib/petitions/schema";
import { aDatabase } from "@/lib/testing/a-database";
import { anOpenPetition, aSigner, sendsMails, signs, waitingMails } from "@/lib/testing/a-signer";
import { anActor } from "@/lib/testing/an-actor";
import { statementsOf } from "@/lib/testing/statements-of";
import { confirmByToken } from "./confirm";
import { signAsMember, signPetition } from "./sign";

beforeAll(aDatabase);
// Every test has a day of its own.
beforeEach(() => db.rateLimit.deleteMany());

const now = new Date("2026-11-22T12:00:00Z");
const hourMs = 60 * 60 * 1000;
const later = (hours: number) => new Date(now.getTime() + hours * hourMs);
const counted = (petitionId: string) => db.signature.count({ where: { petitionId, verifiedAt: { not: null } } });
const seats = async (petitionId: string) =>
  (await db.signature.findMany({ where: { petitionId, mailboxHash: { not: null } }, orderBy: { seat: "asc" } })).map(
    ({ id, seat }) => ({ id, seat }),
  );

/** Signs and answers the mail. */
async function confirms(petition: string, given: Partial<SignForm> = {}): Promise<string> {
  const id = await signs({ petition, given }, now);
  const mail = (await sendsMails(petition)).find((one) => one.id === id) ?? expect.fail("There is no mail");
  expect(await confirmByToken(mail.token, now)).toEqual({ ok: true, value: { id, slug: petition } });
  return id;
}

describe("who signs", () => {
  test("waits with what they typed, and counts once the mail is answered", async () => {
    const petition = await anOpenPetition(now);
    const id = await signs({ petition, given: { comment: "Ask me first.", email: "Sofia@Example.org" } }, now);
    expect(await waitingMails(petition)).toMatchObject([
      { kind: "confirm", id, email: "Sofia@Example.org", comment: "Ask me first.", from: now },
    ]);
    expect(await counted(petition)).toBe(0);
    await confirms(petition);
    expect(await counted(petition)).toBe(1);
    const [row] = await db.signature.findMany({ where: { petitionId: petition } });
    expect(row).toMatchObject({ place: "scotland", seat: 1, mailKind: null, signals: [] });
    expect(JSON.stringify(row)).not.toMatch(/sofia|example\.org/i);
  });

  test("a second time, with another comment, is sent the new one, and the first mail confirms nothing", async () => {
    const petition = await anOpenPetition(now);
    await signs({ petition, given: { comment: "The first." } }, now);
    const [first] = await sendsMails(petition);
    const again = { name: "SOFÍA ORTEGA", email: "sofia+again@EXAMPLE.org", comment: "The second." };
    const id = await signs({ petition, given: again }, now);
    const [second, ...others] = await waitingMails(petition);
    expect([second, others]).toMatchObject([{ id, ...again, kind: "confirm" }, []]);
    expect(await confirmByToken(first?.token ?? "", now)).toEqual({ ok: false, reason: "unknown" });
    expect(await confirmByToken(second?.token ?? "", now)).toMatchObject({ ok: true });
    expect(await counted(petition)).toBe(1);
  });

  test("who has signed is told so by mail and nowhere else, and their signature stays as it is", async () => {
    const petition = await anOpenPetition(now);
    const id = await confirms(petition, { comment: "Mine." });
    const before = await db.signature.findUnique({ where: { id } });
    const again = await signs({ petition, given: { comment: "Not mine.", wantsUpdates: true } }, now);
    expect(again).not.toBe(id);
    expect(await waitingMails(petition)).toMatchObject([
      { kind: "signed-already", id: again, email: "sofia@example.org" },
    ]);
    expect(await db.signature.findUnique({ where: { id } })).toEqual(before);
    expect(await counted(petition)).toBe(1);
  });

  test("two may share a mailbox; a third name is told that both have signed", async () => {
    const petition = await anOpenPetition(now);
    const [sofia, sam] = [await confirms(petition), await confirms(petition, { name: "Sam Ortega" })];
    expect(await seats(petition)).toEqual([
      { id: sofia, seat: 1 },
      { id: sam, seat: 2 },
    ]);
    await signs({ petition, given: { name: "Sid Ortega" } }, now);
    expect(await waitingMails(petition)).toMatchObject([{ kind: "signed-already", name: "Sid Ortega" }]);
    expect(await counted(petition)).toBe(2);
  });

  test("a mailbox whose seats somebody else has filled is still its owner's", async () => {
    const petition = await anOpenPetition(now);
    await signs({ petition, given: { name: "A Bot" } }, new Date(now.getTime() - 2));
    await signs({ petition, given: { name: "Another Bot" } }, new Date(now.getTime() - 1));
    const id = await confirms(petition);
    expect(await seats(petition)).toMatchObject([{ id, seat: 1 }, { seat: 2 }]);
  });

  test("signs in another petition with the same mailbox, and leaves no mark that the two have in common", async () => {
    const [one, other] = [await anOpenPetition(now), await anOpenPetition(now)];
    await confirms(one);
    await confirms(other);
    const rows = await db.signature.findMany({ where: { petitionId: { in: [one, other] } } });
    for (const column of ["mailboxHash", "nameHash", "domainHash"] as const)
      expect(new Set(rows.map((row) => row[column])).size).toBe(2);
  });
});

describe("at the same moment", () => {
  test("one name signs once, two names take both seats, and of three the third waits in none that was confirmed", async () => {
    const petition = await anOpenPetition(now);
    await Promise.all(Array.from({ length: 4 }, () => signs({ petition }, now)));
    expect(await seats(petition)).toHaveLength(1);
    const couple = { email: "home@example.org" };
    await Promise.all(["Ann Ives", "Bob Ives"].map((name) => signs({ petition, given: { ...couple, name } }, now)));
    expect(await seats(petition)).toHaveLength(3);
    const mails = (await waitingMails(petition)).filter(({ email }) => email === couple.email);
    expect(mails.map(({ name }) => name).sort()).toEqual(["Ann Ives", "Bob Ives"]);
  });

  test("the answer takes the same way whether or not the address has signed", async () => {
    const petition = await anOpenPetition(now);
    await confirms(petition);
    const fresh = await statementsOf(() => signs({ petition, given: { email: "new@example.org" } }, now));
    // The limits, and the attempt; what a transaction around each adds is the same everywhere.
    expect(fresh).toBeGreaterThan(1);
    expect(await statementsOf(() => signs({ petition }, now))).toBe(fresh);
    expect(await statementsOf(() => signs({ petition, given: { email: "new@example.org" } }, now))).toBe(fresh);
  });
});

describe("a petition", () => {
  test.each([
    ["has not opened", { opensAt: later(1) }],
    ["has closed", { closesAt: now }],
    ["was delivered", { deliveredAt: now }],
  ])("that %s takes no signature", async (_, times) => {
    const petition = await anOpenPetition(now, times);
    const asked = { slug: petition, form: aSigner(now), client: "a client" };
    expect(await signPetition(asked, now)).toEqual({ ok: false, reason: "not-open" });
    expect(await signAsMember(await anActor(), { slug: petition, name: "Sofia" }, now)).toMatchObject({ ok: false });
    expect(await db.signature.count({ where: { petitionId: petition } })).toBe(0);
  });

  test("that there is none of, or that signing is paused for, says so", async () => {
    const asked = { slug: "nowhere", form: aSigner(now), client: "a client" };
    expect(await signPetition(asked, now)).toEqual({ ok: false, reason: "unknown" });
    await db.switch.create({ data: { name: "pauseSigning", value: "on", at: now } });
    lookAgainAtSwitches();
    expect(await signPetition({ ...asked, slug: await anOpenPetition(now) }, now)).toEqual({
      ok: false,
      reason: "paused",
    });
    await db.switch.deleteMany();
    lookAgainAtSwitches();
  });
});

describe("what looks odd", () => {
  test.each([
    ["trap", { trap: "http://an-offer.example" }],
    ["quick", { began: "" }],
    ["disposable", { email: "somebody@mailinator.com" }],
  ])("is noted as %s, goes later, and refuses nobody", async (signal, given) => {
    const petition = await anOpenPetition(now);
    await signs({ petition, given }, now);
    const [mail] = await waitingMails(petition);
    expect((mail?.from.getTime() ?? 0) - now.getTime()).toBeGreaterThanOrEqual(30_000);
    expect(await db.signature.findMany({ where: { petitionId: petition } })).toMatchObject([{ signals: [signal] }]);
    expect(await confirmByToken(mail?.token ?? "", now)).toMatchObject({ ok: true });
  });
});

describe("a member", () => {
  test("signs in one press; a second says that it was there before", async () => {
    const petition = await anOpenPetition(now);
    const actor = await anActor();
    const sign = (name: string) => signAsMember(actor, { slug: petition, name }, now);
    expect(await sign("Sofia Ortega")).toEqual({ ok: true, value: "signed" });
    expect(await sign("Sofia Ortega")).toEqual({ ok: true, value: "before" });
    expect(await counted(petition)).toBe(1);
  });

  test("confirms by it what they had signed and not answered", async () => {
    const petition = await anOpenPetition(now);
    const actor = await anActor();
    await signs({ petition, given: { email: actor.email, name: "Sofia" } }, now);
    const [mail] = await sendsMails(petition);
    expect(await signAsMember(actor, { slug: petition, name: "Sofia" }, now)).toEqual({ ok: true, value: "signed" });
    expect([await counted(petition), await seats(petition)]).toMatchObject([1, [{ seat: 1 }]]);
    expect(await confirmByToken(mail?.token ?? "", now)).toMatchObject({ ok: false });
  });
});
