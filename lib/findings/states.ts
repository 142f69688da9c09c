import type { CalendarDate } from "@/lib/kernel/calendar-date";
import type { EvidencePiece } from "@/lib/evidence/schema";
import type { Strokes } from "@/lib/letters/document";
import type { Answers } from "@/lib/wizard/journey";
import { aboutPieces, joinedPieces } from "./pieces";

/** What was typed into a step and is no answer (yet). */
export interface Typed {
  values: unknown;
  /** Whether the step is shown with what is wrong with `values`. */
  refused: boolean;
  /** Files that were not taken, each with a word of the catalogue for why. */
  files?: readonly RefusedFile[];
}

export interface RefusedFile {
  name: string;
  fault: string;
}

/** What a draft holds. `answers` passed their schema when given; `typed` did not, or were left with "Back", and only the form reads them. */
export interface DraftContent {
  answers: Answers;
  typed: Record<string, Typed>;
  /** The day the person declared the answers true; gone as soon as one is changed. */
  declaredOn?: CalendarDate | undefined;
  /** The signature as drawn. It is shown again until it is cleared; a letter carries it only once the answers are declared. */
  signature?: Strokes | undefined;
  /** Evidence in the order of the letter; what each piece shows is in the answer to the step of that name. */
  pieces?: readonly EvidencePiece[] | undefined;
  /** Hash of the token under which the finding was offered to the counts, so that signing in does not offer it a second time. */
  offer?: string | undefined;
}

export const emptyDraft: DraftContent = { answers: {}, typed: {} };

function withoutKey<Value>(record: Readonly<Record<string, Value>>, key: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}

/** Declaring again is needed: the letter has changed. */
function undeclared({ declaredOn: _declaredOn, ...draft }: DraftContent): DraftContent {
  return draft;
}

/** The draft with one step answered. */
export function withAnswer(draft: DraftContent, step: string, answer: unknown): DraftContent {
  const { answers, typed } = draft;
  return { ...undeclared(draft), answers: { ...answers, [step]: answer }, typed: withoutKey(typed, step) };
}

/** The draft with a step's text kept as typed. An earlier valid answer of that step no longer stands. */
export function withTyped(draft: DraftContent, step: string, typed: Typed): DraftContent {
  const { answers } = draft;
  return { ...undeclared(draft), answers: withoutKey(answers, step), typed: { ...draft.typed, [step]: typed } };
}

/** What is typed or answered about the pieces so far. */
function aboutIn({ answers, typed, pieces }: DraftContent): { about: Record<string, unknown> } {
  return aboutPieces(pieces, typed.evidence?.values ?? answers.evidence);
}

/** The draft with more pieces at its end. Each needs its caption, so the answer about them does not stand any more. */
export function withPieces(
  draft: DraftContent,
  added: readonly EvidencePiece[],
  about: Record<string, unknown> = {},
): DraftContent {
  const pieces = joinedPieces(draft.pieces, added);
  const values = aboutPieces(pieces, { about: { ...aboutIn(draft).about, ...about } });
  return withTyped({ ...draft, pieces }, "evidence", { values, refused: false });
}

/** The draft with its pieces in another order, or fewer of them. */
export function withArranged(draft: DraftContent, pieces: readonly EvidencePiece[]): DraftContent {
  return { ...undeclared(draft), pieces };
}

/** The draft with the files that were not taken, for the form to tell. */
export function withRefusedFiles(draft: DraftContent, files: readonly RefusedFile[]): DraftContent {
  return withTyped(draft, "evidence", { values: aboutIn(draft), refused: false, files });
}

/** The evidence of both drafts. It is answered once every piece is. */
function withJoinedPieces(draft: DraftContent, older: DraftContent, newer: DraftContent): DraftContent {
  const pieces = joinedPieces(older.pieces, newer.pieces);
  if (pieces.length === 0) return draft;
  const whole = { ...draft, pieces };
  const values = aboutPieces(pieces, { about: { ...aboutIn(older).about, ...aboutIn(newer).about } });
  const isOpen = [older, newer].some((each) => (each.pieces ?? []).length > 0 && !("evidence" in each.answers));
  return isOpen ? withTyped(whole, "evidence", { values, refused: false }) : withAnswer(whole, "evidence", values);
}

function isBlank(typed: unknown): boolean {
  if (typeof typed === "string") return typed.trim() === "";
  return typed === undefined || typed === null || (typeof typed === "object" && Object.values(typed).every(isBlank));
}

/** True when nobody has said anything yet: forms were left untouched. */
export function isEmpty({ answers, typed, pieces = [] }: DraftContent): boolean {
  const isUntouched = Object.values(typed).every(({ values }) => isBlank(values));
  return Object.keys(answers).length === 0 && pieces.length === 0 && isUntouched;
}

/** The draft with the signature that stands on the pad now, or none, and not declared (any more). */
export function signed(draft: DraftContent, signature: Strokes | undefined): DraftContent {
  return { ...undeclared(draft), signature };
}

/** The draft declared true, under this signature or under the typed name alone. */
export function declared(draft: DraftContent, on: CalendarDate, signature?: Strokes): DraftContent {
  return { ...signed(draft, signature), declaredOn: on };
}

/** Two drafts of one person as one: the newer one wins where both speak. A declared one is whole and stands for itself. */
export function joined(older: DraftContent | undefined, newer: DraftContent): DraftContent {
  if (!older || newer.declaredOn !== undefined) return newer;
  const typed = Object.entries({ ...older.typed, ...newer.typed }).filter(
    ([step]) => step in newer.typed || !(step in newer.answers),
  );
  const answers = Object.entries({ ...older.answers, ...newer.answers }).filter(([step]) => !(step in newer.typed));
  const draft = {
    answers: Object.fromEntries(answers),
    typed: Object.fromEntries(typed),
    offer: newer.offer ?? older.offer,
    signature: newer.signature ?? older.signature,
  };
  return withJoinedPieces(draft, older, newer);
}
