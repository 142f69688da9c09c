import type { EvidencePiece } from "@/lib/evidence/schema";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import type { LetterDocument } from "@/lib/letters/document";
import type { LetterFacts, LetterKind } from "@/lib/letters/schema";
import type { CaseEvent } from "./events";

export { caseEventSchema } from "./events";

const uuidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** True for what can be the id of a complaint or a letter. */
export function isRowId(text: string): boolean {
  return uuidPattern.test(text);
}

/** What one case may hold: nobody follows one by hand beyond that. */
export const caseLimits = { events: 200, pieces: 40 } as const;

/** A frozen letter as its owner sees it. */
export interface FrozenLetter {
  id: string;
  kind: LetterKind;
  writtenOn: CalendarDate;
  document: LetterDocument;
  /** SHA-256 of the PDF, hexadecimal. */
  pdfHash: string;
}

/** A case: the facts it rests on, its letters, first letter first, and what happened since. */
export interface Complaint {
  id: string;
  facts: LetterFacts;
  /** The evidence that the exhibits of its letters are made of. */
  pieces: readonly EvidencePiece[];
  openedOn: CalendarDate;
  letters: FrozenLetter[];
  /** What was recorded since, by day, and on one day in the order in which it was written down. */
  events: readonly CaseEvent[];
  /** How many days before a date its owner is reminded; absent while they have not asked for it. */
  remindDaysBefore?: number;
  /** The number that the address of the calendar feed is made of; absent where there is no feed. */
  feedVersion?: number;
  /** Whether the company's answer may be counted in the public register. */
  isInRegister: boolean;
  /** How many months after it was closed it is erased; absent where its owner erases it. */
  keepMonths?: number;
}
