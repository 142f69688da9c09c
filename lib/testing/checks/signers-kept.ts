import { expect } from "vitest";
import { databaseNow } from "@/lib/infra/database-clock";
import { db } from "@/lib/infra/db";
import { purgeSignatures } from "@/lib/petitions/commands/purge";
import type { SignForm } from "@/lib/petitions/schema";
import { publishPlaces } from "@/lib/statistics/commands/publish-places";
import { noon } from "@/lib/testing/a-finding";
import { anOpenPetition, signs } from "@/lib/testing/a-signer";

const { now } = noon;
/** So many days after the noon of tests, and milliseconds. */
export const days = (count: number, ms = 0) => new Date(now.getTime() + count * 24 * 60 * 60 * 1000 + ms);

/** Purged at that day, and not a millisecond before. */
export async function goneAfter(end: number, purge: (now: Date) => Promise<number>): Promise<void> {
  expect(await purge(days(end, -1))).toBe(0);
  expect(await purge(days(end))).toBe(1);
}

/** Somebody who signed with a comment, confirmed it and ticked what is told. */
async function aConfirmedSignature(petitionId: string, given: Partial<SignForm> = {}): Promise<string> {
  await db.rateLimit.deleteMany();
  const id = await signs({ petition: petitionId, given }, now);
  await db.signature.update({ where: { id }, data: { verifiedAt: now, mailKind: null, mailTryAt: null } });
  return id;
}

/** What is left of a signature 180 days after its petition has closed: the row counts, and names nobody. */
async function goneWithThePetition(
  column: "mailboxHash" | "nameHash" | "domainHash" | "sealed" | "sealedNote",
): Promise<void> {
  const petition = await anOpenPetition(now, { closesAt: days(10) });
  const id = await aConfirmedSignature(petition, { wantsUpdates: true });
  await db.signature.update({ where: { id }, data: { sealedNote: Buffer.from("a note") } });
  const kept = async () => (await db.signature.findUniqueOrThrow({ where: { id } }))[column];
  await purgeSignatures(days(190, -1));
  expect(await kept()).not.toBeNull();
  await purgeSignatures(days(190));
  expect(await kept()).toBeNull();
  expect(await db.petitionKey.count({ where: { petitionId: petition } })).toBe(0);
  // An attempt that nobody answered is gone after a fortnight.
  const other = await anOpenPetition(now);
  await db.rateLimit.deleteMany();
  await signs({ petition: other }, now);
  await goneAfter(14, purgeSignatures);
  expect(await db.signature.count({ where: { petitionId: other } })).toBe(0);
}

/** What a comment's author let be shown goes with the petition, and with the signature. */
async function shownWithThePetition(): Promise<void> {
  const petition = await anOpenPetition(now, { closesAt: days(10) });
  const show = async (name: string) => {
    const signatureId = await aConfirmedSignature(petition, { name, isNameShown: true });
    const words = { name, text: "Ask first.", publishedAt: now };
    await db.publishedComment.create({ data: { signatureId, petitionId: petition, ...words } });
    return signatureId;
  };
  const [first] = [await show("Sofia Ortega"), await show("Sam Ortega")];
  const shown = () => db.publishedComment.count({ where: { petitionId: petition } });
  await purgeSignatures(days(190, -1));
  expect(await shown()).toBe(2);
  await db.signature.delete({ where: { id: first } });
  expect(await shown()).toBe(1);
  await purgeSignatures(days(190));
  expect(await shown()).toBe(0);
}

/** What the schema promises of the columns that signers fill, and the proof of it. */
export const signersKept: Record<string, () => Promise<void>> = {
  "Signature.mailboxHash keep=petition": () => goneWithThePetition("mailboxHash"),
  "Signature.nameHash keep=petition": () => goneWithThePetition("nameHash"),
  "Signature.sealed keep=petition": async () => {
    await goneWithThePetition("sealed");
    const petition = await anOpenPetition(now);
    const asked = { "30 days": {}, "as long as asked for": { wantsUpdates: true } };
    const names = Object.keys(asked);
    for (const [name, given] of Object.entries(asked)) await aConfirmedSignature(petition, { name, ...given });
    await aConfirmedSignature(petition, { name: "until it was looked at", isNameShown: true });
    const kept = () => db.signature.count({ where: { petitionId: petition, sealed: { not: null } } });
    await purgeSignatures(days(30, -1));
    expect(await kept()).toBe(names.length + 1);
    await purgeSignatures(days(30));
    expect(await kept()).toBe(names.length);
    await db.signature.updateMany({
      where: { petitionId: petition, isNameShown: true },
      data: { decidedAt: days(40) },
    });
    await purgeSignatures(days(70));
    expect(await kept()).toBe(1);
  },
  "Signature.domainHash keep=petition": () => goneWithThePetition("domainHash"),
  "Signature.place keep=release": async () => {
    const id = await aConfirmedSignature(await anOpenPetition(now));
    const place = async () => (await db.signature.findUniqueOrThrow({ where: { id } })).place;
    expect(await place()).toBe("scotland");
    const moment = await databaseNow();
    await publishPlaces(new Date(moment.getTime() - moment.getUTCMilliseconds()));
    expect(await place()).toBeNull();
  },
  "Signature.sealedNote keep=petition": () => goneWithThePetition("sealedNote"),
  "PublishedComment.name keep=petition": shownWithThePetition,
  "PublishedComment.text keep=petition": shownWithThePetition,
};
