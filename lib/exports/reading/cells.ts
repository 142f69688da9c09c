/** What parts the cells of a file, and its rows: a character each. */
export interface Signs {
  delimiter: string;
  newline: "\n" | "\r";
}

/** A row as it stands in its file. A cell is cut out of it when it is asked for, since most never are. */
export interface Row {
  text: string;
  signs: Signs;
}

/** The rows of a text that are whole, how far they go, and whether the last has a quote that never closes. */
export interface CutRows {
  rows: Row[];
  end: number;
  isOpen: boolean;
}

const quote = '"';
const quoteCode = quote.charCodeAt(0);
const space = /\s/;
const beginsWithText = /^[^\s",;]/;

/** Where a sign is next, from places on that only grow; the length of the text where it is no more. Nothing is searched twice. */
function seeking(text: string, sign: string): (from: number) => number {
  let next = -1;
  return (from) => {
    if (next >= from) return next;
    const found = text.indexOf(sign, from);
    next = found === -1 ? text.length : found;
    return next;
  };
}

/** Nothing but spaces may stand between the quote that closes a cell and what ends it: any other quote belongs to the text. */
function isClosing(text: string, at: number, { delimiter, newline }: Signs): boolean {
  for (let after = at + 1; after < text.length; after += 1) {
    const sign = text.charAt(after);
    if (sign === delimiter || sign === newline) return true;
    if (!space.test(sign)) return false;
  }
  return true;
}

/** Where the quote is that closes a cell whose text begins here; -1 where none does. */
function closingFrom(text: string, from: number, signs: Signs): number {
  for (let at = text.indexOf(quote, from); at !== -1; at = text.indexOf(quote, at + 1)) {
    if (text.charCodeAt(at + 1) === quoteCode) at += 1;
    else if (isClosing(text, at, signs)) return at;
  }
  return -1;
}

/**
 * Cuts a text into rows as RFC 4180 has them. Of what it does not allow, a quote inside a cell is text, and a cell whose
 * quote never closes goes to the end. What follows the last newline is a row if the text is the last of its file.
 */
export function cutRows(text: string, signs: Signs, isLast: boolean): CutRows {
  const [quoteFrom, newlineFrom] = [seeking(text, quote), seeking(text, signs.newline)];
  const rows: Row[] = [];
  let [begin, isOpen] = [0, false];
  const opensCell = (at: number) => at === begin || text.charAt(at - 1) === signs.delimiter;
  const endOfRow = () => {
    let at = begin;
    for (;;) {
      const [mark, end] = [quoteFrom(at), newlineFrom(at)];
      if (end <= mark) return end;
      const close = opensCell(mark) ? closingFrom(text, mark + 1, signs) : mark;
      isOpen = close === -1;
      if (isOpen) return text.length;
      at = close + 1;
    }
  };
  while (begin < text.length) {
    const end = endOfRow();
    if (end === text.length && !isLast) break;
    // A line of Windows has a carriage return before its newline.
    rows.push({ text: text.slice(begin, text.charAt(end - 1) === "\r" ? end - 1 : end), signs });
    begin = end + 1;
  }
  return { rows, end: Math.min(begin, text.length), isOpen };
}

/** Where the cell that begins here ends: at the next delimiter, or with its row. */
function endOfCell({ text, signs }: Row, begin: number): number {
  const close = text.charCodeAt(begin) === quoteCode ? closingFrom(text, begin + 1, signs) : begin;
  const end = close === -1 ? -1 : text.indexOf(signs.delimiter, close);
  return end === -1 ? text.length : end;
}

/** The text of the cell that begins here, without its quotes. */
function textOfCell(row: Row, begin: number): string {
  const { text, signs } = row;
  if (text.charCodeAt(begin) !== quoteCode) return text.slice(begin, endOfCell(row, begin));
  const close = closingFrom(text, begin + 1, signs);
  const quoted = text.slice(begin + 1, close === -1 ? text.length : close);
  return quoted.includes(quote) ? quoted.replaceAll('""', quote) : quoted;
}

/** The text of one cell; "" where the row has none there. */
export function cellAt(row: Row, column: number): string {
  let begin = 0;
  for (let passed = 0; passed < column && begin <= row.text.length; passed += 1) begin = endOfCell(row, begin) + 1;
  return textOfCell(row, begin);
}

export function cellsOf(row: Row): string[] {
  const cells: string[] = [];
  for (let begin = 0; begin <= row.text.length; begin = endOfCell(row, begin) + 1) cells.push(textOfCell(row, begin));
  return cells;
}

/** Whether a row holds nothing. Most begin with something, which is seen without looking further. */
export function isBlank(row: Row): boolean {
  return !beginsWithText.test(row.text) && cellsOf(row).every((cell) => cell.trim() === "");
}
