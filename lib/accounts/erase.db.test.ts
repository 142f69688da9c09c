import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findMyComplaint, listMyComplaints } from "@/lib/complaints/queries";
import { env } from "@/lib/infra/env";
import { addressHash, passingTables } from "@/lib/infra/sealed-address";
import { publicKey, signed } from "@/lib/infra/signing";
import { personHash } from "@/lib/statistics/queries/contributions";
import { aDatabase } from "@/lib/testing/a-database";
import { noon } from "@/lib/testing/a-finding";
import { type FullAccount, aFullAccount } from "@/lib/testing/a-full-account";
import { aDump, databaseFolder, filesWith, tablesWith } from "@/lib/testing/a-search";
import { aRecentActor } from "@/lib/testing/an-actor";
import { anEnvironment } from "@/lib/testing/an-environment";
import { readSource } from "@/lib/testing/checks/source-files";
import { eraseAccount, eraseAccountOf } from "./commands/erase-account";
import { eraseComplaint } from "./commands/erase-complaint";
import { isGenuine, signedText } from "./receipt";

const { now, today } = noon;
const dataDir = mkdtempSync(join(tmpdir(), "unticked-erase-"));
let url = "";

beforeAll(async () => {
  url = (await aDatabase()).url;
  anEnvironment({ ...env(), dataDir });
});
afterAll(() => rmSync(dataDir, { recursive: true }));

const passing = passingTables.map(({ table }) => table);

/** All that a search could find somebody by. */
const marksOf = ({ actor, typed, ids }: FullAccount) => [
  ...typed,
  ...ids,
  ...typed.flatMap((text) => (["User", ...passing] as const).map((table) => addressHash(table, `${text}@example.org`))),
  personHash(actor.email, "linkedin-content-ai"),
];

/** Where somebody has rows while they are here: a step of erasing that is left out leaves one of these. */
const everywhere = [
  "AccountExport",
  "AccountExportPart",
  "CaseEvent",
  "Complaint",
  "ComplaintKey",
  "Contribution",
  "Counted",
  "Draft",
  "DraftKey",
  "EvidenceFile",
  "Invitation",
  "Letter",
  "OutboxMail",
  "Passkey",
  "PasskeyKey",
  "RecoveryCode",
  "Reminder",
  "SecondFactor",
  "SecondFactorKey",
  "Session",
  "StoredBytes",
  "User",
  "UserKey",
  "VerificationToken",
];

test("the list has every table in which the schema knows a person, a case, a draft or a copy, or keeps something with the account", () => {
  const models = [...readSource("prisma/schema.prisma").matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)];
  const theirs = models.filter(
    ([, , body = ""]) => /keep=account/.test(body) || /^\s*(userId|ownerId|complaintId|draftId|exportId)\s/m.test(body),
  );
  expect(theirs.map(([, name]) => name).filter((name) => name === undefined || !everywhere.includes(name))).toEqual([]);
});

describe("an account that is erased", () => {
  test("is nowhere any more: no table, no kept mail, no file of the database has anything of it", async () => {
    const [gone, stays] = [await aFullAccount(), await aFullAccount()];
    const [before, inFiles] = [await aDump(url), filesWith(dataDir, gone.typed)];
    expect(tablesWith(before, marksOf(gone))).toEqual(everywhere);
    expect(inFiles.length).toBeGreaterThan(0);
    const receipt = await eraseAccount(gone.actor, { withdrawSignatures: true }, now);
    const after = await aDump(url);
    expect(tablesWith(after, [...marksOf(gone), gone.signature])).toEqual([]);
    expect(filesWith(dataDir, gone.typed)).toEqual([]);
    // What PostgreSQL leaves in its files until it needs the room is ciphertext.
    expect(filesWith(await databaseFolder(url), gone.typed)).toEqual([]);
    expect(tablesWith(after, marksOf(stays))).toEqual(everywhere);
    expect(receipt?.statement).toMatchObject({
      what: "account",
      rows: {
        ...{ account: 1, complaints: 1, letters: 1, events: 1, draft: 1, pictures: 2, reminders: 1, mails: 2 },
        ...{ sessions: 1, waysToSignIn: 6, copies: 1, findings: 1, signatures: 1 },
      },
      // The account, the case, the draft, two pictures, the mail, the second factor, the passkey and the copy.
      keys: 9,
    });
    const text = JSON.stringify(receipt);
    expect([...marksOf(gone), "example.org"].filter((mark) => text.includes(mark))).toEqual([]);
    expect(receipt && isGenuine(receipt, publicKey())).toBe(true);
    expect(receipt?.signature).toBe(receipt && signed(signedText(receipt.statement)));
  });

  test("leaves signatures under petitions, unless they are taken back too", async () => {
    const gone = await aFullAccount();
    await eraseAccount(gone.actor, { withdrawSignatures: false }, now);
    const left = tablesWith(await aDump(url), [...marksOf(gone), gone.signature]);
    expect(left.filter((table) => table !== "SignatureChange")).toEqual(["Signature", "SignatureKey"]);
  });

  test("is erased once, and anew for an operator only while it is there", async () => {
    const by = await aRecentActor();
    const both = await Promise.all([1, 2].map(() => eraseAccount(by, { withdrawSignatures: false }, now)));
    expect(both.filter((receipt) => receipt !== undefined)).toHaveLength(1);
    expect(await eraseAccountOf(by.email, { withdrawSignatures: false }, now)).toBeUndefined();
    const other = await aRecentActor();
    const receipt = await eraseAccountOf(other.email, { withdrawSignatures: true }, now);
    expect(receipt?.statement.rows).toEqual({ account: 1, sessions: 1 });
    expect(receipt?.statement.keys).toBe(1);
  });
});

describe("a complaint that is erased", () => {
  test("is gone with its key and what hangs on it; the account and the draft stay", async () => {
    const person = await aFullAccount();
    const { actor, complaint: id } = person;
    const complaint = (await findMyComplaint(actor, id)) ?? expect.fail("There is no complaint");
    const events = complaint.events.map((event) => event.id);
    const pieces = complaint.pieces.map((piece) => piece.id);
    const receipt = await eraseComplaint(actor, complaint, now);
    expect(tablesWith(await aDump(url), [id, ...events, ...pieces])).toEqual([]);
    expect(receipt?.statement).toMatchObject({
      what: "complaint",
      rows: { complaints: 1, letters: 1, events: 1, pictures: 1, reminders: 1, mails: 1, findings: 1 },
      keys: 3,
    });
    expect(await listMyComplaints(actor, today)).toEqual([]);
    const rest = tablesWith(await aDump(url), marksOf(person));
    expect(rest).toEqual(expect.arrayContaining(["User", "Draft", "DraftKey", "StoredBytes", "Passkey"]));
    expect(await eraseComplaint(actor, complaint, now)).toBeUndefined();
  });

  test("is its owner's to erase alone", async () => {
    const { actor, complaint: id } = await aFullAccount();
    const complaint = (await findMyComplaint(actor, id)) ?? expect.fail("There is no complaint");
    expect(await eraseComplaint(await aRecentActor(), complaint, now)).toBeUndefined();
    expect(await findMyComplaint(actor, id)).toBeDefined();
  });
});
