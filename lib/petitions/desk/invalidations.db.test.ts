import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/infra/db";
import type { Organiser } from "@/lib/kernel/actor";
import { aDatabase } from "@/lib/testing/a-database";
import { aPetition, plantSigners } from "@/lib/testing/a-signature";
import { anOrganiser } from "@/lib/testing/an-actor";
import { cancelInvalidation, startInvalidation, undoInvalidation, workOnInvalidations } from "./commands/invalidate";
import { criteriaAsked, type CriteriaAsked, invalidationSchema } from "./criteria";
import { listInvalidations, previewInvalidation } from "./queries/invalidations";
import { trendsOf } from "./queries/trends";

beforeAll(aDatabase);
let by: Organiser;
let petition: string;
beforeEach(async () => {
  await db.$executeRaw`TRUNCATE "Petition" CASCADE`;
  by = await anOrganiser();
  petition = await aPetition();
});

const now = new Date("2026-11-22T12:00:00Z");
const minutes = (count: number) => new Date(now.getTime() + count * 60_000);
const at = () => ({ by, petition });
const clock = () => now;
const goOn = () => workOnInvalidations(clock, new AbortController().signal);

/** One batch, as if the portal were stopped after it. */
function goOnOnce(): Promise<number> {
  const stopped = new AbortController();
  return workOnInvalidations(() => {
    stopped.abort();
    return now;
  }, stopped.signal);
}

function meant(typed: Record<string, string>) {
  const asked: CriteriaAsked | undefined = criteriaAsked(typed, now);
  if (!asked || !("of" in asked)) throw new Error("These are no criteria");
  return asked.of;
}

/** What the preview finds; fails where that is too little to be told. */
async function previewed(typed: Record<string, string>) {
  const preview = await previewInvalidation({ ...at(), criteria: meant(typed) });
  return preview === "few" ? expect.fail("Few fit that") : preview;
}

/** Starts one as the page does: with what its preview found. Gives its id. */
async function started(typed: Record<string, string>): Promise<string> {
  const criteria = meant(typed);
  const { counted, unconfirmed } = await previewed(typed);
  const mark = crypto.randomUUID();
  const form = { ...criteria, mark, reason: "Bots", expected: String(counted + unconfirmed) };
  expect(await startInvalidation(at(), invalidationSchema.parse(form), now)).toMatchObject({ ok: true });
  return mark;
}
const followed = async (id: string) => (await listInvalidations(at())).find((one) => one.id === id);

/** What counts by the rows, and by what the counter was told. */
async function counts() {
  const [told] = await db.$queryRaw<{ sum: number }[]>`
    SELECT coalesce(sum("delta"), 0)::int AS "sum" FROM "SignatureChange" WHERE "petitionId" = ${petition}::uuid`;
  const rows = await db.signature.count({
    where: { petitionId: petition, verifiedAt: { not: null }, invalidationId: null },
  });
  expect(told?.sum).toBe(rows);
  return rows;
}

describe("an invalidation", () => {
  test("of a domain takes confirmed and unconfirmed ones, says how many before, and can be taken back", async () => {
    await plantSigners(petition, { count: 12, domain: "bots.example", verifiedAt: now });
    await plantSigners(petition, { count: 5, domain: "bots.example", verifiedAt: null });
    await plantSigners(petition, { count: 7, domain: "people.example", verifiedAt: now });
    expect(await previewed({ domain: "BOTS.example" })).toEqual({ counted: 12, unconfirmed: 5, countedInAll: 19 });
    expect(await counts()).toBe(19);
    const id = await started({ domain: "bots.example" });
    expect(await followed(id)).toMatchObject({ state: "running", holds: 0, expected: 17, domain: "bots.example" });
    expect(await goOn()).toBe(17);
    expect(await followed(id)).toMatchObject({ state: "done", holds: 17 });
    expect(await counts()).toBe(7);
    // Stored up and confirmed afterwards: it does not count either.
    await db.signature.updateMany({ where: { verifiedAt: null }, data: { verifiedAt: now } });
    expect(await counts()).toBe(7);
    expect(await undoInvalidation(at(), id, now)).toMatchObject({ ok: true });
    expect((await followed(id))?.state).toBe("undoing");
    await goOn();
    expect(await followed(id)).toMatchObject({ state: "undone", holds: 0 });
    expect(await counts()).toBe(24);
    expect(await undoInvalidation(at(), id, now)).toEqual({ ok: false, reason: "over" });
  });

  test("takes what fits all that is said, and nothing that was signed after its preview", async () => {
    const signed = { domain: "a.example", verifiedAt: now };
    await plantSigners(petition, { ...signed, count: 30, signedAt: minutes(-30), signals: ["trap"] });
    await plantSigners(petition, { ...signed, count: 40, signedAt: minutes(-30) });
    await plantSigners(petition, { ...signed, count: 50, signedAt: minutes(-10), signals: ["trap"] });
    await plantSigners(petition, { ...signed, count: 60, signedAt: minutes(1), signals: ["trap"] });
    const found = async (typed: Record<string, string>) => (await previewed(typed)).counted;
    expect(await found({ domain: "a.example" })).toBe(120);
    expect(await found({ signal: "trap" })).toBe(80);
    expect(await found({ signal: "trap", from: "2026-11-22 11:30", to: "2026-11-22 11:31" })).toBe(30);
    expect(await found({ from: "2026-11-22 11:50", to: "2026-11-22 13:00" })).toBe(50);
    expect(await found({ domain: "a.example", signal: "trap" })).toBe(80);
    await started({ signal: "trap" });
    await goOn();
    expect(await counts()).toBe(100);
  });

  test("tells nothing of fewer than ten, nor takes them: none looks like one, and one like nine", async () => {
    await plantSigners(petition, { count: 9, domain: "family.example", verifiedAt: now });
    for (const domain of ["family.example", "nobody.example"]) {
      const criteria = meant({ domain });
      expect(await previewInvalidation({ ...at(), criteria })).toBe("few");
      const form = invalidationSchema.parse({ ...criteria, mark: crypto.randomUUID(), reason: "Bots", expected: "10" });
      expect(await startInvalidation(at(), form, now)).toEqual({ ok: false, reason: "few" });
    }
    expect([await goOn(), await counts(), await db.invalidation.count()]).toEqual([0, 9, 0]);
  });

  test("touches no other petition", async () => {
    const other = await aPetition();
    for (const one of [petition, other]) await plantSigners(one, { count: 10, domain: "a.example", verifiedAt: now });
    await started({ domain: "a.example" });
    expect(await goOn()).toBe(10);
    expect(await db.signature.count({ where: { petitionId: other, invalidationId: null } })).toBe(10);
  });

  test("goes on in batches, stops where it is cancelled, and is undone from there", async () => {
    await plantSigners(petition, { count: 2_500, domain: "bots.example", verifiedAt: now });
    const id = await started({ domain: "bots.example" });
    expect(await goOnOnce()).toBe(1_000);
    expect(await followed(id)).toMatchObject({ state: "running", holds: 1_000, expected: 2_500 });
    expect(await cancelInvalidation(at(), id, now)).toMatchObject({ ok: true });
    expect(await goOn()).toBe(0);
    expect(await followed(id)).toMatchObject({ state: "cancelled", holds: 1_000 });
    expect(await counts()).toBe(1_500);
    expect(await cancelInvalidation(at(), id, now)).toEqual({ ok: false, reason: "over" });
    await undoInvalidation(at(), id, now);
    expect(await goOn()).toBe(1_000);
    expect(await counts()).toBe(2_500);
  });

  test("is exact under several workers, sent twice, and with another one beside it", async () => {
    await plantSigners(petition, { count: 1_200, domain: "bots.example", verifiedAt: now, signals: ["quick"] });
    await plantSigners(petition, { count: 800, domain: "people.example", verifiedAt: now });
    const criteria = meant({ domain: "bots.example" });
    const form = invalidationSchema.parse({ ...criteria, mark: crypto.randomUUID(), reason: "Bots", expected: "1200" });
    await Promise.all([1, 2, 3].map(() => startInvalidation(at(), form, now)));
    const other = await started({ signal: "quick" });
    const changed = await Promise.all([goOn(), goOn(), goOn()]);
    await goOn();
    expect(changed.reduce((sum, one) => sum + one, 0)).toBe(1_200);
    expect(await db.invalidation.count()).toBe(2);
    expect(await counts()).toBe(800);
    // What one holds, the other does not let go.
    const held = (await followed(other))?.holds ?? 0;
    await undoInvalidation(at(), form.mark, now);
    await goOn();
    expect(await counts()).toBe(2_000 - held);
  });

  test("stands in the log without a domain's name, its end too", async () => {
    await plantSigners(petition, { count: 10, domain: "bots.example", verifiedAt: now });
    const before = await db.auditEvent.count();
    const id = await started({ domain: "bots.example" });
    await goOn();
    await undoInvalidation(at(), id, now);
    const events = await db.auditEvent.findMany({ orderBy: { number: "asc" }, skip: before });
    expect(events.map(({ kind, actorId }) => [kind, actorId])).toEqual([
      ["petition.invalidate", by.userId],
      ["petition.finish-invalidation", null],
      ["petition.undo-invalidation", by.userId],
    ]);
    expect(JSON.stringify(events.map(({ detail }) => detail))).not.toContain("bots.example");
    expect(events[1]?.detail).toMatchObject({ invalidation: id, taken: 10 });
  });
});

describe("trends", () => {
  test("name a domain that ten have in common, and no smaller one", async () => {
    await plantSigners(petition, { count: 10, domain: "ten.example", verifiedAt: now, signedAt: minutes(-60) });
    await plantSigners(petition, { count: 9, domain: "nine.example", verifiedAt: now });
    await plantSigners(petition, { count: 14, domain: "old.example", verifiedAt: null, signedAt: minutes(-60 * 48) });
    const { domains, counted, unconfirmed } = await trendsOf(at(), now);
    expect(domains).toMatchObject([
      { domain: "old.example", all: 14, counted: 0, lastDay: 0 },
      { domain: "ten.example", all: 10, counted: 10, lastDay: 10 },
    ]);
    expect({ counted, unconfirmed }).toEqual({ counted: 19, unconfirmed: 14 });
    await db.signature.updateMany({ data: { sealed: null } });
    expect((await trendsOf(at(), now)).domains.map(({ domain }) => domain)).toEqual([undefined, undefined]);
  });

  test("show a burst beside an even stream, and what speaks against some", async () => {
    for (const ago of [600, 500, 400, 300, 200])
      await plantSigners(petition, { count: 5, domain: `d${ago}.example`, signedAt: minutes(-ago), verifiedAt: now });
    expect((await trendsOf(at(), now)).bursts).toEqual([]);
    await plantSigners(petition, { count: 25, domain: "burst.example", signedAt: minutes(-95), signals: ["quick"] });
    await plantSigners(petition, { count: 9, domain: "d600.example", signedAt: minutes(-300), signals: ["trap"] });
    const { bursts, signals } = await trendsOf(at(), now);
    expect(bursts).toEqual([{ all: 25, counted: 0, ofOneDomain: 25, from: minutes(-100), to: minutes(-90) }]);
    expect(signals).toEqual([{ signal: "quick", all: 25, counted: 0 }]);
  });
});
