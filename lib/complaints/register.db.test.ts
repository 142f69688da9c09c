import { beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "@/lib/infra/db";
import type { Actor } from "@/lib/kernel/actor";
import { countAnswers } from "@/lib/statistics/commands/count-answers";
import { wasAnswerCounted } from "@/lib/statistics/queries/counted-answers";
import { aDatabase } from "@/lib/testing/a-database";
import { aFinding, noon, typeAll } from "@/lib/testing/a-finding";
import { anActor } from "@/lib/testing/an-actor";
import { openComplaint } from "./commands";
import { letAnswerCount } from "./commands/let-answer-count";
import { findMyComplaint } from "./queries";
import { answersDue } from "./queries/answers-due";

beforeAll(aDatabase);
beforeEach(() => db.$executeRaw`TRUNCATE "User", "CountedAnswer" CASCADE`);

const practice = "linkedin-content-ai";
const monday = new Date("2026-11-23T06:00:00Z");
const nextMonday = new Date("2026-11-30T06:00:00Z");
const on = (day: string) => ({ day, month: "10", year: "2026" });
const answered = {
  contacted: "yes",
  asked: ["complaint"],
  on: on("1"),
  channel: "form",
  reply: "answered",
  repliedOn: on("13"),
};

async function opened(actor: Actor): Promise<string> {
  await typeAll({ kind: "account", actor }, { platform: { practice } });
  const complaint = await openComplaint(actor, aFinding({ contact: answered }), { on: noon.today });
  return complaint.ok ? complaint.value : expect.fail(complaint.reason);
}

test("no case is counted unless its owner said so", async () => {
  const sofia = await anActor();
  const id = await opened(sofia);
  expect((await findMyComplaint(sofia, id))?.isInRegister).toBe(false);
  expect(await answersDue(monday)).toEqual([]);
  expect(await letAnswerCount(sofia, id, true)).toBe(true);
  expect((await findMyComplaint(sofia, id))?.isInRegister).toBe(true);
  expect(await answersDue(monday)).toEqual([{ ownerId: sofia.userId, practice, answer: "other", speed: "within-30" }]);
});

test("who takes the tick away before the release is not in it", async () => {
  const sofia = await anActor();
  const id = await opened(sofia);
  await letAnswerCount(sofia, id, true);
  await letAnswerCount(sofia, id, false);
  await countAnswers(db, await answersDue(monday));
  expect(await wasAnswerCounted({ ownerId: sofia.userId, practice })).toBe(false);
});

test("nobody ticks the box of another, nor of a case that is not there", async () => {
  const [sofia, sam] = [await anActor(), await anActor()];
  const id = await opened(sofia);
  expect(await letAnswerCount(sam, id, true)).toBe(false);
  expect(await letAnswerCount(sofia, crypto.randomUUID(), true)).toBe(false);
  expect(await letAnswerCount(sofia, "nonsense", true)).toBe(false);
  expect(await answersDue(monday)).toEqual([]);
});

test("a case that stays ticked is counted in one release and no other", async () => {
  const sofia = await anActor();
  await letAnswerCount(sofia, await opened(sofia), true);
  await countAnswers(db, await answersDue(monday));
  expect(await wasAnswerCounted({ ownerId: sofia.userId, practice })).toBe(true);
  expect(await answersDue(nextMonday)).toHaveLength(1);
  expect(await countAnswers(db, await answersDue(nextMonday))).toEqual([]);
});
