import { beforeAll, describe, expect, test } from "vitest";
import { purgeEvidence } from "@/lib/evidence/commands";
import { db } from "@/lib/infra/db";
import { withKey } from "@/lib/infra/key-apart";
import type { Actor } from "@/lib/kernel/actor";
import { aDatabase } from "@/lib/testing/a-database";
import { noon } from "@/lib/testing/a-finding";
import { anActor } from "@/lib/testing/an-actor";
import { anOpenCase } from "@/lib/testing/an-open-case";
import { aTakenMessage, aTakenPicture, someKeptPieces } from "@/lib/testing/some-evidence";
import { correctEvent, recordEvent, removeEvent, type NewEvent } from "./commands";
import { findMyComplaint, listMyComplaints } from "./queries";
import { casesInRegister, casesToRemind, type OwnedCase } from "./queries/caseload";
import { caseLimits } from "./schema";
import { complaintKey, openCase, sealEvent, sealJson, wrapComplaintKey } from "./store";

beforeAll(aDatabase);

const { now, today } = noon;
const tomorrow = "2026-11-22";

function anAnswer(words = "We refuse."): NewEvent {
  return { id: crypto.randomUUID(), kind: "answered", how: "refused", on: today, words };
}

/** Somebody with an open case. */
async function somebody(): Promise<{ actor: Actor; id: string }> {
  const actor = await anActor();
  return { actor, id: await anOpenCase(actor) };
}

async function found(actor: Actor, id: string) {
  return (await findMyComplaint(actor, id)) ?? expect.fail("There is no complaint");
}

describe("recording an event", () => {
  test("keeps it with the day on which it was written down, and the case stands elsewhere", async () => {
    const { actor, id } = await somebody();
    const { letters } = await found(actor, id);
    const event: NewEvent = {
      id: crypto.randomUUID(),
      kind: "sent",
      letter: letters[0]?.id,
      channel: "email",
      on: today,
    };
    expect(await recordEvent(actor, id, { event, now })).toEqual({ ok: true, value: event.id });
    expect((await found(actor, id)).events).toEqual([{ ...event, recordedOn: today }]);
    expect(await listMyComplaints(actor, today)).toMatchObject([
      { id, stage: "company", next: { kind: "wait", for: "acknowledgement", by: { reckoned: { due: "2026-12-21" } } } },
    ]);
  });

  test("from a form that was sent twice is one event, as it was sent first", async () => {
    const { actor, id } = await somebody();
    const event = anAnswer();
    const clicks = await Promise.all([1, 2, 3].map(() => recordEvent(actor, id, { event, now })));
    expect(clicks).toEqual([1, 2, 3].map(() => ({ ok: true, value: event.id })));
    await recordEvent(actor, id, { event: anAnswer("Something else."), now });
    await recordEvent(actor, id, { event: { ...event, words: "Another." }, now });
    expect((await found(actor, id)).events.map(({ words }) => words)).toEqual(["We refuse.", "Something else."]);
  });

  test("twice at once keeps both, with the pieces of both", async () => {
    const { actor, id } = await somebody();
    const pieces = await someKeptPieces([aTakenPicture("a"), aTakenPicture("b")]);
    await Promise.all(pieces.map((piece) => recordEvent(actor, id, { event: anAnswer(), pieces: [piece], now })));
    const complaint = await found(actor, id);
    expect(complaint.pieces.map((piece) => piece.id).toSorted()).toEqual(pieces.map((piece) => piece.id).toSorted());
    expect(complaint.events.flatMap((event) => event.pieces ?? []).toSorted()).toEqual(
      pieces.map((piece) => piece.id).toSorted(),
    );
    expect(await db.evidenceFile.count({ where: { complaintId: id } })).toBe(2);
  });

  test("about a letter that is not this case's is refused, and so is one about the wrong kind", async () => {
    const [sofia, sam] = [await somebody(), await somebody()];
    const letter = (await found(sam.actor, sam.id)).letters[0]?.id;
    const own = (await found(sofia.actor, sofia.id)).letters[0]?.id;
    const refused = { ok: false, reason: "unknown-letter" };
    const sent = { id: crypto.randomUUID(), channel: "email", on: today } as const;
    expect(await recordEvent(sofia.actor, sofia.id, { event: { ...sent, kind: "sent", letter }, now })).toEqual(
      refused,
    );
    const toAuthority: NewEvent = { ...sent, kind: "authority-sent", letter: own };
    expect(await recordEvent(sofia.actor, sofia.id, { event: toAuthority, now })).toEqual(refused);
    expect((await found(sofia.actor, sofia.id)).events).toEqual([]);
  });

  test("is refused when the case is full, of events and of pieces", async () => {
    const { actor, id } = await somebody();
    const row = await db.complaint.findUniqueOrThrow({ where: { id }, include: withKey });
    const events = Array.from({ length: caseLimits.events }, () => ({ ...anAnswer(), recordedOn: today }));
    const data = events.map((event) => ({
      id: event.id,
      complaintId: id,
      sealed: sealEvent(complaintKey(row), event),
      createdAt: now,
    }));
    const pieces = await someKeptPieces(Array.from({ length: caseLimits.pieces + 1 }, () => aTakenMessage()));
    expect(await recordEvent(actor, id, { event: anAnswer(), pieces, now })).toEqual({
      ok: false,
      reason: "too-many-pieces",
    });
    await db.caseEvent.createMany({ data });
    expect(await recordEvent(actor, id, { event: anAnswer(), now })).toEqual({ ok: false, reason: "too-many-events" });
  });

  test("leaves nothing readable in the tables", async () => {
    const { actor, id } = await somebody();
    await recordEvent(actor, id, {
      event: anAnswer("Zyzzogeton"),
      pieces: await someKeptPieces([aTakenMessage()]),
      now,
    });
    const rows = JSON.stringify([
      await db.$queryRaw`SELECT e::text, encode(sealed, 'escape') FROM "CaseEvent" e`,
      await db.$queryRaw`SELECT c::text, encode(sealed, 'escape') FROM "Complaint" c`,
    ]);
    for (const word of ["Zyzzogeton", Buffer.from("Zyzzogeton").toString("hex"), "answered", "refused", "LinkedIn"])
      expect(rows).not.toContain(word);
  });
});

describe("correcting and removing", () => {
  test("a correction stands in the event's place, with its pieces and those that came with it", async () => {
    const { actor, id } = await somebody();
    const [first, second, third] = await someKeptPieces([aTakenPicture("a"), aTakenPicture("b"), aTakenMessage()]);
    if (!first || !second || !third) throw new Error("Three pieces were made");
    const event = anAnswer();
    await recordEvent(actor, id, { event, pieces: [first, second], now });
    const right: NewEvent = { ...event, on: tomorrow, words: "We refuse in part." };
    const corrected = await correctEvent(actor, id, { event: right, pieces: [third], without: [second.id], now });
    expect(corrected).toEqual({ ok: true, value: event.id });
    const complaint = await found(actor, id);
    expect(complaint.events).toEqual([{ ...right, recordedOn: today, pieces: [first.id, third.id] }]);
    expect(complaint.pieces.map((piece) => piece.id)).toEqual([first.id, third.id]);
  });

  test("what is removed is gone with its pieces, as if it had never been recorded", async () => {
    const { actor, id } = await somebody();
    const before = await found(actor, id);
    const pieces = await someKeptPieces([aTakenPicture()]);
    const event = anAnswer();
    await recordEvent(actor, id, { event, pieces, now });
    expect(await removeEvent(actor, id, event.id)).toEqual({ ok: true, value: event.id });
    expect(await found(actor, id)).toEqual(before);
    await purgeEvidence(new Date(now.getTime() + 2 * 60 * 60 * 1000));
    expect(await db.evidenceFile.count({ where: { id: pieces[0]?.id ?? "" } })).toBe(0);
    expect(await removeEvent(actor, id, event.id)).toEqual({ ok: false, reason: "no-event" });
    expect(await correctEvent(actor, id, { event, now })).toEqual({ ok: false, reason: "no-event" });
  });

  test("a piece that another event shows stays", async () => {
    const { actor, id } = await somebody();
    const pieces = await someKeptPieces([aTakenPicture()]);
    const [one, other] = [anAnswer(), anAnswer()];
    await recordEvent(actor, id, { event: one, pieces, now });
    const row = await db.complaint.findUniqueOrThrow({ where: { id }, include: withKey });
    const shown = { ...other, recordedOn: today, pieces: pieces.map((piece) => piece.id) };
    const data = { id: other.id, complaintId: id, sealed: sealEvent(complaintKey(row), shown), createdAt: now };
    await db.caseEvent.create({ data });
    await removeEvent(actor, id, one.id);
    expect((await found(actor, id)).pieces).toHaveLength(1);
  });
});

describe("somebody else", () => {
  test("records, corrects and removes nothing, and is told nothing", async () => {
    const [sofia, sam] = [await somebody(), await somebody()];
    const event = anAnswer();
    await recordEvent(sofia.actor, sofia.id, { event, now });
    const refused = { ok: false, reason: "no-complaint" };
    expect(await recordEvent(sam.actor, sofia.id, { event: anAnswer(), now })).toEqual(refused);
    expect(await correctEvent(sam.actor, sofia.id, { event, now })).toEqual(refused);
    expect(await removeEvent(sam.actor, sofia.id, event.id)).toEqual(refused);
    expect(await recordEvent(sam.actor, "..", { event, now })).toEqual(refused);
    // An id of another case's event is nobody's business.
    expect(await recordEvent(sam.actor, sam.id, { event, now })).toEqual({ ok: false, reason: "no-event" });
    expect(await removeEvent(sam.actor, sam.id, event.id)).toEqual({ ok: false, reason: "no-event" });
    expect((await found(sofia.actor, sofia.id)).events).toHaveLength(1);
  });

  test("who moves a row to their own case cannot read it", async () => {
    const [sofia, sam] = [await somebody(), await somebody()];
    const event = anAnswer();
    await recordEvent(sofia.actor, sofia.id, { event, now });
    await db.caseEvent.update({ where: { id: event.id }, data: { complaintId: sam.id } });
    await expect(findMyComplaint(sam.actor, sam.id)).rejects.toThrow("does not open");
  });

  test("an event does not open with the ciphertext of another", async () => {
    const { actor, id } = await somebody();
    const [one, other] = [anAnswer(), anAnswer()];
    for (const event of [one, other]) await recordEvent(actor, id, { event, now });
    const { sealed } = await db.caseEvent.findUniqueOrThrow({ where: { id: other.id } });
    await db.caseEvent.update({ where: { id: one.id }, data: { sealed } });
    await expect(findMyComplaint(actor, id)).rejects.toThrow("CaseEvent:sealed");
  });
});

async function all(cases: AsyncIterable<OwnedCase>): Promise<OwnedCase[]> {
  const found: OwnedCase[] = [];
  for await (const each of cases) found.push(each);
  return found;
}

describe("what jobs see", () => {
  test("are the cases whose owner ticked it, each once, and one that does not open keeps none from the others", async () => {
    const cases = await Promise.all(Array.from({ length: 4 }, somebody));
    const [asked, unasked, broken, counted] = cases.map(({ id }) => id);
    await db.complaint.updateMany({
      where: { id: { in: [asked ?? "", broken ?? ""] } },
      data: { remindDaysBefore: 3 },
    });
    await db.complaint.update({ where: { id: counted ?? "" }, data: { isInRegister: true } });
    await db.complaint.update({ where: { id: broken ?? "" }, data: { sealed: Buffer.from("?") } });
    const toRemind = await all(casesToRemind());
    const ids = toRemind.map(({ complaint }) => complaint.id);
    expect(ids).toContain(asked);
    for (const id of [unasked, broken, counted]) expect(ids).not.toContain(id);
    expect(toRemind.find(({ complaint }) => complaint.id === asked)).toMatchObject({
      ownerId: cases[0]?.actor.userId,
      complaint: { remindDaysBefore: 3, isInRegister: false },
    });
    const inRegister = (await all(casesInRegister())).map(({ complaint }) => complaint.id);
    expect(inRegister).toEqual([counted]);
  });

  test("goes through more than one batch", async () => {
    const { actor, id } = await somebody();
    const row = await db.complaint.findUniqueOrThrow({ where: { id }, include: withKey });
    const [key, kept] = [complaintKey(row), openCase(complaintKey(row), row)];
    const copies = Array.from({ length: 120 }, () => {
      const copy = crypto.randomUUID();
      const sealed = sealJson(key, { id: copy, field: "Complaint:sealed" }, kept);
      return { id: copy, ownerId: actor.userId, sealed, remindDaysBefore: 1 };
    });
    await db.complaint.createMany({ data: copies });
    const keys = copies.map((copy) => ({ complaintId: copy.id, wrappedKey: wrapComplaintKey(copy.id, key) }));
    await db.complaintKey.createMany({ data: keys });
    const found = await all(casesToRemind());
    const own = found.filter(({ ownerId }) => ownerId === actor.userId).map(({ complaint }) => complaint.id);
    expect(own).toEqual(copies.map((copy) => copy.id).toSorted());
  });
});
