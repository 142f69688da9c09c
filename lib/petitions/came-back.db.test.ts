import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/infra/db";
import { env } from "@/lib/infra/env";
import { restoreBackup } from "@/lib/infra/launch/restore-backup";
import { writeBackup } from "@/lib/infra/launch/write-backup";
import { aDatabase } from "@/lib/testing/a-database";
import { aPetition, plantSigner } from "@/lib/testing/a-signature";
import { anOrganiser } from "@/lib/testing/an-actor";
import { anEnvironment } from "@/lib/testing/an-environment";
import { anEmptyDatabase, beginOn } from "@/lib/testing/another-database";
import { addressMails } from "./commands/address-mails";
import { claimMails } from "./commands/claim-mails";
import { countSignatures, recountSignatures } from "./commands/count-signatures";
import { askNewAddress } from "./commands/move";
import { purgeSignatures } from "./commands/purge";
import { withdrawByToken } from "./commands/withdraw";
import { decideComment } from "./desk/commands/decide-comment";
import { takeDelivery } from "./desk/commands/take-delivery";
import { listComments } from "./desk/queries/comments";
import { signerHashes, tokenOf } from "./store";

const now = new Date("2026-11-22T12:00:00Z");
const later = new Date("2026-11-22T13:00:00Z");
const dataDir = mkdtempSync(join(tmpdir(), "unticked-came-back-"));
let petition = "";

beforeAll(async () => {
  await aDatabase();
  anEnvironment({ ...env(), dataDir });
});
afterAll(() => rmSync(dataDir, { recursive: true }));
beforeEach(async () => {
  await db.$executeRaw`TRUNCATE "Petition" CASCADE`;
  petition = await aPetition();
});

interface Row {
  signedAt?: Date;
  wantsUpdates?: boolean;
  isNameDelivered?: boolean;
  mailKind?: string;
  mailTryAt?: Date;
}

/** Somebody who has confirmed, with words that are shown. Gives the id of their signature. */
async function somebody(name: string, row: Row = {}): Promise<string> {
  const signer = { name, email: `${name}@example.org`, comment: `${name} says so.` };
  const isShown = { hasComment: true, isNameShown: true, isNameDelivered: true };
  const hashes = signerHashes(petition, signer);
  const id = await plantSigner(petition, signer, { signedAt: now, ...hashes, ...isShown, ...row });
  await db.publishedComment.create({
    data: { signatureId: id, petitionId: petition, name, text: signer.comment, publishedAt: now },
  });
  return id;
}

/** The token in the mailed link for withdrawing. */
async function withdrawal(id: string): Promise<string> {
  return tokenOf("withdraw", await db.signature.findUniqueOrThrow({ where: { id } }));
}

const ids = async () => (await db.signature.findMany({ orderBy: { id: "asc" } })).map(({ id }) => id);

async function counted(): Promise<number> {
  await countSignatures();
  const { _sum } = await db.countedHour.aggregate({
    where: { petitionId: petition },
    _sum: { added: true, removed: true },
  });
  return (_sum.added ?? 0) - (_sum.removed ?? 0);
}

test("a signature that was withdrawn since the data were written is gone again after they are restored; one whose words were deleted counts on", async () => {
  const gone = await somebody("gone", { signedAt: later });
  const stays = await somebody("stays", { wantsUpdates: true });
  const unread = await somebody("unread", { isNameDelivered: false });
  await db.signature.update({ where: { id: unread }, data: { decidedAt: now } });
  expect(await counted()).toBe(3);
  const at = (name: string) => ({ data: join(dataDir, name), keys: join(dataDir, "keys") });
  await writeBackup(env().databaseUrl, at("first"), now);
  expect(await withdrawByToken(await withdrawal(gone))).toBe(1);
  await purgeSignatures(new Date(now.getTime() + 30 * 24 * 60 * 60 * 1000));
  await writeBackup(env().databaseUrl, at("second"), later);
  const restored = await anEmptyDatabase();
  await restoreBackup(restored, at("first"));
  await beginOn(restored, dataDir);
  expect(await ids()).toEqual([stays, unread].toSorted());
  const shown = (await db.publishedComment.findMany()).map(({ name }) => name);
  expect(shown.toSorted()).toEqual(["stays", "unread"]);
  expect([await counted(), await recountSignatures(later)]).toEqual([2, 0]);
  expect((await takeDelivery({ by: await anOrganiser(), petition }, later))?.names).toEqual(["stays"]);
});

describe("where only the row came back, under a portal that runs", () => {
  test("its words are read by nobody, nothing is mailed to it, and it can be withdrawn again", async () => {
    const mail = { mailKind: "update", mailTryAt: now };
    const [gone, stays] = [await somebody("gone", mail), await somebody("stays", mail)];
    await db.publishedComment.deleteMany();
    await db.signatureKey.delete({ where: { signatureId: gone } });
    const by = await anOrganiser();
    const { open } = await listComments({ by });
    expect(open.map(({ signature, name }) => [signature, name]).toSorted()).toEqual(
      [
        [gone, undefined],
        [stays, "stays"],
      ].toSorted(),
    );
    const decided = (verdict: "shown" | "insulting") =>
      decideComment({ by, signature: gone, verdict, note: "No." }, now);
    expect(await decided("shown")).toEqual({ ok: false, reason: "gone" });
    expect(await decided("insulting")).toMatchObject({ ok: true });
    expect((await takeDelivery({ by, petition }, now))?.names).toEqual(["stays"]);
    await db.signature.updateMany({ data: { mailKind: "withdraw", mailTryAt: now } });
    const { mails } = await claimMails(later);
    const sent = (await addressMails(mails, later)).map((one) => [one.claimed.id, one.mail?.to]);
    expect(sent.toSorted()).toEqual(
      [
        [gone, undefined],
        [stays, "stays@example.org"],
      ].toSorted(),
    );
    const token = await withdrawal(gone);
    await askNewAddress({ token, email: "new@example.org", client: "client" }, now);
    expect(await db.signature.count({ where: { mailKind: "new-address" } })).toBe(0);
    expect(await withdrawByToken(token)).toBe(1);
  });
});
