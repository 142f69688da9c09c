import type { CalendarDate } from "@/lib/kernel/calendar-date";

/** Kinds of letter: the complaint to the company, the reminder to it, and the complaint to the authority. */
export const letterKinds = ["company", "follow-up", "authority"] as const;
export type LetterKind = (typeof letterKinds)[number];

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
  /** A picture that proves something: drawn on the page with its caption under it, and its `alt` for those who cannot see it. */
  | { kind: "exhibit"; caption: string; details: string[]; alt: string; picture: Picture }
  /** The name, under a signature drawn by hand if there is one. */
  | { kind: "signature"; name: string; drawn?: Strokes };

/** A picture by what it is; its bytes travel beside the letter, so that the letter stays small enough to freeze as JSON. */
export interface Picture {
  /** Of the bytes as they are drawn, in hexadecimal: the key under which renderers find them. */
  sha256: string;
  type: "image/png" | "image/jpeg";
  /** Pixels. */
  width: number;
  height: number;
}

/** The bytes of a letter's pictures, by SHA-256. */
export type Pictures = ReadonlyMap<string, Uint8Array>;

export const noPictures: Pictures = new Map();

/** A signature as the pen went: strokes of points [x, y] in a box `signatureBox` wide and high. */
export type Strokes = [number, number][][];
export const signatureBox = { width: 600, height: 200 } as const;

/** How a letter travels: from whom, and to an e-mail address, or by another way with the sentence that sends the person there: a web form, or the post. */
export interface Sending {
  from: { name: string; email: string };
  to: { email: string } | { form?: { label: string; address: string }; note: string };
}

/** What is on paper, whoever writes: what is typeset. */
export interface PaperDocument {
  /** BCP 47. */
  language: string;
  /** What the recipient's country prints on. */
  paper: "a4" | "us-letter";
  writtenOn: CalendarDate;
  /** The date, as printed. */
  date: string;
  title: string;
  /** Name and address of who writes, a line an item. */
  sender: string[];
  /** Name, address and way of sending, a line an item. */
  recipient: string[];
  /** Subject matter under the title: "Account: …". */
  reference: string[];
  blocks: Block[];
  /** The line at the end: kind, version, law as of, who prepared it. */
  colophon: string;
}

/** A letter as a value. */
export interface LetterDocument extends PaperDocument {
  kind: LetterKind;
  /** "uk-company"; with `version`, what the wording is known by. */
  templateId: string;
  version: number;
  lawAsOf: CalendarDate;
  sending: Sending;
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
