import { beforeAll, describe, expect, test } from "vitest";
import { evidenceLimits, type EvidencePiece } from "@/lib/evidence/schema";
import { db } from "@/lib/infra/db";
import { aDatabase } from "@/lib/testing/a-database";
import { aBrowser, noon, someTypedAnswers, typeAll, typedDay } from "@/lib/testing/a-finding";
import { anActor } from "@/lib/testing/an-actor";
import { aTakenMessage, aTakenPicture, someCaptions, someKeptPieces } from "@/lib/testing/some-evidence";
import {
  addPieces,
  declareAccurate,
  deleteDraft,
  moveDraftToAccount,
  noteRefusedFiles,
  recordAnswer,
} from "./commands";
import { standingOf } from "./journey";
import { movedPiece } from "./pieces";
import { withArranged, type DraftContent } from "./states";
import { draftLifeMs, findDraft, type DraftHolder } from "./store";

beforeAll(aDatabase);

const { now, today } = noon;
const draftOf = async (holder: DraftHolder) => (await findDraft(holder, now)) ?? expect.fail("There is no draft");
const piecesOf = async (holder: DraftHolder) => (await draftOf(holder)).pieces ?? [];
const nextOf = async (holder: DraftHolder) => standingOf((await draftOf(holder)).answers, today).next;
const ids = (pieces: readonly EvidencePiece[]) => pieces.map(({ id }) => id);
const ownerOf = (id: string) => db.evidenceFile.findUniqueOrThrow({ where: { id }, select: { draftId: true } });

async function answered(holder: DraftHolder = aBrowser()): Promise<DraftHolder> {
  await typeAll(holder, someTypedAnswers());
  return holder;
}

async function withPicture(holder?: DraftHolder, mark = ""): Promise<{ holder: DraftHolder; piece: EvidencePiece }> {
  const own = await answered(holder);
  const pieces = await someKeptPieces([aTakenPicture(mark)]);
  await addPieces(own, { pieces }, now);
  return { holder: own, piece: pieces[0] ?? expect.fail("Nothing was kept") };
}

describe("adding a piece", () => {
  test("opens the question again, and keeps what was said of the others", async () => {
    const { holder, piece } = await withPicture();
    expect(await nextOf(holder)).toBe("evidence");
    await recordAnswer(holder, { step: "evidence", typed: someCaptions([piece]) }, noon);
    expect(await nextOf(holder)).toBeUndefined();
    await addPieces(holder, { pieces: await someKeptPieces([aTakenMessage()]) }, now);
    expect(await nextOf(holder)).toBe("evidence");
    expect((await draftOf(holder)).typed.evidence).toMatchObject({
      values: { about: { [piece.id]: { caption: "Piece 1" } } },
      refused: false,
    });
  });

  test("proposes the day that a picture told", async () => {
    const holder = await answered();
    const pieces = await someKeptPieces([aTakenPicture(), aTakenMessage()]);
    await addPieces(holder, { pieces, takenOn: "2026-11-14" }, now);
    const [picture = "", message = ""] = ids(pieces);
    const values = { about: { [picture]: { takenOn: typedDay("2026-11-14") }, [message]: {} } };
    expect((await draftOf(holder)).typed.evidence).toMatchObject({ values });
  });

  test("sent twice is there once, one after the other or at once", async () => {
    const holder = await answered();
    const sending = crypto.randomUUID();
    const kept = await Promise.all([1, 2, 3].map(() => someKeptPieces([aTakenPicture()], { sending })));
    const [first, second] = await Promise.all(kept.slice(0, 2).map((pieces) => addPieces(holder, { pieces }, now)));
    const there = await piecesOf(holder);
    expect(there).toHaveLength(1);
    expect(first).toEqual({ ok: true, value: there });
    expect(second).toEqual({ ok: true, value: there });
    expect(await addPieces(holder, { pieces: kept[2] ?? [] }, now)).toEqual({ ok: true, value: there });
    const owned = await db.evidenceFile.count({ where: { id: { in: ids(kept.flat()) }, draftId: { not: null } } });
    expect(owned).toBe(1);
  });

  test("in two tabs at once loses neither", async () => {
    const holder = await answered();
    const [one, other] = await Promise.all(["1", "2"].map((mark) => someKeptPieces([aTakenPicture(mark)])));
    await Promise.all([one, other].map((pieces = []) => addPieces(holder, { pieces }, now)));
    expect(ids(await piecesOf(holder)).sort()).toEqual(ids([...(one ?? []), ...(other ?? [])]).sort());
  });

  test("beyond the twentieth is refused, and so is a file with more pages than there is room for", async () => {
    const holder = await answered();
    const most = Array.from({ length: evidenceLimits.pieces - 1 }, aTakenMessage);
    expect(await addPieces(holder, { pieces: await someKeptPieces(most) }, now)).toMatchObject({ ok: true });
    const two = await someKeptPieces([aTakenPicture("a"), aTakenPicture("b")]);
    expect(await addPieces(holder, { pieces: two }, now)).toEqual({ ok: false, reason: "too-many-pieces" });
    expect(await addPieces(holder, { pieces: two.slice(1) }, now)).toMatchObject({ ok: true });
    const one = await someKeptPieces([aTakenMessage()]);
    expect(await addPieces(holder, { pieces: one }, now)).toEqual({ ok: false, reason: "too-many-pieces" });
    expect(await piecesOf(holder)).toHaveLength(evidenceLimits.pieces);
  });

  test("to a draft that has run out, or to none, is refused, and nothing is begun", async () => {
    const { holder } = await withPicture();
    const pieces = await someKeptPieces();
    const later = new Date(now.getTime() + draftLifeMs);
    expect(await addPieces(holder, { pieces }, later)).toEqual({ ok: false, reason: "no-draft" });
    const stranger = aBrowser();
    expect(await addPieces(stranger, { pieces }, now)).toEqual({ ok: false, reason: "no-draft" });
    expect(await findDraft(stranger, now)).toBeUndefined();
    expect(await ownerOf(pieces[0]?.id ?? "")).toEqual({ draftId: null });
  });

  test("after declaring takes the declaration back", async () => {
    const holder = await answered();
    expect(await declareAccurate(holder, noon)).toMatchObject({ ok: true });
    await addPieces(holder, { pieces: await someKeptPieces() }, now);
    expect((await draftOf(holder)).declaredOn).toBeUndefined();
  });
});

describe("the question", () => {
  test("wants a caption for each piece, also for one that another tab has added since", async () => {
    const { holder, piece } = await withPicture();
    const form = someCaptions([piece]);
    await addPieces(holder, { pieces: await someKeptPieces([aTakenPicture("later")]) }, now);
    const recorded = await recordAnswer(holder, { step: "evidence", typed: form }, noon);
    expect(recorded).toMatchObject({ accepted: false, standing: { next: "evidence" } });
    const typed = someCaptions(await piecesOf(holder));
    expect(await recordAnswer(holder, { step: "evidence", typed }, noon)).toMatchObject({ accepted: true });
  });

  test("forgets what is said of a piece that is not there", async () => {
    const { holder, piece } = await withPicture();
    const { about } = someCaptions([piece]);
    const typed = { about: { ...about, [crypto.randomUUID()]: { caption: "Somebody else’s" }, __proto__: { x: 1 } } };
    await recordAnswer(holder, { step: "evidence", typed }, noon);
    expect((await draftOf(holder)).answers.evidence).toMatchObject({ about });
    expect(JSON.stringify(await draftOf(holder))).not.toContain("Somebody");
  });

  test("keeps what is typed while pieces are moved and removed; removing asks for nothing new", async () => {
    const holder = await answered();
    const pieces = await someKeptPieces(["1", "2"].map(aTakenPicture));
    await addPieces(holder, { pieces }, now);
    const [first = "", second = ""] = ids(pieces);
    const move = { step: "evidence", typed: someCaptions(pieces), leaving: true } as const;
    const toTheFront = (draft: DraftContent) => withArranged(draft, movedPiece(pieces, second, -1));
    await recordAnswer(holder, { ...move, arrange: toTheFront }, noon);
    expect(ids(await piecesOf(holder))).toEqual([second, first]);
    expect(await nextOf(holder)).toBeUndefined();
    const withoutFirst = (draft: DraftContent) => withArranged(draft, pieces.slice(1));
    await recordAnswer(holder, { ...move, arrange: withoutFirst }, noon);
    expect(ids(await piecesOf(holder))).toEqual([second]);
    expect((await draftOf(holder)).answers.evidence).toMatchObject({ about: { [second]: { caption: "Piece 2" } } });
    expect(await ownerOf(first)).toEqual({ draftId: null });
  });

  test("tells which files were not taken until the form is sent again", async () => {
    const { holder, piece } = await withPicture();
    await recordAnswer(holder, { step: "evidence", typed: someCaptions([piece]), leaving: true }, noon);
    const files = [{ name: "a.svg", fault: "svg" }];
    await noteRefusedFiles(holder, files, now);
    expect((await draftOf(holder)).typed.evidence).toMatchObject({ files, values: someCaptions([piece]) });
    await recordAnswer(holder, { step: "evidence", typed: someCaptions([piece]) }, noon);
    expect((await draftOf(holder)).typed).toEqual({});
    expect(await nextOf(holder)).toBeUndefined();
  });
});

describe("signing in", () => {
  test("brings the browser's pieces to the account's, each with what was said of it", async () => {
    const actor = await anActor();
    const account = { kind: "account", actor } as const;
    const held = await withPicture(account, "held");
    await recordAnswer(account, { step: "evidence", typed: someCaptions([held.piece]) }, noon);
    const brought = await withPicture(undefined, "brought");
    if (brought.holder.kind !== "browser") return expect.fail("The draft has an owner");
    await moveDraftToAccount(brought.holder, actor, now);
    expect(ids(await piecesOf(account))).toEqual([held.piece.id, brought.piece.id]);
    expect(await nextOf(account)).toBe("evidence");
    expect((await draftOf(account)).typed.evidence).toMatchObject({
      values: { about: { [held.piece.id]: { caption: "Piece 1" } } },
    });
    const row = await db.draft.findFirstOrThrow({ where: { ownerId: actor.userId } });
    for (const { id } of [held.piece, brought.piece]) expect(await ownerOf(id)).toEqual({ draftId: row.id });
  });

  test("with both answered leaves nothing to ask", async () => {
    const actor = await anActor();
    const account = { kind: "account", actor } as const;
    const held = await withPicture(account, "held");
    await recordAnswer(account, { step: "evidence", typed: someCaptions([held.piece]) }, noon);
    const brought = await withPicture(undefined, "brought");
    await recordAnswer(brought.holder, { step: "evidence", typed: someCaptions([brought.piece]) }, noon);
    await moveDraftToAccount(brought.holder, actor, now);
    expect(await nextOf(account)).toBeUndefined();
    expect(await piecesOf(account)).toHaveLength(2);
  });

  test("with more than twenty together loses none, and asks to remove some", async () => {
    const actor = await anActor();
    const account = { kind: "account", actor } as const;
    const browser = aBrowser();
    for (const holder of [account, browser]) {
      await answered(holder);
      await addPieces(holder, { pieces: await someKeptPieces(Array.from({ length: 12 }, aTakenMessage)) }, now);
      await recordAnswer(holder, { step: "evidence", typed: someCaptions(await piecesOf(holder)) }, noon);
    }
    await moveDraftToAccount(browser, actor, now);
    expect(await piecesOf(account)).toHaveLength(24);
    expect(await nextOf(account)).toBe("evidence");
  });
});

test("a deleted draft leaves its files to nobody", async () => {
  const { holder, piece } = await withPicture();
  await deleteDraft(holder);
  expect(await ownerOf(piece.id)).toEqual({ draftId: null });
});
