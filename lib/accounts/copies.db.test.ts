import Ajv from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { unzipSync } from "fflate";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { findMyComplaint, findMyLetterPdf } from "@/lib/complaints/queries";
import { db } from "@/lib/infra/db";
import { sha256 } from "@/lib/infra/vault";
import { aDatabase } from "@/lib/testing/a-database";
import { noon } from "@/lib/testing/a-finding";
import { aFullAccount, type FullAccount } from "@/lib/testing/a-full-account";
import { aRecentActor } from "@/lib/testing/an-actor";
import type { RecentActor } from "@/lib/kernel/actor";
import { askForCopy, purgeCopies } from "./commands/copies";
import { makeCopies } from "./commands/copy-job";
import { eraseAccount } from "./commands/erase-account";
import { copySchema } from "./copy";
import { copyStanding, openCopy } from "./queries/copies";

beforeAll(aDatabase);
beforeEach(async () => {
  await db.accountExport.deleteMany();
  await db.rateLimit.deleteMany();
});

const { now } = noon;
const later = (ms: number) => new Date(now.getTime() + ms);
const day = 24 * 60 * 60 * 1000;
const make = () => makeCopies(() => now, new AbortController().signal);

async function fetched(actor: RecentActor, at = now): Promise<Buffer | undefined> {
  const copy = await openCopy(actor, at);
  if (!copy) return undefined;
  const pieces: Uint8Array[] = [];
  for await (const piece of copy.pieces) pieces.push(piece);
  const bytes = Buffer.concat(pieces);
  expect(bytes.length).toBe(copy.bytes);
  return bytes;
}

async function filesOf(actor: RecentActor) {
  const files = unzipSync((await fetched(actor)) ?? expect.fail("There is no copy"));
  const bytes = (path: string) => Buffer.from(files[path] ?? expect.fail(`No ${path}`));
  const text = (path: string) => bytes(path).toString("utf8");
  return { files, bytes, text, data: copySchema.parse(JSON.parse(text("data.json"))) };
}

async function aCopied(): Promise<FullAccount> {
  const person = await aFullAccount();
  await askForCopy(person.actor, now);
  await make();
  return person;
}

describe("a copy", () => {
  test("holds all that was told, in data that its schema describes", async () => {
    const { actor, complaint: id, petition, typed } = await aCopied();
    const { text, data, files } = await filesOf(actor);
    const ajv = addFormats(new Ajv({ strict: false }));
    expect(ajv.validate(JSON.parse(text("schema.json")), data)).toBe(true);
    const complaint = (await findMyComplaint(actor, id)) ?? expect.fail("There is no complaint");
    expect(data.complaints[0]).toMatchObject({
      ...{ id, openedOn: complaint.openedOn, facts: complaint.facts, remindDaysBefore: 7, hasCalendarFeed: true },
      events: [{ kind: "answered" }],
      evidence: [{ content: { kind: "picture" } }, { content: { kind: "message" } }],
    });
    expect(data.account.email).toBe(actor.email);
    expect(data.signatures).toMatchObject([{ petition: expect.stringContaining(petition) as string }]);
    expect(data.counted.waiting).toEqual(["linkedin-content-ai"]);
    // Of what they typed, what the portal itself wrote into mails, and into signatures, is theirs elsewhere.
    const all = text("data.json");
    const told = typed.filter((mark) => !/^(kept|subject|mail|signer|comment|new-address|old-address)/.test(mark));
    expect(told.filter((mark) => !all.includes(mark))).toEqual([]);
    expect(all).not.toMatch(/wrappedKey|"key":/);
    expect(Object.keys(files).every((path) => /^[\w./-]+$/.test(path) && !path.includes(".."))).toBe(true);
  });

  test("holds each letter in every format, its PDF byte for byte, and the evidence as it is kept", async () => {
    const { actor, complaint: id } = await aCopied();
    const { data, bytes, text } = await filesOf(actor);
    const [complaint = expect.fail("There is no complaint")] = data.complaints;
    const [letter = expect.fail("There is no letter")] = complaint.letters;
    const [pdf = "", , txt = ""] = letter.files;
    expect(letter.files.map((path) => path.split(".").at(-1))).toEqual(["pdf", "html", "txt", "docx", "eml"]);
    expect(bytes(pdf)).toEqual(await findMyLetterPdf(actor, id, letter.id));
    expect(sha256(bytes(pdf))).toBe(letter.pdfSha256);
    expect(text(txt)).toMatch(/name-/);
    const pictures = complaint.evidence.flatMap(({ file, content }) =>
      file !== undefined && content.kind === "picture" ? [[sha256(bytes(file)), content.sha256]] : [],
    );
    expect(pictures).toHaveLength(1);
    expect(pictures[0]?.[0]).toBe(pictures[0]?.[1]);
    expect(text(complaint.calendar)).toMatch(/^BEGIN:VCALENDAR/);
    expect(text("README.txt")).toMatch(/data\.json/);
  });

  test("lies sealed: no part tells anything, and one that was altered, moved or left out is refused", async () => {
    const { actor } = await aCopied();
    const parts = await db.accountExportPart.findMany();
    expect(parts.every(({ sealed }) => !Buffer.from(sealed).includes("data.json"))).toBe(true);
    await db.accountExport.updateMany({ data: { pieces: (parts.length || 1) + 1 } });
    await expect(fetched(actor)).rejects.toThrow("does not open");
  });
});

describe("asking", () => {
  test("gives one at a time, which is offered for a day and then gone", async () => {
    const actor = await aRecentActor();
    expect(await copyStanding(actor, now)).toEqual({ kind: "none" });
    await Promise.all([askForCopy(actor, now), askForCopy(actor, now)]);
    expect(await db.accountExport.count()).toBe(1);
    expect(await copyStanding(actor, now)).toEqual({ kind: "being-made" });
    expect(await askForCopy(actor, now)).toEqual({ ok: false, reason: "being-made" });
    expect(await Promise.all([make(), make()])).toContain(1);
    expect(await copyStanding(actor, now)).toMatchObject({ kind: "ready", until: later(day) });
    expect(await fetched(actor, later(day - 1))).toBeDefined();
    expect(await fetched(actor, later(day))).toBeUndefined();
    expect(await purgeCopies(later(day - 1))).toBe(0);
    expect(await purgeCopies(later(day))).toBe(1);
    expect(await db.accountExportPart.count()).toBe(0);
  });

  test("is nobody else's, and ends after some a day", async () => {
    const [actor, other] = [await aRecentActor(), await aRecentActor()];
    await askForCopy(actor, now);
    await make();
    expect(await fetched(other)).toBeUndefined();
    for (let asked = 1; asked < 5; asked += 1) {
      expect(await askForCopy(actor, now)).toMatchObject({ ok: true });
      await make();
    }
    expect(await askForCopy(actor, now)).toEqual({ ok: false, reason: "too-often" });
  });

  test("for something that does not open is given up after three attempts, and said", async () => {
    const { actor, complaint: id } = await aFullAccount();
    await db.complaint.update({ where: { id }, data: { sealed: Buffer.from("altered") } });
    await askForCopy(actor, now);
    expect(await make()).toBe(0);
    expect(await copyStanding(actor, now)).toEqual({ kind: "failed" });
    expect(await make()).toBe(0);
    expect(await db.accountExportPart.count()).toBe(0);
    expect(await askForCopy(actor, now)).toMatchObject({ ok: true });
    await purgeCopies(later(2 * day));
    expect(await db.accountExport.count()).toBe(0);
  });

  test("is not waited for by whoever erases the account while it is made", async () => {
    const { actor } = await aFullAccount();
    await askForCopy(actor, now);
    await db.$transaction(async (work) => {
      await work.$queryRaw`SELECT 1 FROM "User" WHERE id = ${actor.userId}::uuid FOR UPDATE`;
      expect(await make()).toBe(0);
      await work.user.delete({ where: { id: actor.userId } });
    });
    expect(await db.accountExport.count()).toBe(0);
  });

  test("goes with the account", async () => {
    const { actor } = await aCopied();
    await eraseAccount(actor, { withdrawSignatures: false }, now);
    expect(await db.accountExportPart.count()).toBe(0);
  });
});
