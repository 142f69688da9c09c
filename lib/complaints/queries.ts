import "server-only";
import type { EvidencePiece } from "@/lib/evidence/schema";
import { db } from "@/lib/infra/db";
import type { Actor } from "@/lib/kernel/actor";
import { calendarDateAt } from "@/lib/kernel/calendar-date";
import type { LetterDocument } from "@/lib/letters/document";
import type { LetterFacts } from "@/lib/letters/schema";
import { controllerFor, practiceById } from "@/lib/platforms/catalogue";
import { isRowId, type Complaint, type ComplaintLine, type FrozenLetter } from "./schema";
import { complaintKey, openBytes, type Keyed } from "./store";

interface ComplaintRow extends Keyed {
  sealed: Uint8Array;
  createdAt: Date;
  letters: { id: string; sealedDocument: Uint8Array; pdfHash: string }[];
}

const letterFields = { id: true, sealedDocument: true, pdfHash: true } as const;
const withLetters = { letters: { select: letterFields, orderBy: { createdAt: "asc" } } } as const;

/** The oldest complaints have no evidence. */
interface Kept {
  facts: LetterFacts;
  pieces?: EvidencePiece[];
}

type Later = "paper" | "sending";
type KeptDocument = Omit<LetterDocument, Later> & Partial<Pick<LetterDocument, Later>>;

/** A letter as it was frozen; the oldest were all on A4, and said how they travel in their address alone. */
function thawed(kept: KeptDocument): LetterDocument {
  const { sender, recipient } = kept;
  const from = { name: sender[0] ?? "", email: sender.at(-1) ?? "" };
  const note = recipient.at(-1) ?? "";
  return { paper: "a4", sending: { from, to: { form: { label: note, address: "" }, note } }, ...kept };
}

function opened(row: ComplaintRow): Complaint {
  const key = complaintKey(row);
  const sealed = openBytes(key, { id: row.id, field: "Complaint:sealed" }, row.sealed);
  const { facts, pieces = [] } = JSON.parse(sealed.toString("utf8")) as Kept;
  const letters = row.letters.map(({ id, sealedDocument, pdfHash }): FrozenLetter => {
    const bytes = openBytes(key, { id, field: "Letter:sealedDocument" }, sealedDocument);
    const document = thawed(JSON.parse(bytes.toString("utf8")) as KeptDocument);
    return { id, kind: document.kind, writtenOn: document.writtenOn, document, pdfHash };
  });
  return { id: row.id, facts, pieces, openedOn: calendarDateAt(row.createdAt), letters };
}

function lineOf(complaint: Complaint): ComplaintLine[] {
  const letter = complaint.letters.at(-1);
  if (!letter) return [];
  const { practice, residence } = complaint.facts;
  const platform = practiceById(practice).platform.name;
  return [
    {
      id: complaint.id,
      platform,
      controller: controllerFor(practice, residence.country)?.name ?? platform,
      kind: letter.kind,
      writtenOn: letter.writtenOn,
    },
  ];
}

/** The person's complaints, newest first. */
export async function listMyComplaints(actor: Actor): Promise<ComplaintLine[]> {
  const rows = await db.complaint.findMany({
    where: { ownerId: actor.userId },
    include: withLetters,
    orderBy: { createdAt: "desc" },
  });
  return rows.map(opened).flatMap(lineOf);
}

/** One of the person's own complaints; undefined when there is none of that id or it is somebody else's: the two are told apart by nobody. */
export async function findMyComplaint(actor: Actor, id: string): Promise<Complaint | undefined> {
  if (!isRowId(id)) return undefined;
  const row = await db.complaint.findFirst({ where: { id, ownerId: actor.userId }, include: withLetters });
  return row ? opened(row) : undefined;
}

/** A letter of the person's own complaint, as it was frozen. */
export async function findMyLetter(
  actor: Actor,
  complaintId: string,
  letterId: string,
): Promise<FrozenLetter | undefined> {
  const complaint = await findMyComplaint(actor, complaintId);
  return complaint?.letters.find(({ id }) => id === letterId);
}

/** The frozen bytes of a letter of the person's own complaint. */
export async function findMyLetterPdf(
  actor: Actor,
  complaintId: string,
  letterId: string,
): Promise<Buffer | undefined> {
  if (!isRowId(complaintId) || !isRowId(letterId)) return undefined;
  const row = await db.letter.findFirst({
    where: { id: letterId, complaint: { id: complaintId, ownerId: actor.userId } },
    select: { sealedPdf: true, complaint: { select: { id: true, wrappedKey: true } } },
  });
  return row
    ? openBytes(complaintKey(row.complaint), { id: letterId, field: "Letter:sealedPdf" }, row.sealedPdf)
    : undefined;
}
