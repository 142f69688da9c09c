import "server-only";
import type { EvidencePiece } from "@/lib/evidence/schema";
import { type KeptApart, keyOf, withKey } from "@/lib/infra/key-apart";
import { open, seal, wrapKey } from "@/lib/infra/vault";
import { calendarDateAt } from "@/lib/kernel/calendar-date";
import type { LetterDocument } from "@/lib/letters/document";
import type { LetterFacts } from "@/lib/letters/schema";
import { caseEventSchema, type CaseEvent } from "./events";
import type { Complaint, FrozenLetter } from "./schema";

/** The data key of one complaint opens its rows and nothing else; additional data bind each ciphertext to its row and field. */
interface Keyed extends KeptApart {
  id: string;
}

/** Binds the wrapped key to its complaint. */
export const complaintKeyPlace = (id: string) => `Complaint:${id}`;

export function wrapComplaintKey(id: string, key: Uint8Array): Uint8Array<ArrayBuffer> {
  return wrapKey(complaintKeyPlace(id), key);
}

/** The data key of a complaint that was read with its key. */
export const complaintKey = (row: Keyed): Uint8Array => keyOf(complaintKeyPlace(row.id), row);

/** Seals a value for `field` of the row `id`. */
export function sealJson(
  key: Uint8Array,
  place: { id: string; field: string },
  value: unknown,
): Uint8Array<ArrayBuffer> {
  return seal(key, `${place.field}:${place.id}`, Buffer.from(JSON.stringify(value)));
}

export function sealBytes(
  key: Uint8Array,
  place: { id: string; field: string },
  bytes: Uint8Array,
): Uint8Array<ArrayBuffer> {
  return seal(key, `${place.field}:${place.id}`, bytes);
}

/** Opens a sealed field. One that does not open was altered or moved, which nobody can mend by typing: it throws. */
export function openBytes(key: Uint8Array, place: { id: string; field: string }, sealed: Uint8Array): Buffer {
  const plain = open(key, `${place.field}:${place.id}`, sealed);
  if (!plain) throw new Error(`${place.field} of ${place.id} does not open`);
  return plain;
}

/** What a complaint's own row seals. The oldest complaints have no evidence. */
export interface KeptCase {
  facts: LetterFacts;
  pieces?: EvidencePiece[];
}

export function openCase(key: Uint8Array, { id, sealed }: { id: string; sealed: Uint8Array }): KeptCase {
  return JSON.parse(openBytes(key, { id, field: "Complaint:sealed" }, sealed).toString("utf8")) as KeptCase;
}

/** What is read of a case: everything but the bytes of its letters. */
export const wholeCase = {
  ...withKey,
  letters: { select: { id: true, sealedDocument: true, pdfHash: true }, orderBy: { createdAt: "asc" } },
  events: { select: { id: true, sealed: true }, orderBy: { createdAt: "asc" } },
} as const;

interface CaseRow extends Keyed {
  sealed: Uint8Array;
  createdAt: Date;
  remindDaysBefore: number | null;
  feedVersion: number | null;
  isInRegister: boolean;
  keepMonths: number | null;
  letters: { id: string; sealedDocument: Uint8Array; pdfHash: string }[];
  events: { id: string; sealed: Uint8Array }[];
}

/** A row with `wholeCase`, opened. */
export function opened(row: CaseRow): Complaint {
  const key = complaintKey(row);
  const { facts, pieces = [] } = openCase(key, row);
  const { id, createdAt, remindDaysBefore, feedVersion, isInRegister, keepMonths } = row;
  return {
    id,
    facts,
    pieces,
    openedOn: calendarDateAt(createdAt),
    letters: row.letters.map((letter) => openLetter(key, letter)),
    events: row.events.map((event) => openEvent(key, event)).toSorted((one, other) => one.on.localeCompare(other.on)),
    ...(remindDaysBefore !== null && { remindDaysBefore }),
    ...(feedVersion !== null && { feedVersion }),
    isInRegister,
    ...(keepMonths !== null && { keepMonths }),
  };
}

const eventField = "CaseEvent:sealed";

export function sealEvent(key: Uint8Array, event: CaseEvent): Uint8Array<ArrayBuffer> {
  return sealJson(key, { id: event.id, field: eventField }, event);
}

export function openEvent(key: Uint8Array, { id, sealed }: { id: string; sealed: Uint8Array }): CaseEvent {
  return caseEventSchema.parse(JSON.parse(openBytes(key, { id, field: eventField }, sealed).toString("utf8")));
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

export function openLetter(
  key: Uint8Array,
  { id, sealedDocument, pdfHash }: { id: string; sealedDocument: Uint8Array; pdfHash: string },
): FrozenLetter {
  const bytes = openBytes(key, { id, field: "Letter:sealedDocument" }, sealedDocument);
  const document = thawed(JSON.parse(bytes.toString("utf8")) as KeptDocument);
  return { id, kind: document.kind, writtenOn: document.writtenOn, document, pdfHash };
}
