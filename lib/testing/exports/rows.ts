import type { ExportCategory } from "@/lib/exports/schema";
import type { Chance } from "./chance";
import { dayOf, sometime } from "./dates";
import { somebody, someWords } from "./people";
import type { Item, SampleFile } from "./sample";

export interface Row {
  cells: readonly string[];
  /** What is to be counted of it, if it is the person's own. */
  item?: Item | undefined;
}

interface Shape {
  path: string;
  header: string;
  rows: number;
  row: (chance: Chance, at: Date) => Row;
  /** Above the header. */
  before?: string;
  quote?: (cell: string) => string;
}

const needsQuotes = /[",\r\n]/;
const doubledQuotes = (cell: string) => (needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
/** As in Comments.csv. */
export const backslashQuotes = (cell: string) => (needsQuotes.test(cell) ? `"${cell.replaceAll('"', '\\"')}"` : cell);

/** A CSV file with a header, made row by row. */
export const csv = ({ path, header, rows, row, before = "", quote = doubledQuotes }: Shape): SampleFile => ({
  path,
  *pieces(chance, ledger) {
    yield `${before}${header}\n`;
    for (let made = 0; made < rows; made += 1) {
      const { cells, item } = row(chance, sometime(chance));
      if (item) ledger.add(item);
      yield `${cells.map(quote).join(",")}\n`;
    }
  },
});

/** Words with what trips readers up between them: quotes, commas, line breaks. */
export function aText(chance: Chance, most: number) {
  const words = 1 + chance.upTo(most);
  const half = Math.floor(words / 2);
  const between = chance.pick([" ", ", ", "\n\n", ' "', '"\n']);
  const is =
    half === 0 ? someWords(chance, words) : someWords(chance, half) + between + someWords(chance, words - half);
  return { is, words };
}

export const link = (chance: Chance) => `https://www.linkedin.example/feed/update/urn:li:share:${chance.upTo(1e9)}`;
export const item = (category: ExportCategory, at?: Date, text?: Item["text"]): Item => ({
  category,
  day: at && dayOf(at),
  text,
});
export const name = (chance: Chance) => {
  const { first, last } = somebody(chance);
  return `${first} ${last}`;
};
