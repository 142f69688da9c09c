import { beforeAll, describe, expect, test } from "vitest";
import { openComplaint } from "@/lib/complaints/commands";
import { findMyComplaint } from "@/lib/complaints/queries";
import { addPieces, deleteDraft, recordAnswer } from "@/lib/findings/commands";
import { standingOf } from "@/lib/findings/journey";
import { findDraft } from "@/lib/findings/store";
import { db } from "@/lib/infra/db";
import { env } from "@/lib/infra/env";
import { open, unwrapKey } from "@/lib/infra/vault";
import type { Actor } from "@/lib/kernel/actor";
import { renderPdf } from "@/lib/letters/render/pdf";
import { aDatabase } from "@/lib/testing/a-database";
import { aBrowser, noon, someTypedAnswers, typeAll, type BrowserHolder } from "@/lib/testing/a-finding";
import { anActor } from "@/lib/testing/an-actor";
import { aTakenMessage, aTakenPicture, someCaptions, someKeptPieces } from "@/lib/testing/some-evidence";
import { purgeEvidence } from "./commands";
import { findPicture, picturesOf } from "./queries";
import type { EvidencePiece } from "./schema";
import { picturePlace } from "./store";

beforeAll(aDatabase);

const { now, today } = noon;
const hours = (count: number) => new Date(now.getTime() + count * 60 * 60 * 1000);
const storedAs = async (id: string) => (await db.storedBytes.findUnique({ where: { id } }))?.sealed;

async function aDraftWith(holder: BrowserHolder | { kind: "account"; actor: Actor }): Promise<EvidencePiece> {
  await typeAll(holder, someTypedAnswers());
  const pieces = await someKeptPieces([aTakenPicture(crypto.randomUUID())]);
  await addPieces(holder, { pieces }, now);
  await recordAnswer(holder, { step: "evidence", typed: someCaptions(pieces) }, noon);
  return pieces[0] ?? expect.fail("Nothing was kept");
}

async function aComplaintOf(actor: Actor): Promise<{ id: string; piece: EvidencePiece }> {
  const holder = { kind: "account", actor } as const;
  const piece = await aDraftWith(holder);
  const { answers, pieces = [] } = (await findDraft(holder, now)) ?? expect.fail("There is no draft");
  const known = { ...standingOf(answers, today).answers, pieces };
  const opened = await openComplaint(actor, known, { on: today, pictures: await picturesOf(pieces) });
  return { id: opened.ok ? opened.value : expect.fail(opened.reason), piece };
}

/** Every key that the database and the master key still give: the only ones that could be tried. */
async function keysLeft(): Promise<Buffer[]> {
  const drafts = await db.draftKey.findMany();
  const complaints = await db.complaintKey.findMany();
  const wrapped = [
    ...drafts.map(({ draftId: id, wrappedKey }) => unwrapKey(`Draft:${id}:sealed`, wrappedKey)),
    ...complaints.map(({ complaintId: id, wrappedKey }) => unwrapKey(`Complaint:${id}`, wrappedKey)),
  ];
  return [env().masterKeys.newest, ...wrapped];
}

/** What opens a piece's bytes: a key that is left, or one that stands in a row that such a key opens. */
async function stillOpens({ id }: EvidencePiece): Promise<boolean> {
  const sealed = (await storedAs(id)) ?? expect.fail("The bytes are gone already");
  const keys = await keysLeft();
  const drafts = (await db.draft.findMany()).map((row) => ({ place: `Draft:${row.id}:sealed`, sealed: row.sealed }));
  const cases = (await db.complaint.findMany()).map((row) => ({ place: `Complaint:sealed:${row.id}`, ...row }));
  const opened = [...drafts, ...cases].flatMap((row) => keys.flatMap((key) => open(key, row.place, row.sealed) ?? []));
  const inside = opened.flatMap((plain) =>
    [...plain.toString("utf8").matchAll(/"key":"([^"]+)"/g)].map(([, key = ""]) => Buffer.from(key, "base64")),
  );
  return [...keys, ...inside].some((key) => key.length === 32 && open(key, picturePlace(id), sealed) !== undefined);
}

describe("a picture in the storage", () => {
  test("is ciphertext, opens for its piece, and under no other name", async () => {
    const [piece, other] = await someKeptPieces([aTakenPicture("1"), aTakenPicture("2")]);
    if (!piece || !other) return expect.fail("Nothing was kept");
    const { bytes = new Uint8Array() } = aTakenPicture("1");
    expect(Buffer.from((await storedAs(piece.id)) ?? []).includes(Buffer.from(bytes.subarray(0, 32)))).toBe(false);
    expect((await findPicture([piece], piece.id))?.bytes).toEqual(Buffer.from(bytes));
    const moved = (await storedAs(other.id)) ?? new Uint8Array();
    await db.storedBytes.update({ where: { id: piece.id }, data: { sealed: Uint8Array.from(moved) } });
    await expect(findPicture([{ ...piece, key: other.key }], piece.id)).rejects.toThrow("does not open");
  });

  test("is found among one's own pieces only, and an e-mail has none", async () => {
    const [own, message, others] = await someKeptPieces([aTakenPicture("1"), aTakenMessage(), aTakenPicture("2")]);
    if (!own || !message || !others) return expect.fail("Nothing was kept");
    const pieces = [own, message];
    expect(await findPicture(pieces, own.id)).toMatchObject({ type: "image/png" });
    for (const id of [others.id, message.id, "", "..", crypto.randomUUID()])
      expect(await findPicture(pieces, id)).toBeUndefined();
  });

  test("tells what the device took out of the file, or what was found here", async () => {
    const [drawnAnew] = await someKeptPieces([aTakenPicture()], { removed: ["device"] });
    const [asItWas] = await someKeptPieces([aTakenPicture()]);
    expect([drawnAnew?.removed, asItWas?.removed]).toEqual([["device"], ["place"]]);
  });

  test("that is lost is a fault, not an empty exhibit", async () => {
    const pieces = await someKeptPieces();
    await db.storedBytes.deleteMany({ where: { id: { in: pieces.map(({ id }) => id) } } });
    await expect(picturesOf(pieces)).rejects.toThrow("is not in the storage");
  });
});

describe("a complaint", () => {
  test("takes the pieces over and prints them in its frozen letter", async () => {
    const sofia = await anActor();
    const { id, piece } = await aComplaintOf(sofia);
    const complaint = (await findMyComplaint(sofia, id)) ?? expect.fail("There is no complaint");
    expect(complaint.pieces).toEqual([piece]);
    expect(await db.evidenceFile.findUnique({ where: { id: piece.id } })).toMatchObject({
      complaintId: id,
      draftId: null,
    });
    const document = complaint.letters[0]?.document ?? expect.fail("There is no letter");
    const exhibits = document.blocks.filter(({ kind }) => kind === "exhibit");
    expect(exhibits).toMatchObject([{ caption: "Exhibit A: Piece 1" }]);
    expect(renderPdf(document, await picturesOf(complaint.pieces)).length).toBeGreaterThan(10_000);
    await purgeEvidence(hours(10_000));
    expect(await findPicture(complaint.pieces, piece.id)).toBeDefined();
  });
});

describe("forgetting", () => {
  test.each<[string, () => Promise<{ piece: EvidencePiece; forget: () => Promise<unknown> }>]>([
    [
      "the draft of a browser",
      async () => {
        const holder = aBrowser();
        return { piece: await aDraftWith(holder), forget: () => deleteDraft(holder) };
      },
    ],
    [
      "the draft in an account",
      async () => {
        const holder = { kind: "account", actor: await anActor() } as const;
        return { piece: await aDraftWith(holder), forget: () => deleteDraft(holder) };
      },
    ],
    [
      "a complaint",
      async () => {
        const { id, piece } = await aComplaintOf(await anActor());
        return { piece, forget: () => db.complaint.delete({ where: { id } }) };
      },
    ],
    [
      "an account",
      async () => {
        const actor = await anActor();
        const { piece } = await aComplaintOf(actor);
        return { piece, forget: () => db.user.delete({ where: { id: actor.userId } }) };
      },
    ],
  ])("%s shreds its pictures, and the purge removes them", async (where, begin) => {
    const { piece, forget } = await begin();
    // A browser's draft opens with the key in its cookie alone.
    expect(await stillOpens(piece)).toBe(!where.includes("browser"));
    await forget();
    expect(await stillOpens(piece)).toBe(false);
    await purgeEvidence(hours(2));
    expect(await storedAs(piece.id)).toBeUndefined();
    expect(await db.evidenceFile.findUnique({ where: { id: piece.id } })).toBeNull();
  });
});

describe("the purge", () => {
  test("waits an hour for a draft to take a file up, and may run twice", async () => {
    await purgeEvidence(hours(10_000));
    const [piece] = await someKeptPieces();
    expect(await purgeEvidence(hours(0.99))).toBe(0);
    expect(await storedAs(piece?.id ?? "")).toBeDefined();
    expect(await purgeEvidence(hours(1))).toBe(1);
    expect(await purgeEvidence(hours(1))).toBe(0);
  });

  test("goes on over many files", async () => {
    const createdAt = now;
    const rows = Array.from({ length: 450 }, () => ({ id: crypto.randomUUID(), createdAt }));
    await db.evidenceFile.createMany({ data: rows });
    expect(await purgeEvidence(hours(1))).toBe(450);
  });
});
