import type { CalendarDate } from "@/lib/kernel/calendar-date";
import type { LetterKind } from "./schema";

/** A run of words. `emphasis` marks the names of cases; `strong` opens a point. Nothing else is marked up, and text is always data. */
export type Inline = string | { kind: "emphasis" | "strong"; text: string };

/** One block of a letter. Renderers draw blocks; they add no words. */
export type Block =
  | { kind: "summary"; text: Inline[] }
  | { kind: "heading"; level: 2 | 3; text: string }
  | { kind: "paragraph"; text: Inline[] }
  /** Numbered facts: numbers run on through the whole letter. */
  | { kind: "facts"; items: Inline[][] }
  /** Points of an argument, or lettered requests. */
  | { kind: "list"; marker: "bullet" | "letter"; items: Inline[][] }
  /** The person's own words, or a quotation, paragraph by paragraph, untouched. */
  | { kind: "quotation"; paragraphs: string[] }
  | { kind: "table"; caption: string; head: string[]; rows: string[][] }
  | { kind: "signature"; name: string };

/** A letter as a value. */
export interface LetterDocument {
  kind: LetterKind;
  /** "uk-company"; with `version`, what the wording is known by. */
  templateId: string;
  version: number;
  /** BCP 47. */
  language: string;
  writtenOn: CalendarDate;
  /** The date, as printed. */
  date: string;
  lawAsOf: CalendarDate;
  title: string;
  /** Name and address of the person, a line an item. */
  sender: string[];
  /** Name, address and way of sending, a line an item. */
  recipient: string[];
  /** Subject matter under the title: "Account: …". */
  reference: string[];
  blocks: Block[];
  /** The line at the end: kind, version, law as of, who prepared it. */
  colophon: string;
}

export function strong(text: string): Inline {
  return { kind: "strong", text };
}

export function emphasis(text: string): Inline {
  return { kind: "emphasis", text };
}

export function heading(level: 2 | 3, text: string): Block {
  return { kind: "heading", level, text };
}

export function paragraph(...text: Inline[]): Block {
  return { kind: "paragraph", text };
}

/** `blocks` if the person said so, otherwise nothing. */
export function when(said: boolean, ...blocks: Block[]): Block[] {
  return said ? blocks : [];
}
