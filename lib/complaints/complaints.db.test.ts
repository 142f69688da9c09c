import { beforeAll, describe, expect, test } from "vitest";
import { typeAll, aFinding, noon } from "@/lib/testing/a-finding";
import { db } from "@/lib/infra/db";
import { sha256 } from "@/lib/infra/vault";
import type { Actor } from "@/lib/kernel/actor";
import { renderPdf } from "@/lib/letters/render/pdf";
import { aDatabase } from "@/lib/testing/a-database";
import { anActor } from "@/lib/testing/an-actor";
import { addLetter, openComplaint, recordEvent } from "./commands";
import { findMyComplaint, findMyLetterPdf, listMyComplaints } from "./queries";
import { complaintKey, sealJson } from "./store";

beforeAll(aDatabase);

const { today } = noon;
const asked = { contacted: "yes", on: { day: "1", month: "10", year: "2026" }, channel: "form", reply: "none" };

async function opened(actor: Actor, answers = aFinding()): Promise<string> {
  await typeAll({ kind: "account", actor }, { platform: { practice: "linkedin-content-ai" } });
  const complaint = await openComplaint(actor, answers, { on: today });
  return complaint.ok ? complaint.value : expect.fail(complaint.reason);
}

async function found(actor: Actor, id: string) {
  const complaint = (await findMyComplaint(actor, id)) ?? expect.fail("There is no complaint");
  const [letter] = complaint.letters;
  return { complaint, letter: letter ?? expect.fail("There is no letter") };
}

describe("opening a complaint", () => {
  test("keeps the facts and a letter, and uses the draft up", async () => {
    const sofia = await anActor();
    const { complaint, letter } = await found(sofia, await opened(sofia));
    expect(complaint.facts).toMatchObject({ practice: "linkedin-content-ai", person: { name: "Sofia" } });
    expect(letter).toMatchObject({ kind: "company", writtenOn: today });
    expect(complaint.letters).toHaveLength(1);
    expect(await db.draft.count({ where: { ownerId: sofia.userId } })).toBe(0);
  });

  test("reminds a company that was asked and did not answer in time", async () => {
    const sam = await anActor();
    const { letter } = await found(sam, await opened(sam, aFinding({ contact: asked })));
    expect(letter.kind).toBe("follow-up");
  });

  test("writes to the authority once the company has answered", async () => {
    const sam = await anActor();
    const { letter } = await found(sam, await opened(sam, aFinding({ contact: { ...asked, reply: "answered" } })));
    expect(letter.kind).toBe("authority");
  });

  test("twice at once opens one", async () => {
    const sofia = await anActor();
    await typeAll({ kind: "account", actor: sofia }, { platform: { practice: "linkedin-content-ai" } });
    const clicks = await Promise.all([1, 2].map(() => openComplaint(sofia, aFinding(), { on: today })));
    expect(clicks.filter(({ ok }) => ok)).toHaveLength(1);
    expect(clicks).toContainEqual({ ok: false, reason: "used-up" });
    expect(await listMyComplaints(sofia, today)).toHaveLength(1);
  });

  test("is refused where a question is open, and keeps the draft", async () => {
    const sofia = await anActor();
    await typeAll({ kind: "account", actor: sofia });
    expect(await openComplaint(sofia, aFinding({ remedies: undefined }), { on: today })).toEqual({
      ok: false,
      reason: "no-letter",
    });
    expect(await db.draft.count({ where: { ownerId: sofia.userId } })).toBe(1);
  });

  test("leaves nothing readable in the tables", async () => {
    const sofia = await anActor();
    const id = await opened(sofia, aFinding({ effect: { effect: "Zyzzogeton" } }));
    const { letter } = await found(sofia, id);
    expect(JSON.stringify(letter.document)).toContain("Zyzzogeton");
    const rows = JSON.stringify([
      await db.$queryRaw`SELECT c::text, encode(sealed, 'escape') FROM "Complaint" c`,
      await db.$queryRaw`SELECT l::text, encode("sealedDocument", 'escape'), encode("sealedPdf", 'escape') FROM "Letter" l`,
    ]);
    for (const word of ["Zyzzogeton", Buffer.from("Zyzzogeton").toString("hex"), "Sofia", "%PDF", "LinkedIn"])
      expect(rows).not.toContain(word);
  });
});

describe("another letter of a case", () => {
  const toAuthority = { kind: "authority", on: today } as const;

  test("is frozen like the first, and the list tells of the latest", async () => {
    const sam = await anActor();
    const id = await opened(sam, aFinding({ contact: asked }));
    const added = await addLetter(sam, id, toAuthority);
    const { complaint } = await found(sam, id);
    const [first, second] = complaint.letters;
    expect([first?.kind, second?.kind]).toEqual(["follow-up", "authority"]);
    expect(added).toEqual({ ok: true, value: second?.id });
    const pdf = (await findMyLetterPdf(sam, id, second?.id ?? "")) ?? expect.fail("There is no file");
    expect(second?.pdfHash).toBe(sha256(pdf));
    expect(await listMyComplaints(sam, today)).toMatchObject([{ id, kind: "authority" }]);
  });

  test("is one, however often it is clicked", async () => {
    const sam = await anActor();
    const id = await opened(sam, aFinding({ contact: asked }));
    const clicks = await Promise.all([1, 2, 3].map(() => addLetter(sam, id, toAuthority)));
    expect(clicks.filter(({ ok }) => ok)).toHaveLength(1);
    expect(clicks).toContainEqual({ ok: false, reason: "there-already" });
  });

  test("rests on what was recorded, and is made anew only once more was", async () => {
    const sam = await anActor();
    const id = await opened(sam, aFinding({ contact: asked }));
    const answered = { id: crypto.randomUUID(), kind: "answered", on: "2026-11-20", how: "refused" } as const;
    expect((await addLetter(sam, id, toAuthority)).ok).toBe(true);
    expect(await addLetter(sam, id, toAuthority)).toEqual({ ok: false, reason: "there-already" });
    expect((await recordEvent(sam, id, { event: answered, now: noon.now })).ok).toBe(true);
    const clicks = await Promise.all([1, 2].map(() => addLetter(sam, id, toAuthority)));
    expect(clicks.filter(({ ok }) => ok)).toHaveLength(1);
    const { complaint } = await found(sam, id);
    expect(complaint.letters.map(({ kind }) => kind)).toEqual(["follow-up", "authority", "authority"]);
    expect(JSON.stringify(complaint.letters.at(-1)?.document)).toContain("and refused what I had asked");
  });

  test("is refused where the facts do not allow it, and to somebody else", async () => {
    const [sofia, sam] = [await anActor(), await anActor()];
    const id = await opened(sofia);
    expect(await addLetter(sofia, id, toAuthority)).toEqual({ ok: false, reason: "no-letter" });
    expect(await addLetter(sam, id, toAuthority)).toEqual({ ok: false, reason: "no-complaint" });
    expect(await addLetter(sam, "..", toAuthority)).toEqual({ ok: false, reason: "no-complaint" });
    expect((await found(sofia, id)).complaint.letters).toHaveLength(1);
  });
});

describe("the frozen letter", () => {
  test("is, byte for byte, the letter's document drawn, and its hash says so", async () => {
    const sofia = await anActor();
    const id = await opened(sofia);
    const { letter } = await found(sofia, id);
    const pdf = (await findMyLetterPdf(sofia, id, letter.id)) ?? expect.fail("There is no file");
    expect(pdf.equals(Buffer.from(renderPdf(letter.document)))).toBe(true);
    expect(letter.pdfHash).toBe(sha256(pdf));
  });

  test("stays the same however often it is read", async () => {
    const sofia = await anActor();
    const id = await opened(sofia);
    const { letter } = await found(sofia, id);
    const [first, second] = [await findMyLetterPdf(sofia, id, letter.id), await findMyLetterPdf(sofia, id, letter.id)];
    expect(first).toEqual(second);
    expect(await found(sofia, id)).toEqual(await found(sofia, id));
  });
});

describe("somebody else", () => {
  test("finds neither the complaint nor its letter nor its line", async () => {
    const [sofia, sam] = [await anActor(), await anActor()];
    const id = await opened(sofia);
    const own = await opened(sam);
    const { letter } = await found(sofia, id);
    expect(await findMyComplaint(sam, id)).toBeUndefined();
    expect(await findMyLetterPdf(sam, id, letter.id)).toBeUndefined();
    expect(await findMyLetterPdf(sam, own, letter.id)).toBeUndefined();
    expect((await listMyComplaints(sam, today)).map((line) => line.id)).toEqual([own]);
  });

  test.each(["", "1", "../1", "null", "x".repeat(36), "\u0000", "%00", `${crypto.randomUUID()}x`, crypto.randomUUID()])(
    "and anybody finds nothing at the id %j",
    async (id) => {
      const sofia = await anActor();
      expect(await findMyComplaint(sofia, id)).toBeUndefined();
      expect(await findMyLetterPdf(sofia, id, crypto.randomUUID())).toBeUndefined();
      expect(await findMyLetterPdf(sofia, crypto.randomUUID(), id)).toBeUndefined();
    },
  );
});

describe("a row that was tampered with", () => {
  test("does not open with the ciphertext of another row", async () => {
    const sofia = await anActor();
    const [id, other] = [await opened(sofia), await opened(sofia)];
    const row = await db.complaint.findUniqueOrThrow({ where: { id: other }, include: { key: true } });
    await db.complaint.update({ where: { id }, data: { sealed: row.sealed } });
    await expect(findMyComplaint(sofia, id)).rejects.toThrow("does not open");
    const wrappedKey = row.key?.wrappedKey ?? Buffer.alloc(0);
    await db.complaintKey.update({ where: { complaintId: id }, data: { wrappedKey: Uint8Array.from(wrappedKey) } });
    await expect(findMyComplaint(sofia, id)).rejects.toThrow("does not open");
  });

  test("does not open with the ciphertext of another field", async () => {
    const sofia = await anActor();
    const id = await opened(sofia);
    const { letter } = await found(sofia, id);
    const row = await db.letter.findUniqueOrThrow({ where: { id: letter.id } });
    await db.letter.update({ where: { id: letter.id }, data: { sealedPdf: row.sealedDocument } });
    await expect(findMyLetterPdf(sofia, id, letter.id)).rejects.toThrow("Letter:sealedPdf");
  });

  test("given to another owner's account does not hide whose key it needs", async () => {
    const [sofia, sam] = [await anActor(), await anActor()];
    const [id, other] = [await opened(sofia), await opened(sam)];
    const { letter } = await found(sofia, id);
    await db.letter.update({ where: { id: letter.id }, data: { complaintId: other } });
    await expect(findMyLetterPdf(sam, other, letter.id)).rejects.toThrow("does not open");
  });
});

test("a letter frozen before letters said their paper and their way opens all the same", async () => {
  const sofia = await anActor();
  const id = await opened(sofia);
  const { letter } = await found(sofia, id);
  const { paper: _paper, sending: _sending, ...oldest } = letter.document;
  const key = complaintKey(await db.complaint.findUniqueOrThrow({ where: { id }, include: { key: true } }));
  const sealedDocument = sealJson(key, { id: letter.id, field: "Letter:sealedDocument" }, oldest);
  await db.letter.update({ where: { id: letter.id }, data: { sealedDocument } });
  const { document } = (await found(sofia, id)).letter;
  expect(document).toMatchObject({ ...oldest, paper: "a4", sending: { from: { name: "Sofia" } } });
});

test("complaints are listed newest first", async () => {
  const sofia = await anActor();
  const ids = [await opened(sofia), await opened(sofia), await opened(sofia)];
  const lines = await listMyComplaints(sofia, today);
  expect(lines.map((line) => line.id)).toEqual(ids.reverse());
  expect(lines[0]).toMatchObject({ platform: "LinkedIn", controller: "LinkedIn Corporation", kind: "company" });
});
