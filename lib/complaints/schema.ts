import type { EvidencePiece } from "@/lib/evidence/schema";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import type { LetterDocument } from "@/lib/letters/document";
import type { LetterFacts, LetterKind } from "@/lib/letters/schema";

const uuidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** True for what can be the id of a complaint or a letter. */
export function isRowId(text: string): boolean {
  return uuidPattern.test(text);
}

/** One line of the list of complaints; its letter is the latest. */
export interface ComplaintLine {
  id: string;
  platform: string;
  controller: string;
  kind: LetterKind;
  writtenOn: CalendarDate;
}

/** A frozen letter as its owner sees it. */
export interface FrozenLetter {
  id: string;
  kind: LetterKind;
  writtenOn: CalendarDate;
  document: LetterDocument;
  /** SHA-256 of the PDF, hexadecimal. */
  pdfHash: string;
}

/** A case: the facts it rests on and its letters, first letter first. */
export interface Complaint {
  id: string;
  facts: LetterFacts;
  /** The evidence that the exhibits of its letters are made of. */
  pieces: readonly EvidencePiece[];
  openedOn: CalendarDate;
  letters: FrozenLetter[];
}
