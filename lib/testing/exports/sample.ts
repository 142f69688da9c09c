import type { CalendarDate } from "@/lib/kernel/calendar-date";
import type { ExportPlatform } from "@/lib/exports/answer";
import type { ExportCategory } from "@/lib/exports/schema";
import { chanceFrom, seedOf, type Chance } from "./chance";

/** What a reader should count of one category, known from how the sample was made. */
export interface Expected {
  rows: number;
  undated: number;
  words: number;
  characters: number;
  days: Record<CalendarDate, number>;
}

/** One item that a sample puts down, for those that are the person's own and counted. */
export interface Item {
  category: ExportCategory;
  day?: CalendarDate | undefined;
  /** The text, and how many words went into it. */
  text?: { is: string; words: number } | undefined;
}

export interface Ledger {
  add: (item: Item) => void;
  /** What was put down so far. */
  counted: () => Partial<Record<ExportCategory, Expected>>;
}

export function makeLedger(): Ledger {
  const counted: Partial<Record<ExportCategory, Expected>> = {};
  return {
    add({ category, day, text }) {
      const expected = (counted[category] ??= { rows: 0, undated: 0, words: 0, characters: 0, days: {} });
      expected.rows += 1;
      if (day === undefined) expected.undated += 1;
      else expected.days[day] = (expected.days[day] ?? 0) + 1;
      expected.words += text?.words ?? 0;
      expected.characters += [...(text?.is ?? "")].length;
    },
    counted: () => counted,
  };
}

/** A file of a sample, written piece by piece; the ledger learns what is in it as it is written. */
export interface SampleFile {
  path: string;
  pieces: (chance: Chance, ledger: Ledger) => Iterable<string>;
}

export interface Sample {
  platform: ExportPlatform;
  /** The name that the platform would give the archive. */
  name: string;
  files: readonly SampleFile[];
}

export interface SampleSize {
  /** How many rows all files together have, about. */
  rows: number;
  seed: number;
  /** How many words a text has at most. */
  words?: number;
}

/** The pieces of a file, the same for the same seed. */
export function* piecesOfFile(file: SampleFile, seed: number, ledger: Ledger): Generator<string> {
  yield* file.pieces(chanceFrom(seedOf(file.path, seed)), ledger);
}
