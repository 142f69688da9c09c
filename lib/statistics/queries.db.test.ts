import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/infra/db";
import { practiceIds } from "@/lib/platforms/catalogue";
import { aCounting, aCrowd } from "@/lib/testing/a-counting";
import { someAnswers } from "@/lib/testing/some-answers";
import { aDatabase } from "@/lib/testing/a-database";
import { plantSamples, publishRelease } from "./commands";
import { getDashboard } from "./queries";

beforeAll(aDatabase);

const closings = ["2026-11-09", "2026-11-16", "2026-11-23"].map((day) => new Date(`${day}T06:00:00Z`));
const few = { kind: "few" };

beforeEach(async () => {
  await db.release.deleteMany();
  await db.contribution.deleteMany();
  await db.countedAnswer.deleteMany();
});

/** One release a week: so many people each. */
async function releases(...weeks: [number, Parameters<typeof aCounting>[0]][][]): Promise<void> {
  for (const [at, week] of weeks.entries()) {
    const closesAt = closings[at] ?? expect.fail("Too many weeks");
    for (const [size, changes] of week) await aCrowd(size, aCounting(changes), new Date(closesAt.getTime() - 1));
    await publishRelease(closesAt);
  }
}

describe("the dashboard", () => {
  test("shows nothing before the first release", async () => {
    await aCrowd(12, aCounting(), new Date(0));
    expect(await getDashboard()).toMatchObject({
      ...{ lastRelease: undefined, sample: false, checked: few, foundOn: few, notToldShare: undefined, places: [] },
      practices: practiceIds.map((id) => ({ id, total: few, onShare: undefined })),
    });
  });

  test("adds up the weeks, and a number shows as soon as the sum reaches ten", async () => {
    await releases([[9, {}]], [[1, {}]]);
    const ten = { kind: "count", value: 10 };
    expect(await getDashboard()).toMatchObject({
      ...{ lastRelease: closings[1], sample: false, checked: ten, foundOn: ten, notToldShare: 100 },
      places: [{ place: "england", count: ten }],
    });
  });

  test("hides nine", async () => {
    await releases([[9, {}]]);
    const { checked, foundOn, practices, places, told, notToldShare } = await getDashboard();
    expect([checked, foundOn, practices[0]?.total, places[0]?.count, told[2]?.count]).toEqual([
      few,
      few,
      few,
      few,
      few,
    ]);
    expect([notToldShare, practices[0]?.onShare]).toEqual([undefined, undefined]);
  });

  test("has each state that a switch can be found in and each answer, chosen or not", async () => {
    await releases([[11, { state: "off", told: "before" }]]);
    const { practices, told, foundOn, notToldShare } = await getDashboard();
    expect(practices[0]?.states.map(({ state, count }) => [state, count.kind])).toEqual([
      ["on", "few"],
      ["off", "count"],
      ["greyed", "few"],
      ["absent", "few"],
      ["different", "few"],
      ["not-found", "few"],
    ]);
    expect(told.map(({ count }) => count.kind)).toEqual(["count", "few", "few", "few"]);
    expect([foundOn, notToldShare]).toEqual([few, undefined]);
  });

  test("gives the share of those not told beforehand among those who knew", async () => {
    await releases([
      [10, { told: "no" }],
      [5, { told: "after" }],
      [5, { told: "before" }],
      [30, { told: "unsure" }],
    ]);
    expect((await getDashboard()).notToldShare).toBe(75);
  });

  test("lists places by size, and those too small to publish by name, so that their order tells nothing", async () => {
    await releases([
      [10, { place: "IE" }],
      [12, { place: "wales" }],
      [1, { place: "AT" }],
      [5, { place: "FR" }],
      [9, { place: "DE" }],
    ]);
    expect((await getDashboard()).places.map(({ place }) => place)).toEqual(["wales", "IE", "AT", "DE", "FR"]);
  });

  test("shows how companies answered once ten cases were counted, and no smaller part of them", async () => {
    const [closesAt = new Date(0)] = closings;
    const prompt = { answer: "refused", speed: "within-30" } as const;
    await publishRelease(closesAt, [...someAnswers(10, prompt), ...someAnswers(3)]);
    const [linkedin, ...others] = (await getDashboard()).answers;
    expect(linkedin).toMatchObject({ id: "linkedin-content-ai", total: { value: 13 }, promptShare: 77 });
    const shown = [...(linkedin?.kinds ?? []), ...(linkedin?.speeds ?? [])].filter(
      ({ count }) => count.kind === "count",
    );
    expect(shown).toEqual([
      { answer: "refused", count: { kind: "count", value: 10 } },
      { speed: "within-30", count: { kind: "count", value: 10 } },
    ]);
    expect(others.every(({ total, promptShare }) => total.kind === "few" && promptShare === undefined)).toBe(true);
  });

  test("says when made-up figures are among them", async () => {
    await releases([[10, {}]]);
    await plantSamples(new Date("2026-12-01T00:00:00Z"));
    expect(await getDashboard()).toMatchObject({ sample: true });
  });
});
