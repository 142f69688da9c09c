import { beforeAll, describe, expect, test } from "vitest";
import { openComplaint } from "@/lib/complaints/commands";
import { db } from "@/lib/infra/db";
import type { Strokes } from "@/lib/letters/document";
import { aDatabase } from "@/lib/testing/a-database";
import {
  aBrowser,
  noon,
  someTypedAnswers,
  typeAll,
  typedDay,
  type BrowserHolder,
  type TypedAnswers,
} from "@/lib/testing/a-finding";
import { anActor } from "@/lib/testing/an-actor";
import { declareAccurate, keepSignature, moveDraftToAccount, recordAnswer } from "./commands";
import { standingOf, stepIds } from "./journey";
import { findUnfinished, newlyBegun } from "./queries";
import { draftLifeMs, findDraft, type DraftHolder } from "./store";

beforeAll(aDatabase);

const { now, today } = noon;
const draftOf = async (holder: DraftHolder) => (await findDraft(holder, now)) ?? expect.fail("There is no draft");
const standing = async (holder: DraftHolder) => standingOf((await draftOf(holder)).answers, today);

async function answered(changes: TypedAnswers = {}): Promise<BrowserHolder> {
  const holder = aBrowser();
  await typeAll(holder, someTypedAnswers(changes));
  return holder;
}

describe("an answer", () => {
  test("begins a draft, and a second adds to it", async () => {
    const holder = aBrowser();
    const first = await recordAnswer(holder, { step: "platform", typed: { practice: "linkedin-content-ai" } }, noon);
    expect(first).toMatchObject({ accepted: true, begun: true, standing: { next: "residence" } });
    const second = await recordAnswer(holder, { step: "residence", typed: { country: "IE" } }, noon);
    expect(second).toMatchObject({ accepted: true, begun: false, standing: { next: "setting" } });
  });

  test("that is refused is kept as typed, and the valid one before it no longer stands", async () => {
    const holder = await answered();
    const typed = { on: { day: "31", month: "2", year: "2026" }, client: "web", language: "Cymraeg" };
    const recorded = await recordAnswer(holder, { step: "seen", typed }, noon);
    expect(recorded).toMatchObject({ accepted: false, standing: { next: "seen" } });
    const draft = await draftOf(holder);
    expect(draft.typed).toEqual({ seen: { values: typed, refused: true } });
    expect(draft.answers).not.toHaveProperty("seen");
    expect((await standing(holder)).answers).toMatchObject({ choice: { switchedOn: "no" } });
  });

  test("left with Back is kept without being a fault", async () => {
    const holder = await answered();
    const typed = { name: "Sof" };
    await recordAnswer(holder, { step: "details", typed, leaving: true }, noon);
    expect((await draftOf(holder)).typed).toEqual({ details: { values: typed, refused: false } });
  });

  test("that is good at last takes the place of what was refused", async () => {
    const holder = await answered({ details: { name: "" } });
    expect(Object.keys((await draftOf(holder)).typed)).toEqual(["details"]);
    await recordAnswer(holder, { step: "details", typed: someTypedAnswers().details }, noon);
    expect((await draftOf(holder)).typed).toEqual({});
  });

  test.each([undefined, null, "text", [], { on: { toString: "x" } }, { on: "\u0000" }])(
    "of no sense is kept and harms nobody: %j",
    async (typed) => {
      const holder = aBrowser();
      expect(await recordAnswer(holder, { step: "seen", typed }, noon)).toMatchObject({ accepted: false });
      expect(await draftOf(holder)).toBeDefined();
    },
  );

  test("to another question in another tab at the same moment is not lost", async () => {
    const holder = aBrowser();
    const typed = someTypedAnswers();
    await Promise.all(stepIds.map((step) => recordAnswer(holder, { step, typed: typed[step] }, noon)));
    expect((await standing(holder)).next).toBeUndefined();
  });
});

describe("a changed path", () => {
  test("drops what no longer applies, and gives it back when the answer is changed back", async () => {
    const holder = await answered();
    await recordAnswer(holder, { step: "setting", typed: { state: "absent" } }, noon);
    const without = (await standing(holder)).answers;
    expect(["seen", "choice", "switched-off"].filter((step) => step in without)).toEqual([]);
    await recordAnswer(holder, { step: "setting", typed: { state: "on" } }, noon);
    expect((await standing(holder)).answers).toMatchObject({
      choice: { switchedOn: "no" },
      "switched-off": { off: "yes" },
    });
    expect((await standing(holder)).next).toBeUndefined();
  });
});

describe("declaring the answers true", () => {
  test("is dated today, and undone by the next change", async () => {
    const holder = await answered();
    expect(await declareAccurate(holder, noon)).toMatchObject({ ok: true, value: { declaredOn: today } });
    expect((await draftOf(holder)).declaredOn).toBe(today);
    await recordAnswer(holder, { step: "effect", typed: { effect: "More." } }, noon);
    expect((await draftOf(holder)).declaredOn).toBeUndefined();
    await declareAccurate(holder, noon);
    await recordAnswer(holder, { step: "details", typed: { name: "" }, leaving: true }, noon);
    expect((await draftOf(holder)).declaredOn).toBeUndefined();
  });

  test("is refused while a question is open", async () => {
    const holder = await answered({ details: { name: "" } });
    expect(await declareAccurate(holder, noon)).toEqual({ ok: false, reason: "unfinished" });
    expect((await draftOf(holder)).declaredOn).toBeUndefined();
  });

  test("is refused when there is no draft, and makes none", async () => {
    const holder = aBrowser();
    expect(await declareAccurate(holder, noon)).toEqual({ ok: false, reason: "unfinished" });
    expect(await findDraft(holder, now)).toBeUndefined();
  });

  test("keeps a signature drawn before the box was ticked, and puts it under the letter", async () => {
    const signature: Strokes = [[[10, 20]], [[30, 40]]];
    const holder = await answered();
    await keepSignature(holder, signature, now);
    expect(await draftOf(holder)).toMatchObject({ signature });
    expect(await declareAccurate(holder, noon, signature)).toMatchObject({ ok: true, value: { signature } });
    await recordAnswer(holder, { step: "effect", typed: { effect: "More." } }, noon);
    expect((await draftOf(holder)).signature).toEqual(signature);
    expect(await declareAccurate(holder, noon)).toMatchObject({ ok: true, value: { signature: undefined } });
  });

  test("signs nothing for a browser whose cookie opens no draft", async () => {
    const sofia = await answered();
    await keepSignature({ ...sofia, key: Buffer.alloc(32) }, [[[1, 1]]], now);
    expect((await draftOf(sofia)).signature).toBeUndefined();
    const nobody = aBrowser();
    await keepSignature(nobody, [[[1, 1]]], now);
    expect(await findDraft(nobody, now)).toBeUndefined();
  });

  test("with two clicks opens one case, however they fall", async () => {
    const actor = await anActor();
    const holder: DraftHolder = { kind: "account", actor };
    await typeAll(holder);
    const click = async () => {
      const declared = await declareAccurate(holder, noon);
      if (!declared.ok) return declared;
      return openComplaint(actor, standingOf(declared.value.answers, today).answers, { on: today });
    };
    const clicks = await Promise.all([click(), click(), click(), click()]);
    expect(clicks.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db.complaint.count({ where: { ownerId: actor.userId } })).toBe(1);
    expect(await findDraft(holder, now)).toBeUndefined();
  });
});

describe("signing in", () => {
  test("moves the draft into the account, under a key of its own", async () => {
    const holder = await answered();
    await declareAccurate(holder, noon);
    const before = await draftOf(holder);
    const actor = await anActor();
    expect(await moveDraftToAccount(holder, actor, now)).toEqual(before);
    expect(await findDraft(holder, now)).toBeUndefined();
    expect(await draftOf({ kind: "account", actor })).toEqual(before);
    const row = await db.draft.findUniqueOrThrow({ where: { ownerId: actor.userId }, include: { key: true } });
    expect(row.key).not.toBeNull();
  });

  test("lets the newer work of the browser take the place of the account's", async () => {
    const actor = await anActor();
    const account: DraftHolder = { kind: "account", actor };
    await typeAll(account);
    const newer = await answered({ setting: { state: "off" } });
    await moveDraftToAccount(newer, actor, now);
    expect((await draftOf(account)).answers).toMatchObject({ setting: { state: "off" } });
  });

  test("keeps the account's draft where the browser has typed nothing", async () => {
    const actor = await anActor();
    const account: DraftHolder = { kind: "account", actor };
    await typeAll(account);
    const browser = aBrowser();
    const nothing = { on: { day: "", month: " ", year: "" }, language: "" };
    await recordAnswer(browser, { step: "seen", typed: nothing, leaving: true }, noon);
    expect(await moveDraftToAccount(browser, actor, now)).toBeUndefined();
    expect((await draftOf(account)).answers).toMatchObject({ details: { name: "Sofia" } });
    expect(await findDraft(browser, now)).toBeUndefined();
  });

  test("with a cookie that opens nothing moves nothing and keeps what the account has", async () => {
    const actor = await anActor();
    const account: DraftHolder = { kind: "account", actor };
    await typeAll(account);
    const sofia = await answered();
    const forged = { ...sofia, key: Buffer.alloc(32) };
    expect(await moveDraftToAccount(forged, actor, now)).toBeUndefined();
    expect(await moveDraftToAccount(sofia, actor, new Date(now.getTime() + draftLifeMs))).toBeUndefined();
    expect((await draftOf(account)).answers).toMatchObject({ details: { name: "Sofia" } });
    expect(await findDraft(sofia, now)).toBeDefined();
  });
});

describe("an unfinished finding", () => {
  test("stands where its answers lead", async () => {
    const holder = await answered({ notice: undefined, seen: { on: typedDay("2026-11-14") } });
    expect(await findUnfinished(holder, noon)).toMatchObject({ standing: { next: "seen" } });
  });

  test("is not there for nobody, and begins at the first question", async () => {
    expect(await findUnfinished(undefined, noon)).toBeUndefined();
    expect(await findUnfinished(aBrowser(), noon)).toBeUndefined();
    expect(newlyBegun(today)).toMatchObject({ draft: { answers: {}, typed: {} }, standing: { next: "platform" } });
  });
});
