import { beforeEach, expect, test } from "vitest";
import { db } from "@/lib/infra/db";
import { aDatabase } from "@/lib/testing/a-database";
import { aPetition } from "@/lib/testing/a-signature";
import { verifyChain, type ChainEntry } from "../chain";
import { hoursFile, vouchedFor } from "../hours-file";
import { findSignatureDay, listChain } from "../queries";
import { publishHours } from "./publish-hours";

// The chain is never emptied.
beforeEach(async () => {
  await aDatabase();
  globalThis.untickedChain = undefined;
});

const at = (hour: string) => new Date(`${hour}:00:00.000Z`);

/** Hours with so many signatures as they were counted, the counter being in the last of them. */
async function counted(hours: readonly (readonly [string, string, number, number])[]): Promise<void> {
  for (const [petitionId, hour, added, removed] of hours)
    await db.countedHour.create({ data: { petitionId, hour: at(hour), added, removed } });
}
const counterIn = (hour: string) =>
  db.counterState.upsert({ where: { id: 1 }, create: { countedTo: at(hour) }, update: { countedTo: at(hour) } });

async function faults(change: (file: string) => string = (file) => file): Promise<(string | number)[][]> {
  globalThis.untickedChain = undefined;
  const contentOf = async (entry: ChainEntry) => {
    const file = await findSignatureDay(entry.name.slice(0, 10));
    return file === undefined ? undefined : vouchedFor(entry, new TextEncoder().encode(change(file)));
  };
  return (await verifyChain(await listChain(), contentOf)).map(({ entry, faults: found }) => [entry.name, ...found]);
}

test("an hour is sealed once it is over, once, and its day grows at the end", async () => {
  const [one, other] = [await aPetition({ slug: "ask-first" }), await aPetition({ slug: "a-second" })];
  await counted([
    [one, "2026-11-22T16", 5, 1],
    [one, "2026-11-22T17", 7, 0],
    [other, "2026-11-22T17", 2, 0],
    [one, "2026-11-22T19", 1, 0],
  ]);
  await counterIn("2026-11-22T17");
  expect(await Promise.all([publishHours(), publishHours()])).toEqual(expect.arrayContaining([1, 0]));
  expect(await findSignatureDay("2026-11-22")).toBe("hour,petition,added,removed\r\n2026-11-22T16,ask-first,5,1\r\n");
  await counterIn("2026-11-22T19");
  expect([await publishHours(), await publishHours()]).toEqual([1, 0]);
  expect(await faults()).toEqual([]);
  expect((await listChain()).map(({ kind, name }) => [kind, name])).toEqual([
    ["signatures", "2026-11-22T16"],
    ["signatures", "2026-11-22T17"],
  ]);
  expect(await findSignatureDay("2026-11-22")).toBe(
    [
      "hour,petition,added,removed",
      "2026-11-22T16,ask-first,5,1",
      "2026-11-22T17,a-second,2,0",
      "2026-11-22T17,ask-first,7,0",
      "",
    ].join("\r\n"),
  );
});

test("a digit that is changed afterwards shows, from its hour on; a line that is gone, too", async () => {
  const petition = await aPetition({ slug: "ask-first" });
  await counted([
    [petition, "2026-11-21T23", 3, 0],
    [petition, "2026-11-22T00", 5, 0],
    [petition, "2026-11-22T01", 7, 0],
  ]);
  await counterIn("2026-11-22T05");
  expect(await publishHours()).toBe(3);
  expect(await faults()).toEqual([]);
  expect(await faults((file) => file.replace("T01,ask-first,7", "T01,ask-first,8"))).toEqual([
    ["2026-11-22T01", "content"],
  ]);
  expect(await faults((file) => file.replace("T00,ask-first,5", "T00,ask-first,6"))).toEqual([
    ["2026-11-22T00", "content"],
    ["2026-11-22T01", "content"],
  ]);
  expect(await faults((file) => file.replace(/2026-11-22T01.*\r\n/, ""))).toEqual([["2026-11-22T01", "missing"]]);
});

test("a day without any, or that is none, has no file", async () => {
  expect(await findSignatureDay("2026-11-22")).toBeUndefined();
  expect(await findSignatureDay("2026-11-31")).toBeUndefined();
  expect(hoursFile([])).toBe("hour,petition,added,removed\r\n");
});
