import { describe, expect, test } from "vitest";
import { readSource } from "./source-files";

interface Column {
  model: string;
  name: string;
  type: string;
  comments: string[];
}

/** Columns that hold text or bytes and name nobody, each with its reason. */
const impersonal: Record<string, string> = {
  "User.id": "a random key",
  "User.role": "one of three words",
  "UserKey.userId": "a random key",
  "UserKey.wrappedKey": "a key, sealed by the master key",
  "Session.id": "a random key",
  "Session.userId": "a random key",
  "Session.tokenHash": "the hash of a random token",
  "Passkey.id": "a random key",
  "Passkey.userId": "a random key",
  "Passkey.credentialId": "random bytes of a device",
  "Passkey.publicKey": "the public half of a random key",
  "Passkey.transports": "words of a public list",
  "PasskeyKey.passkeyId": "a random key",
  "PasskeyKey.wrappedKey": "a key, sealed by the master key",
  "PasskeyChallenge.browserHash": "the hash of a random token",
  "PasskeyChallenge.challenge": "random bytes",
  "PasskeyChallenge.about": "a keyed hash",
  "VerificationToken.tokenHash": "the hash of a random token",
  "VerificationToken.holderHash": "a keyed hash of a random key",
  "VerificationToken.codeHash": "a keyed hash of six random digits",
  "Draft.id": "a random key",
  "Draft.ownerId": "a random key",
  "DraftKey.draftId": "a random key",
  "DraftKey.wrappedKey": "a key, sealed by the master key",
  "Complaint.id": "a random key",
  "Complaint.ownerId": "a random key",
  "ComplaintKey.complaintId": "a random key",
  "ComplaintKey.wrappedKey": "a key, sealed by the master key",
  "CaseEvent.id": "a random key",
  "CaseEvent.complaintId": "a random key",
  "Reminder.complaintId": "a random key",
  "Reminder.occasion": "the name of a clock of the law and a day",
  "Reminder.mailId": "a random key",
  "OutboxMail.id": "a random key",
  "OutboxMail.userId": "a random key",
  "OutboxMail.key": "a word, a random key and a day",
  "OutboxMail.wrappedKey": "a key, sealed by the master key",
  "EvidenceFile.id": "a random key",
  "EvidenceFile.draftId": "a random key",
  "EvidenceFile.complaintId": "a random key",
  "StoredBytes.id": "a random key",
  "Letter.id": "a random key",
  "Letter.complaintId": "a random key",
  "Letter.kind": "one of two words, the same for everyone who writes to that addressee",
  "Letter.templateId": "the name of a wording",
  "Letter.pdfHash": "a hash of a file that only the sealed copy holds",
  "Contribution.practice": "a word of a public list",
  "Contribution.state": "a word of a public list",
  "Contribution.place": "a word of a public list",
  "Contribution.told": "a word of a public list",
  "Contribution.tokenHash": "the hash of a random token",
  "Counted.practice": "a word of a public list",
  "CountedAnswer.practice": "a word of a public list",
  "Release.name": "a day and time",
  "Release.file": "published counts with noise",
  "Release.sha256": "the hash of a published file",
  "PlaceRelease.name": "a day and time",
  "PlaceRelease.file": "published counts with noise",
  "PlaceRelease.sha256": "the hash of a published file",
  "ChainEntry.kind": "a word of a public list",
  "ChainEntry.name": "the name of something published",
  "ChainEntry.contentSha256": "the hash of a published file",
  "ChainEntry.previousHash": "the hash of what is published",
  "ChainEntry.hash": "the hash of what is published",
  "ChangeReport.id": "a random key",
  "ChangeReport.fingerprint": "a keyed hash",
  "ChangeReport.platform": "a word of a public list",
  "ChangeReport.practice": "a word of a public list",
  "ChangeReport.topic": "a word of a public list",
  "ChangeReport.verdict": "one of three words",
  "ChangeReportKey.reportId": "a random key",
  "ChangeReportKey.wrappedKey": "a key, sealed by the master key",
  "Petition.id": "a random key",
  "Petition.slug": "stands in a public address",
  "Petition.title": "an organisation's public words",
  "Petition.addressee": "to whom a public petition is addressed",
  "Petition.asks": "an organisation's public words",
  "Petition.reasons": "an organisation's public words",
  "Petition.practice": "a word of a public list",
  "Petition.authority": "a word of a public list",
  "Petition.outcome": "an organisation's public words",
  "PetitionKey.petitionId": "a random key",
  "PetitionKey.wrappedKey": "a key, sealed by the master key",
  "SignatureKey.signatureId": "a random key",
  "SignatureKey.salt": "random bytes",
  "PetitionUpdate.id": "a random key",
  "PetitionUpdate.petitionId": "a random key",
  "PetitionUpdate.title": "an organisation's public words",
  "PetitionUpdate.text": "an organisation's public words",
  "Milestone.petitionId": "a random key",
  "Milestone.banner": "an organisation's public words",
  "Signature.id": "a random key",
  "Signature.petitionId": "a random key",
  "Signature.signals": "words of a public list",
  "Signature.verdict": "a word of a public list",
  "Signature.invalidationId": "a random key",
  "Signature.mailKind": "a word of a public list",
  "SignatureChange.petitionId": "a random key",
  "CountedHour.petitionId": "a random key",
  "PublishedComment.id": "a random key",
  "PublishedComment.signatureId": "a random key",
  "PublishedComment.petitionId": "a random key",
  "Invalidation.id": "a random key",
  "Invalidation.petitionId": "a random key",
  "Invalidation.matching": "the hash of a mail domain, times, a word of a public list",
  "Invalidation.reason": "an organiser's words on why signatures do not count",
  "Invalidation.startedBy": "a random key",
  "Gathered.id": "a random key",
  "Gathered.petitionId": "a random key",
  "Gathered.source": "an organisation's public words",
  "Switch.name": "a word of a public list",
  "Switch.value": "a word, or the sentence that every page shows",
  "AuditEvent.actorId": "a random key",
  "AuditEvent.kind": "a word of a public list",
  "AuditEvent.detail": "random keys, words of public lists, numbers, and what organisers publish",
  "AuditEvent.previousHash": "the hash of the entry before",
  "AuditEvent.hash": "the hash of the entry",
  "SecondFactor.userId": "a random key",
  "SecondFactorKey.userId": "a random key",
  "SecondFactorKey.wrappedKey": "a key, sealed by the master key",
  "RecoveryCode.codeHash": "a keyed hash of random characters",
  "RecoveryCode.userId": "a random key",
  "Invitation.id": "a random key",
  "Invitation.role": "one of two words",
  "Concern.id": "a random key",
  "Concern.reference": "random letters and digits",
  "Concern.fingerprint": "a keyed hash",
  "ConcernKey.concernId": "a random key",
  "ConcernKey.wrappedKey": "a key, sealed by the master key",
  "ConcernEntry.id": "a random key",
  "ConcernEntry.concernId": "a random key",
  "ConcernEntry.kind": "a word of a public list",
  "Limit.name": "a word of a public list",
  "RefusedForm.id": "a random key",
  "AccountExport.id": "a random key",
  "AccountExport.userId": "a random key",
  "AccountExport.wrappedKey": "a key, sealed by the master key",
  "AccountExportPart.exportId": "a random key",
  "Installation.keyCheck": "a known text, sealed",
  "Installation.wrappedHashKey": "a key, sealed by the master key",
  "RateLimit.key": "a keyed hash whose salt changes every day",
};

/** What is neither sealed nor a keyed hash, each with its reason (docs/adr/0030-sealed-addresses.md). */
const liesOpen: Record<string, string> = {
  "Session.device": "two words of closed lists",
  "Signature.place": "the database counts by it, until a release has",
  "PublishedComment.name": "stands on a page",
  "PublishedComment.text": "stands on a page",
};

function columnsIn(model: string, body: string): Column[] {
  let comments: string[] = [];
  return body.split("\n").flatMap((raw) => {
    const line = raw.trim();
    if (line.startsWith("///")) comments = [...comments, line];
    const [, name, type] = /^(\w+)\s+(\w+)/.exec(line) ?? [];
    if (!name || !type) return [];
    const column = { model, name, type, comments };
    comments = [];
    return [column];
  });
}

function columnsOf(schema: string): Column[] {
  return [...schema.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)].flatMap(([, model = "", body = ""]) =>
    columnsIn(model, body),
  );
}

const keep = /^\/\/\/ @personal keep=(\d+[hd]|account|petition|release|forever)( (sealed|keyed-hash))?$/;
const isPersonal = (column: Column) => column.comments.some((comment) => comment.includes("@personal"));
const fullName = ({ model, name }: Column) => `${model}.${name}`;
const canHoldText = ({ type }: Column) => ["String", "Bytes", "Json"].includes(type);

/** Faults of a schema: columns nobody classified, or classified in words that mean nothing. */
function unclassified(schema: string): string[] {
  return columnsOf(schema)
    .filter((column) =>
      isPersonal(column)
        ? !column.comments.some((comment) => keep.test(comment))
        : canHoldText(column) && impersonal[fullName(column)] === undefined,
    )
    .map(fullName);
}

const schema = readSource("prisma/schema.prisma");

describe("every column that can hold what a person is or said", () => {
  test("says how long it is kept, or why it names nobody", () => {
    expect(unclassified(schema)).toEqual([]);
  });

  test("would be missed if it did not", () => {
    const planted = schema.replace(
      "model User {",
      "model User {\n  nickname String?\n  /// @personal keep=long\n  phone String",
    );
    expect(unclassified(planted)).toEqual(["User.nickname", "User.phone"]);
  });

  test("is sealed when it holds a person's answers or letters", () => {
    const open = columnsOf(schema).filter(
      (column) =>
        column.type === "Bytes" && isPersonal(column) && !column.comments.some((comment) => / sealed$/.test(comment)),
    );
    expect(open.map(fullName)).toEqual([]);
  });

  test("lies open for a reason alone", () => {
    const open = columnsOf(schema).filter(
      (column) => isPersonal(column) && !column.comments.some((comment) => / (sealed|keyed-hash)$/.test(comment)),
    );
    expect(open.map(fullName)).toEqual(Object.keys(liesOpen));
  });

  test("is listed as naming nobody only while it exists", () => {
    const names = columnsOf(schema).map(fullName);
    expect(Object.keys(impersonal).filter((name) => !names.includes(name))).toEqual([]);
  });
});
