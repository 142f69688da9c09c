import { randomUUID } from "node:crypto";
import { openCopy } from "@/lib/accounts/queries/copies";
import { listPasskeys } from "@/lib/accounts/queries/passkeys";
import { findMyComplaint, findMyLetterPdf } from "@/lib/complaints/queries";
import { concernIdIn } from "@/lib/concerns/store";
import { findOwnConcern } from "@/lib/concerns/queries/own-concern";
import { findPicture } from "@/lib/evidence/queries";
import { findDraft } from "@/lib/findings/store";
import { authAdapter } from "@/lib/infra/auth-adapter";
import { db } from "@/lib/infra/db";
import { withKey } from "@/lib/infra/key-apart";
import { sendDueMails } from "@/lib/infra/outbox";
import { keepRefusedForm, openRefusedForm } from "@/lib/infra/refused-form";
import { addressHash, openAddress } from "@/lib/infra/sealed-address";
import type { Actor } from "@/lib/kernel/actor";
import { openSecret } from "@/lib/organisers/store";
import { openNote, openSigner, sealNote } from "@/lib/petitions/sealing";
import { openPetitionKey } from "@/lib/petitions/store";
import { sendReport } from "@/lib/reports/commands";
import { openReport, openReportPicture } from "@/lib/reports/store";
import { concernIsSent } from "@/lib/testing/a-concern";
import { noon } from "@/lib/testing/a-finding";
import { aFullAccount, type FullAccount } from "@/lib/testing/a-full-account";
import { aReport } from "@/lib/testing/a-report";

const { now } = noon;

/** A sealed value in its row, and the way by which the portal reads it: what it shows, undefined or a fault where it does not open. */
export interface SealedRow {
  table: string;
  column: string;
  /** The column that says which row it is, and what stands there. */
  by: string;
  id: string;
  read: () => Promise<unknown>;
}

/** `where` is the id of the row, or the column and the value by which it is found. */
function row(name: string, where: string | { by: string; id: string }, read: SealedRow["read"]): SealedRow {
  const [table = "", column = ""] = name.split(".");
  return { table, column, ...(typeof where === "string" ? { by: "id", id: where } : where), read };
}

/** The sealed values of a person's account. */
async function ofAccount({ actor, complaint: id, petition: petitionId, signature }: FullAccount): Promise<SealedRow[]> {
  const complaint = (await findMyComplaint(actor, id)) ?? fault("complaint");
  const { letters, events, pieces } = complaint;
  const [letter = fault("letter"), event = fault("event"), piece = fault("piece")] = [letters[0], events[0], pieces[0]];
  const { userId } = actor;
  const theirs = { where: { userId } };
  const petitionKey = async () => openPetitionKey(await db.petitionKey.findUniqueOrThrow({ where: { petitionId } }));
  const signed = async () => {
    const { key, ...row } = await db.signature.findUniqueOrThrow({ where: { id: signature }, include: { key: true } });
    return { ...row, salt: key?.salt ?? fault("salt") };
  };
  const sealedNote = sealNote(await petitionKey(), await signed(), "Be kind.");
  await db.signature.update({ where: { id: signature }, data: { sealedNote } });
  const { id: mail } = await db.outboxMail.findFirstOrThrow(theirs);
  const whole = () => findMyComplaint(actor, id);
  return [
    row("User.sealedEmail", userId, () => authAdapter.getUser(userId)),
    ...(await ofLetters(actor)),
    row("Passkey.sealedName", (await db.passkey.findFirstOrThrow(theirs)).id, () => listPasskeys(actor)),
    row("Draft.sealed", { by: "ownerId", id: userId }, () => findDraft({ kind: "account", actor }, now)),
    row("Complaint.sealed", id, whole),
    row("CaseEvent.sealed", event.id, whole),
    row("OutboxMail.sealed", mail, () => sent(mail)),
    row("StoredBytes.sealed", piece.id, () => findPicture(pieces, piece.id)),
    row("Letter.sealedDocument", letter.id, whole),
    row("Letter.sealedPdf", letter.id, () => findMyLetterPdf(actor, id, letter.id)),
    row("Signature.sealed", signature, async () => openSigner(await petitionKey(), await signed())),
    row("Signature.sealedNote", signature, async () => openNote(await petitionKey(), await signed())),
    row("SecondFactor.sealed", { by: "userId", id: userId }, async () =>
      openSecret(await db.secondFactor.findFirstOrThrow({ ...theirs, include: withKey })),
    ),
    row("AccountExportPart.sealed", { by: "exportId", id: await copyOf(userId) }, () => drained(openCopy(actor, now))),
  ];
}

/** Where an address lies that was written to: an invitation, and a link. */
async function ofLetters({ email }: Actor): Promise<SealedRow[]> {
  const invited = () => db.invitation.findUniqueOrThrow({ where: { emailHash: addressHash("Invitation", email) } });
  const linked = () =>
    db.verificationToken.findFirstOrThrow({ where: { emailHash: addressHash("VerificationToken", email) } });
  const { id } = await invited();
  const { tokenHash } = await linked();
  return [
    row("Invitation.sealedEmail", id, async () => openAddress("Invitation", id, (await invited()).sealedEmail)),
    row("VerificationToken.sealedEmail", { by: "tokenHash", id: tokenHash }, async () =>
      openAddress("VerificationToken", tokenHash, (await linked()).sealedEmail),
    ),
  ];
}

/** Tries that mail alone. */
async function sent(id: string): Promise<true | undefined> {
  const [due, later] = [new Date(0), new Date("2099-01-01")];
  await db.outboxMail.updateMany({ data: { tryAt: later } });
  await db.outboxMail.update({ where: { id }, data: { tryAt: due, attempts: 0 } });
  return (await sendDueMails(() => Promise.resolve(true), now)) > 0 || undefined;
}

const copyOf = async (userId: string) => (await db.accountExport.findUniqueOrThrow({ where: { userId } })).id;

async function drained(copy: ReturnType<typeof openCopy>): Promise<unknown> {
  const pieces: Uint8Array[] = [];
  for await (const piece of (await copy)?.pieces ?? []) pieces.push(piece);
  return pieces.length === 0 ? undefined : pieces;
}

/** What people send who have no account. */
async function ofNobody(): Promise<SealedRow[]> {
  await db.rateLimit.deleteMany();
  const token = await concernIsSent({}, now);
  const concern = concernIdIn(token) ?? fault("concern");
  const mark = randomUUID();
  const known = (await db.changeReport.findMany({ select: { id: true } })).map(({ id }) => id);
  await sendReport({ ...aReport({ mark }), picture: { bytes: Buffer.from(mark), type: "image/png" } }, now);
  const { id: report } = await db.changeReport.findFirstOrThrow({ where: { id: { notIn: known } } });
  const reported = () => db.changeReport.findUniqueOrThrow({ where: { id: report }, include: withKey });
  const cookie = (await keepRefusedForm("a form", { words: mark }, now)).split(/[=;]/)[1];
  return [
    row("ChangeReport.sealed", report, async () => openReport(await reported())),
    row("ChangeReport.sealedPicture", report, async () => openReportPicture(await reported())),
    row("Concern.sealed", concern, () => findOwnConcern(token)),
    row("ConcernEntry.sealed", { by: "concernId", id: concern }, () => findOwnConcern(token)),
    row("RefusedForm.sealed", cookie?.split(".")[0] ?? "", () => openRefusedForm("a form", cookie, now)),
  ];
}

function fault(what: string): never {
  throw new Error(`There is no ${what}`);
}

/** One of every sealed column, of somebody who is nobody else. */
export async function someSealedRows(): Promise<SealedRow[]> {
  return [...(await ofAccount(await aFullAccount())), ...(await ofNobody())];
}
