import type { CalendarDate } from "@/lib/kernel/calendar-date";
import type { Strokes } from "@/lib/letters/document";
import type { Answers } from "@/lib/wizard/journey";

/** What a draft holds. `answers` passed their schema when given; `typed` did not, or were left with "Back", and only the form reads them. */
export interface DraftContent {
  answers: Answers;
  typed: Record<string, { values: unknown; refused: boolean }>;
  /** The day the person declared the answers true; gone as soon as one is changed. */
  declaredOn?: CalendarDate | undefined;
  /** The signature as drawn. It is shown again until it is cleared; a letter carries it only once the answers are declared. */
  signature?: Strokes | undefined;
  /** Hash of the token under which the finding was offered to the counts, so that signing in does not offer it a second time. */
  offer?: string | undefined;
}

export const emptyDraft: DraftContent = { answers: {}, typed: {} };

function withoutKey<Value>(record: Readonly<Record<string, Value>>, key: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}

/** The draft with one step answered. Declaring again is needed: the letter has changed. */
export function withAnswer(draft: DraftContent, step: string, answer: unknown): DraftContent {
  const { answers, typed, offer, signature } = draft;
  return { answers: { ...answers, [step]: answer }, typed: withoutKey(typed, step), offer, signature };
}

/** The draft with a step's text kept as typed. An earlier valid answer of that step no longer stands. */
export function withTyped(
  draft: DraftContent,
  step: string,
  typed: { values: unknown; refused: boolean },
): DraftContent {
  const { answers, offer, signature } = draft;
  return { answers: withoutKey(answers, step), typed: { ...draft.typed, [step]: typed }, offer, signature };
}

function isBlank(typed: unknown): boolean {
  if (typeof typed === "string") return typed.trim() === "";
  return typed === undefined || typed === null || (typeof typed === "object" && Object.values(typed).every(isBlank));
}

/** True when nobody has said anything yet: forms were left untouched. */
export function isEmpty({ answers, typed }: DraftContent): boolean {
  return Object.keys(answers).length === 0 && Object.values(typed).every(({ values }) => isBlank(values));
}

/** The draft with the signature that stands on the pad now, or none, and not declared (any more). */
export function signed({ answers, typed, offer }: DraftContent, signature: Strokes | undefined): DraftContent {
  return { answers, typed, offer, signature };
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
  return {
    answers: Object.fromEntries(answers),
    typed: Object.fromEntries(typed),
    offer: newer.offer ?? older.offer,
    signature: newer.signature ?? older.signature,
  };
}
