import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/infra/db";
import { aDatabase } from "@/lib/testing/a-database";
import { anOrganiser } from "@/lib/testing/an-actor";
import { aPetition, plantSigner } from "@/lib/testing/a-signature";
import { takeDelivery } from "./take-delivery";

beforeAll(aDatabase);

const now = new Date("2026-11-22T18:40:00Z");

interface Signed {
  name: string;
  isNameDelivered?: boolean;
  verifiedAt?: Date | null;
  invalidationId?: string;
}

async function aSignedPetition(people: readonly Signed[]): Promise<string> {
  const petitionId = await aPetition({ title: "Ask first" });
  for (const { name, ...given } of people) {
    const email = `${crypto.randomUUID()}@example.org`;
    await plantSigner(petitionId, { name, email }, { signedAt: now, isNameDelivered: true, ...given });
  }
  return petitionId;
}

test("the names are those of people who ticked it, and whose signature counts", async () => {
  const made = { matching: {}, reason: "One machine", startedBy: crypto.randomUUID(), startedAt: now, expected: 1 };
  const { id: invalidationId } = await db.invalidation.create({ data: { petitionId: await aPetition(), ...made } });
  const petition = await aSignedPetition([
    { name: "Ticked", verifiedAt: new Date("2026-11-03T00:00:00Z") },
    { name: "Ticked first", verifiedAt: new Date("2026-11-02T00:00:00Z") },
    { name: "Not ticked", isNameDelivered: false },
    { name: "Not confirmed", verifiedAt: null },
    { name: "Taken out", invalidationId },
  ]);
  const by = await anOrganiser();
  const found = await takeDelivery({ by, petition }, now);
  expect(found?.names).toEqual(["Ticked first", "Ticked"]);
  const [written] = await db.auditEvent.findMany({ orderBy: { number: "desc" }, take: 1 });
  expect(written).toMatchObject({ kind: "petition.take-delivery", actorId: by.userId, detail: { names: 2 } });
  expect(JSON.stringify(written)).not.toContain("Ticked");
});

test("the number is that which was counted, and nothing that was taken back is handed over", async () => {
  const petition = await aSignedPetition([]);
  const hour = (at: string, added: number, removed: number) => ({
    petitionId: petition,
    hour: new Date(at),
    added,
    removed,
  });
  await db.countedHour.createMany({
    data: [hour("2026-11-02T10:00:00Z", 40, 2), hour("2026-11-02T11:00:00Z", 3, 1)],
  });
  const gathered = (source: string, removedAt: Date | null) => ({
    petitionId: petition,
    signatures: 9,
    source,
    addedAt: now,
    removedAt,
  });
  await db.gathered.createMany({ data: [gathered("On paper", null), gathered("By mistake", now)] });
  const found = await takeDelivery({ by: await anOrganiser(), petition }, now);
  expect(found).toMatchObject({ count: 40, gathered: [{ source: "On paper" }] });
});

test("there is nothing to hand over before it opens, nor of what is no petition", async () => {
  const by = await anOrganiser();
  const entries = await db.auditEvent.count();
  for (const petition of [
    await aPetition({ opensAt: null }),
    await aPetition({ opensAt: new Date(now.getTime() + 1) }),
    crypto.randomUUID(),
    "delivery",
  ])
    expect(await takeDelivery({ by, petition }, now)).toBeUndefined();
  expect(await db.auditEvent.count()).toBe(entries);
});

test("names that are forgotten are not handed over", async () => {
  const petition = await aSignedPetition([{ name: "Long ago" }]);
  await db.petitionKey.delete({ where: { petitionId: petition } });
  expect((await takeDelivery({ by: await anOrganiser(), petition }, now))?.names).toEqual([]);
});
