import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/infra/db";
import { unsayableIn } from "@/lib/law/do-not-say.data";
import { aDatabase } from "@/lib/testing/a-database";
import { samplePetitions } from "../samples.data";
import { openPetitionKey } from "../store";
import { closeSamplePetitions, plantSamplePetitions, removeSamplePetitions } from "./plant-samples";

beforeAll(aDatabase);

test("sample petitions come once, can be signed, and go, but for those whose hours are published", async () => {
  expect([await plantSamplePetitions(), await plantSamplePetitions()]).toEqual([samplePetitions.length, 0]);
  const keys = await db.petitionKey.findMany();
  expect(keys.map((key) => openPetitionKey(key).length)).toEqual(samplePetitions.map(() => 32));
  const [signed] = await db.petition.findMany({ take: 1 });
  if (!signed) throw new Error("A sample was planted");
  await db.countedHour.create({
    data: { petitionId: signed.id, hour: new Date("2026-11-22T11:00:00Z"), added: 1, removed: 0 },
  });
  expect(await removeSamplePetitions()).toBe(samplePetitions.length - 1);
  await db.petition.update({ where: { id: signed.id }, data: { closesAt: null } });
  expect(await closeSamplePetitions()).toBe(1);
  const { closesAt } = await db.petition.findUniqueOrThrow({ where: { id: signed.id } });
  expect(closesAt).not.toBeNull();
  expect(await closeSamplePetitions()).toBe(1);
  expect(await db.petition.findUniqueOrThrow({ where: { id: signed.id } })).toMatchObject({ closesAt });
  expect(await plantSamplePetitions()).toBe(samplePetitions.length - 1);
  expect(await db.petition.count()).toBe(samplePetitions.length);
});

test.each(samplePetitions)("$slug says nothing that is unsettled or promised", ({ title, asks, reasons, update }) => {
  const said = [title, asks, reasons, update?.title ?? "", update?.text ?? ""].join("\n");
  expect(unsayableIn(said, "2026-11-22")).toEqual([]);
});
