import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/infra/db";
import { publicDb } from "@/lib/infra/public-db";
import type { Organiser } from "@/lib/kernel/actor";
import { aDatabase } from "@/lib/testing/a-database";
import { aPetition, plantSigner } from "@/lib/testing/a-signature";
import { anOrganiser } from "@/lib/testing/an-actor";
import { openNote } from "../sealing";
import { openPetitionKey } from "../store";
import { decideComment, undecideComment } from "./commands/decide-comment";
import { startInvalidation, undoInvalidation, workOnInvalidations } from "./commands/invalidate";
import { takeDelivery } from "./commands/take-delivery";
import { invalidationSchema } from "./criteria";
import { listComments } from "./queries/comments";
import { listDeskPetitions } from "./queries/petitions";

beforeAll(aDatabase);
let by: Organiser;
let petition: string;
beforeEach(async () => {
  await db.$executeRaw`TRUNCATE "Petition" CASCADE`;
  by = await anOrganiser();
  petition = await aPetition();
});

const now = new Date("2026-11-22T12:00:00Z");
const later = new Date("2026-11-22T12:10:00Z");
const done = { ok: true, value: undefined };
const refused = (reason: string) => ({ ok: false, reason });
const key = async () => openPetitionKey(await db.petitionKey.findUniqueOrThrow({ where: { petitionId: petition } }));

interface Said {
  comment?: string;
  isNameShown?: boolean;
  isConfirmed?: boolean;
}

/** Somebody who wants something shown. Gives the id of their signature. */
async function someoneSaid({ comment, isNameShown = false, isConfirmed = true }: Said): Promise<string> {
  const times = { signedAt: now, verifiedAt: isConfirmed ? now : null };
  const signer = { name: "Sofia Marsh", email: "sofia@example.org", comment };
  return plantSigner(petition, signer, { isNameShown, hasComment: comment !== undefined, ...times });
}
const decide = (signature: string, verdict: "shown" | "insulting", note = "") =>
  decideComment({ by, signature, verdict, note }, now);
const waiting = async () => (await listDeskPetitions({ by }, now)).reduce((sum, one) => sum + one.waiting, 0);
const row = (id: string) => db.signature.findUniqueOrThrow({ where: { id } });

describe("the queue", () => {
  test("has what people who confirmed want shown, and nobody else's words", async () => {
    await someoneSaid({ comment: "Not yet", isConfirmed: false });
    await someoneSaid({});
    const [words, name] = [await someoneSaid({ comment: "Ask first." }), await someoneSaid({ isNameShown: true })];
    expect(await waiting()).toBe(2);
    const { open } = await listComments({ by });
    const known = Object.fromEntries(open.map((one) => [one.signature, [one.name, one.comment]]));
    expect(known).toEqual({ [words]: [undefined, "Ask first."], [name]: ["Sofia Marsh", undefined] });
  });

  test("loses what no longer counts", async () => {
    const id = await someoneSaid({ comment: "Ask first." });
    const rest = { reason: "Bots", startedBy: by.userId, startedAt: now, expected: 1 };
    const taken = await db.invalidation.create({
      data: { petitionId: petition, matching: { signal: "trap" }, ...rest },
    });
    await db.signature.update({ where: { id }, data: { invalidationId: taken.id } });
    expect(await waiting()).toBe(0);
  });
});

test("every decision can be found again, and of a long queue it is said how many wait", async () => {
  const ids: string[] = [];
  for (let at = 0; at < 5; at += 1) {
    ids.unshift(await someoneSaid({ comment: `Comment ${at}` }));
    const moment = new Date(now.getTime() + at * 1_000);
    await decideComment({ by, signature: ids[0] ?? "", verdict: "shown", note: "" }, moment);
  }
  for (let at = 0; at < 3; at += 1) await someoneSaid({ comment: "One more" });
  const found: string[] = [];
  let before: Date | undefined;
  do {
    const { open, waitingInAll, decided, earlier } = await listComments({ by, before, most: 2 });
    expect([open.length, waitingInAll]).toEqual([2, 3]);
    found.push(...decided.map(({ signature }) => signature));
    before = earlier;
  } while (before);
  expect(found).toEqual(ids);
});

describe("a decision", () => {
  test("shows the words, and the name only of those who ticked it", async () => {
    const [quiet, named] = [
      await someoneSaid({ comment: "Ask first." }),
      await someoneSaid({ comment: "Please.", isNameShown: true }),
    ];
    for (const id of [quiet, named]) expect(await decide(id, "shown")).toEqual(done);
    const shown = await db.publishedComment.findMany({ select: { signatureId: true, name: true, text: true } });
    expect(shown).toHaveLength(2);
    expect(shown).toContainEqual({ signatureId: quiet, name: null, text: "Ask first." });
    expect(shown).toContainEqual({ signatureId: named, name: "Sofia Marsh", text: "Please." });
    expect((await row(named)).mailKind).toBeNull();
    await db.signature.delete({ where: { id: named } });
    expect(await db.publishedComment.count()).toBe(1);
  });

  test("that refuses tells the author ten minutes later, with the note", async () => {
    const id = await someoneSaid({ comment: "You fool." });
    expect(await decide(id, "insulting", "Without the second word it is fine.")).toEqual(done);
    const told = await row(id);
    expect(told).toMatchObject({ verdict: "insulting", mailKind: "comment-refused", mailTryAt: later });
    expect(Buffer.from(told.sealedNote ?? []).toString("latin1")).not.toContain("second word");
    const { salt } = await db.signatureKey.findUniqueOrThrow({ where: { signatureId: id } });
    expect(openNote(await key(), { ...told, salt })).toBe("Without the second word it is fine.");
  });

  test("shows nothing while the signature is out of the count, nor hands it over; both again once that is undone", async () => {
    for (let at = 0; at < 10; at += 1) await decide(await someoneSaid({ comment: `Ask ${at}.` }), "shown");
    await db.signature.updateMany({ data: { signals: ["trap"] } });
    const seen = async () => {
      const where = { petitionId: petition };
      const delivered = await takeDelivery({ by, petition }, later);
      return [await publicDb.publishedComment.count({ where }), delivered?.comments.length];
    };
    expect(await seen()).toEqual([10, 10]);
    const mark = crypto.randomUUID();
    const form = { mark, signal: "trap", to: later.toISOString(), reason: "Bots", expected: "10" };
    await startInvalidation({ by, petition }, invalidationSchema.parse(form), later);
    const goOn = () => workOnInvalidations(() => later, new AbortController().signal);
    await goOn();
    expect(await seen()).toEqual([0, 0]);
    await undoInvalidation({ by, petition }, mark, later);
    await goOn();
    expect(await seen()).toEqual([10, 10]);
  });

  test("is taken back with its mail, and what was shown is shown no more", async () => {
    const id = await someoneSaid({ comment: "Ask first." });
    await decide(id, "insulting", "A note.");
    expect(await undecideComment({ by, signature: id }, now)).toEqual(done);
    expect(await row(id)).toMatchObject({
      verdict: null,
      decidedAt: null,
      mailKind: null,
      mailTryAt: null,
      sealedNote: null,
    });
    await decide(id, "shown");
    await undecideComment({ by, signature: id }, now);
    expect(await db.publishedComment.count()).toBe(0);
    expect(await waiting()).toBe(1);
  });

  test("leaves a mail of another kind alone where it shows", async () => {
    const id = await someoneSaid({ comment: "Ask first." });
    await db.signature.update({ where: { id }, data: { mailKind: "signed-already", mailTryAt: now } });
    await decide(id, "shown");
    expect(await row(id)).toMatchObject({ mailKind: "signed-already", mailTryAt: now });
  });

  test("takes down what is shown, also when what was typed is deleted, and cannot show that again", async () => {
    const id = await someoneSaid({ comment: "Ask first.", isNameShown: true });
    await decide(id, "shown");
    await db.signature.update({ where: { id }, data: { sealed: null } });
    expect((await listComments({ by })).decided).toMatchObject([
      { name: "Sofia Marsh", comment: "Ask first.", isKept: false },
    ]);
    expect(await undecideComment({ by, signature: id }, now)).toEqual(refused("gone"));
    expect(await decide(id, "insulting")).toEqual(done);
    expect(await row(id)).toMatchObject({ verdict: "insulting", mailKind: null });
    expect(await db.publishedComment.count()).toBe(0);
    expect(await decide(id, "shown")).toEqual(refused("gone"));
  });

  test("is of a signature that is there and wants something shown", async () => {
    expect(await decide(crypto.randomUUID(), "shown")).toEqual(refused("signature"));
    expect(await decide(await someoneSaid({}), "shown")).toEqual(refused("signature"));
    expect(await decide(await someoneSaid({ comment: "Soon", isConfirmed: false }), "shown")).toEqual(
      refused("signature"),
    );
  });
});
