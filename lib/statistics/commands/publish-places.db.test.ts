import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { databaseNow } from "@/lib/infra/database-clock";
import { db } from "@/lib/infra/db";
import { jobs } from "@/lib/infra/launch/services";
import { signerPlaces } from "@/lib/petitions/schema";
import { aDatabase } from "@/lib/testing/a-database";
import { forgetReleases } from "@/lib/testing/forget-releases";
import { aPetitionSince, someSigners } from "@/lib/testing/some-signers";
import { latestClosing } from "../calendar";
import { verifyChain } from "../chain";
import { readPlaceFile } from "../place-file";
import { findPlaceRelease, findSignerPlaces, listChain } from "../queries";
import { publishPlaces } from "./publish-places";

beforeAll(aDatabase);
beforeEach(async () => {
  await db.petition.deleteMany();
  await forgetReleases();
});

const dayMs = 24 * 60 * 60 * 1000;
/** Weekly closings that have been: the last, and those before it. */
const closing = (weeksAgo = 0) =>
  new Date(latestClosing(new Date(performance.timeOrigin)).getTime() - weeksAgo * 7 * dayMs);
const before = (instant: Date, ms = 1) => new Date(instant.getTime() - ms);
const longAgo = before(closing(), 90 * dayMs);

const files = async () => (await db.placeRelease.findMany({ orderBy: { closesAt: "asc" } })).map(({ file }) => file);
const withPlace = () => db.signature.count({ where: { place: { not: null } } });

/** What a release says of a place; the noise is far from fifty. */
function said(file: string, petition: string, place: string): number | undefined {
  return readPlaceFile(file).find((cell) => cell.petition === petition && cell.place === place)?.count;
}

describe("a release of places", () => {
  test("says every place of every petition, with noise, and leaves no place behind", async () => {
    const petitionId = await aPetitionSince("ask-first", longAgo);
    await aPetitionSince("and-another", longAgo);
    await someSigners({ petitionId, people: 5_000, place: "england", at: before(closing()) });
    await someSigners({ petitionId, people: 3_000, place: "IE", at: before(closing(), dayMs) });
    expect(await publishPlaces(closing())).toMatchObject({ kind: "published" });
    const [file = ""] = await files();
    const cells = readPlaceFile(file);
    expect(cells.map(({ petition, place }) => `${petition} ${place}`)).toEqual(
      ["and-another", "ask-first"].flatMap((petition) => signerPlaces.map((place) => `${petition} ${place}`)),
    );
    expect(Math.abs((said(file, "ask-first", "england") ?? 0) - 5_000)).toBeLessThan(50);
    expect(Math.abs((said(file, "ask-first", "IE") ?? 0) - 3_000)).toBeLessThan(50);
    expect(Math.abs(said(file, "and-another", "england") ?? 99)).toBeLessThan(50);
    expect(cells.filter(({ count }) => count < 0).length).toBeGreaterThan(20);
    expect(cells.filter(({ count }) => count > 0).length).toBeGreaterThan(20);
    expect(await withPlace()).toBe(0);
    expect(await db.signatureChange.findMany({ select: { delta: true } })).toEqual([
      { delta: 5_000 },
      { delta: 3_000 },
    ]);
  });

  test("counts everybody of a crowd once, however many batches it takes", async () => {
    const petitionId = await aPetitionSince("ask-first", longAgo);
    await someSigners({ petitionId, people: 45_000, place: "scotland", at: before(closing(), 5) });
    await publishPlaces(closing());
    const [file = ""] = await files();
    expect(Math.abs((said(file, "ask-first", "scotland") ?? 0) - 45_000)).toBeLessThan(50);
    expect(await withPlace()).toBe(0);
  });

  test("has nobody who does not count, or not yet; those who confirm later are in the next", async () => {
    const petitionId = await aPetitionSince("ask-first", longAgo);
    const some = { petitionId, people: 1_000 };
    await someSigners({ ...some, place: "IE", at: before(closing(1)), isConfirmed: false });
    await someSigners({ ...some, place: "FR", at: closing(1) });
    await someSigners({ ...some, place: "DE", at: before(closing(1)) });
    const made = { reason: "One machine", startedBy: crypto.randomUUID(), startedAt: closing(1), expected: 1_000 };
    const { id } = await db.invalidation.create({ data: { petitionId, matching: {}, ...made } });
    await db.signature.updateMany({ where: { place: "DE" }, data: { invalidationId: id } });
    await publishPlaces(closing(1));
    expect(await db.signature.groupBy({ by: ["place"], orderBy: { place: "asc" }, _count: true })).toEqual([
      { place: "FR", _count: 1_000 },
      { place: "IE", _count: 1_000 },
      { place: null, _count: 1_000 },
    ]);
    await publishPlaces(closing());
    const [first = "", second = ""] = await files();
    for (const place of ["IE", "DE", "FR"]) expect(Math.abs(said(first, "ask-first", place) ?? 99)).toBeLessThan(50);
    expect(Math.abs((said(second, "ask-first", "FR") ?? 0) - 1_000)).toBeLessThan(50);
  });

  test("takes in those who were written after the last one, though they had confirmed before it closed", async () => {
    const petitionId = await aPetitionSince("ask-first", longAgo);
    await publishPlaces(closing(1));
    await someSigners({ petitionId, people: 500, place: "wales", at: before(closing(1)) });
    await publishPlaces(closing());
    const [, second = ""] = await files();
    expect(Math.abs((said(second, "ask-first", "wales") ?? 0) - 500)).toBeLessThan(50);
  });

  test("is the same for its closing, however many ask for it at once, and no other change is taken", async () => {
    const petitionId = await aPetitionSince("ask-first", longAgo);
    await someSigners({ petitionId, people: 50, place: "england", at: before(closing()) });
    const workers = await Promise.all([1, 2, 3].map(() => publishPlaces(closing())));
    expect(workers.map(({ kind }) => kind).sort()).toEqual(["published", "published-before", "published-before"]);
    for (const change of [
      `UPDATE "PlaceRelease" SET "file" = ''`,
      `DELETE FROM "PlaceRelease"`,
      `TRUNCATE "PlaceRelease"`,
    ])
      await expect(db.$executeRawUnsafe(change)).rejects.toThrow("never changed");
    expect(await files()).toHaveLength(1);
  });

  test("is sealed into the chain, and can be checked", async () => {
    await aPetitionSince("ask-first", longAgo);
    for (const weeksAgo of [1, 0]) await publishPlaces(closing(weeksAgo));
    const chain = await listChain();
    expect(chain.map(({ number, kind }) => [number, kind])).toEqual([
      [1, "places"],
      [2, "places"],
    ]);
    const contentOf = async ({ name }: { name: string }) =>
      new TextEncoder().encode((await findPlaceRelease(name))?.file ?? "");
    expect(await verifyChain(chain, contentOf)).toEqual([]);
  });

  test("is not made of a window that is open, nor where there is no petition", async () => {
    expect(await publishPlaces(closing())).toEqual({ kind: "no-petition" });
    await aPetitionSince("ask-first", longAgo);
    const soon = new Date((await databaseNow()).getTime() + 60_000);
    await expect(publishPlaces(soon)).rejects.toThrow("once it has closed");
    expect(await files()).toEqual([]);
  });

  test("has a petition as long as it can be confirmed, and no longer", async () => {
    await aPetitionSince("just-closed", longAgo, before(closing(1), 3 * dayMs));
    await aPetitionSince("long-closed", longAgo, before(closing(1), 40 * dayMs));
    await aPetitionSince("to-come", closing());
    await aPetitionSince("open", longAgo);
    await publishPlaces(closing(1));
    await publishPlaces(closing());
    const [, second = ""] = await files();
    expect([...new Set(readPlaceFile(second).map(({ petition }) => petition))]).toEqual(["just-closed", "open"]);
  });
});

test("the portal publishes it by itself, once, and its page shows the sums", async () => {
  const petitionId = await aPetitionSince("ask-first", longAgo);
  expect(await findSignerPlaces("ask-first")).toBeUndefined();
  await someSigners({ petitionId, people: 4_000, place: "northern-ireland", at: before(closing()) });
  const job = jobs.find(({ name }) => name === "places") ?? expect.fail("There is no such job");
  expect([await job.run(closing()), await job.run(closing())]).toEqual([1, 0]);
  globalThis.untickedPlaces = undefined;
  const found = await findSignerPlaces("ask-first");
  expect(found).toMatchObject({ releases: 1, lastRelease: closing() });
  const [first] = found?.countries ?? [];
  expect(first).toMatchObject({ place: "GB", count: { kind: "count" } });
  expect(first?.parts[0]).toMatchObject({ place: "northern-ireland", count: { kind: "count" } });
});
