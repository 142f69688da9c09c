import type { Epsilon } from "./budget.data";

/** A line of a file of cells: the ids that name the cell, and what is published of it. */
export interface FiledCell {
  readonly ids: readonly string[];
  readonly epsilon: Epsilon;
  /** With the noise in it; it may be negative. */
  readonly count: number;
}

/** What a file of cells is like: its columns are those of the ids, then epsilon and count. */
interface CellFileKind {
  /** "a release’s file": what a fault calls it. */
  called: string;
  columns: readonly string[];
  /** Ids alone stand in it, so that no cell is ever quoted and no spreadsheet takes one for a formula. */
  id: RegExp;
}

/** RFC 4180. */
const lineEnd = "\r\n";
const decimal = /^\d+(\.\d+)?$/;
const integer = /^(0|-?[1-9]\d*)$/;

function lineOf({ ids, epsilon, count }: FiledCell, kind: CellFileKind): string {
  const line = [...ids, decimalOf(epsilon), String(count)];
  if (!isLine(line, kind)) throw new Error(`The cell ${line.join(",")} cannot stand in ${kind.called}.`);
  return line.join(",");
}

function cellOf(line: string, kind: CellFileKind): FiledCell {
  const cells = line.split(",");
  if (!isLine(cells, kind)) throw new Error(`The line ${JSON.stringify(line)} is none of ${kind.called}.`);
  const [epsilon = "", count = ""] = cells.slice(-2);
  return { ids: cells.slice(0, -2), epsilon: ratioOf(epsilon), count: Number(count) };
}

function isLine(cells: readonly string[], { columns, id }: CellFileKind): boolean {
  const shapes = columns.map((_, at) => [decimal, integer][at - columns.length + 2] ?? id);
  return cells.length === shapes.length && shapes.every((shape, at) => shape.test(cells[at] ?? ""));
}

/** Cells as they are published, byte for byte: CSV (RFC 4180, UTF-8) with a header, a line for each in the order given. Throws where a cell cannot stand in it. */
export function writeCells(cells: readonly FiledCell[], kind: CellFileKind): string {
  const lines = [kind.columns.join(","), ...cells.map((cell) => lineOf(cell, kind))];
  return lines.map((line) => line + lineEnd).join("");
}

/** The cells of such a file, in its order. Throws where it is not one that `writeCells` writes. */
export function readCells(text: string, kind: CellFileKind): FiledCell[] {
  const [first, ...lines] = text.split(lineEnd);
  if (first !== kind.columns.join(",") || lines.pop() !== "")
    throw new Error(`This is not ${kind.called}: its first or last line is not one’s.`);
  return lines.map((line) => cellOf(line, kind));
}

/** A fraction as a decimal: a spreadsheet would read 1/2 as a day in February. */
function decimalOf({ numerator, denominator }: Epsilon): string {
  return String(numerator / denominator);
}

function ratioOf(written: string): Epsilon {
  const [, decimals = ""] = written.split(".");
  const scale = 10 ** decimals.length;
  const whole = Number(written.replace(".", ""));
  const divisor = greatestCommonDivisor(whole, scale);
  return { numerator: whole / divisor, denominator: scale / divisor };
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
