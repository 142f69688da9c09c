import { doubled } from "./backslashes";
import { cutRows, type Row, type Signs } from "./cells";

/** Where a file in one piece ends, or that it broke off, or went on in one cell for longer than any cell is. */
export type CsvEnd = "whole" | "cut-short";

export interface CsvOptions {
  /** LinkedIn's Comments write a quote inside a cell as \\" and not as "". Both are then understood. */
  backslashes?: boolean;
}

/** Cut at a time at least, so that what stands above the names of columns comes with them. */
const batchLength = 1 << 15;
/** No cell of an export is as long: a quote that is never closed is. */
const longestRow = 1 << 20;
/** So many rows without an end, and the file is left. */
const mostStuck = 3;

const delimiters = [",", ";", "\t"];

/** Spreadsheets of some countries save with semicolons or tabs. The first line tells. */
function delimiterOf(start: string): string {
  const line = start.slice(0, Math.max(start.search(/[\r\n]/), 0)) || start;
  const count = (delimiter: string) => line.split(delimiter).length;
  return delimiters.reduce((best, next) => (count(next) > count(best) ? next : best));
}

function signsOf(start: string): Signs {
  const newline = start.includes("\n") || !start.includes("\r") ? "\n" : "\r";
  return { delimiter: delimiterOf(start), newline };
}

/** Takes the text of a file piece by piece and gives back the rows that are whole. */
function rowTaker() {
  let signs: Signs | undefined;
  let held = "";
  let wanted = batchLength;
  let stuck = 0;
  const skipTheStuck = () => {
    stuck += 1;
    held = stuck < mostStuck ? held.slice(held.lastIndexOf("\n") + 1) : "";
    wanted = batchLength;
  };
  return {
    take(text: string, isLast: boolean): Row[] {
      held += text;
      if (!isLast && held.length < wanted) return [];
      signs ??= signsOf(held);
      const { rows, end, isOpen } = cutRows(held, signs, isLast);
      if (isLast && isOpen) stuck += 1;
      held = held.slice(end);
      // A row that does not end yet is looked at again when there is twice as much of it, so that no row is read often.
      wanted = rows.length > 0 ? batchLength : held.length * 2;
      if (held.length > longestRow) skipTheStuck();
      return rows;
    },
    isStuck: () => stuck >= mostStuck,
    end: (): CsvEnd => (stuck > 0 ? "cut-short" : "whole"),
  };
}

/**
 * The rows of a CSV file, some at a time, first to last; the value returned says how it ended.
 * Cells are text without quotes; a cell may have lines. A stream that fails ends the rows, without the one it broke.
 */
export async function* rowsOf(texts: AsyncIterable<string>, options: CsvOptions = {}): AsyncGenerator<Row[], CsvEnd> {
  const taker = rowTaker();
  const plain = options.backslashes ? doubled(texts) : texts;
  try {
    for await (const text of plain) {
      yield taker.take(text, false);
      if (taker.isStuck()) return "cut-short";
    }
  } catch {
    return "cut-short";
  }
  yield taker.take("", true);
  return taker.end();
}
