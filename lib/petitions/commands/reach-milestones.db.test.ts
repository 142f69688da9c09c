import { beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "@/lib/infra/db";
import { aDatabase } from "@/lib/testing/a-database";
import { aPetition } from "@/lib/testing/a-signature";
import { anActor, anAdmin, anOrganiser } from "@/lib/testing/an-actor";
import { reachMilestones } from "./reach-milestones";

beforeAll(aDatabase);
let petition: string;
beforeEach(async () => {
  await db.$executeRaw`TRUNCATE "Petition", "User", "OutboxMail" CASCADE`;
  petition = await aPetition();
});

const now = new Date("2026-11-22T12:00:00Z");
const later = new Date("2026-11-22T13:00:00Z");
const counted = (added: number, removed = 0, petitionId = petition) =>
  db.countedHour.create({
    data: { petitionId, hour: new Date(`2026-11-22T${10 + (removed && 1)}:00:00Z`), added, removed },
  });
const ahead = (signatures: number, banner: string | null = null) =>
  db.milestone.create({ data: { petitionId: petition, signatures, banner } });
const reached = async () =>
  (await db.milestone.findMany({ where: { reachedAt: { not: null } }, orderBy: { signatures: "asc" } })).map(
    ({ signatures, reachedAt }) => [signatures, reachedAt],
  );
/** Who is to be written to. */
const told = async () => (await db.outboxMail.findMany()).map(({ userId }) => userId).toSorted();

test("a milestone is reached when as many count, and not one before", async () => {
  await ahead(100);
  await counted(99);
  expect([await reachMilestones(now), await reached()]).toEqual([0, []]);
  await db.countedHour.updateMany({ data: { added: 100 } });
  expect([await reachMilestones(now), await reached()]).toEqual([1, [[100, now]]]);
});

test("every organiser is written to once, and nobody else", async () => {
  const [organiser, admin] = [await anOrganiser(), await anAdmin()];
  await anActor();
  await ahead(10, "Ten of us!");
  await ahead(20);
  await counted(25);
  await Promise.all([reachMilestones(now), reachMilestones(now), reachMilestones(now)]);
  expect(await reachMilestones(later)).toBe(0);
  expect(await reached()).toEqual([
    [10, now],
    [20, now],
  ]);
  const both = [organiser.userId, admin.userId];
  expect(await told()).toEqual([...both, ...both].toSorted());
});

test("what was reached stays so when people withdraw, and the next one waits for as many as count then", async () => {
  await ahead(10);
  await counted(10);
  await reachMilestones(now);
  await counted(4, 3);
  await ahead(11);
  await ahead(12);
  expect(await reachMilestones(later)).toBe(1);
  expect(await reached()).toEqual([
    [10, now],
    [11, later],
  ]);
});

test("signatures of another petition reach nothing here", async () => {
  await ahead(10);
  await counted(50, 0, await aPetition());
  expect(await reachMilestones(now)).toBe(0);
});
