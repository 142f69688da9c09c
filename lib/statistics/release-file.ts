import { latestClosing } from "./calendar";
import type { Epsilon } from "./budget.data";
import type { Cell } from "./tallies";

/** The columns of a release's file, in their order, and what each holds. */
export const releaseColumns = {
  practice: "Id of the practice, as in the catalogue of platforms.",
  table: "Which of the tables the row belongs to: setting, place, told, answer or speed.",
  category:
    "What was counted: one of the table’s categories. A place is a UK nation or a country’s ISO 3166-1 code; NA is Namibia, and no missing value.",
  epsilon: "How strongly the count is protected: its noise is drawn with P(x) proportional to exp(−epsilon·|x|).",
  count: "How many people, with the noise added; it may be negative.",
} as const;

const header = Object.keys(releaseColumns).join(",");
/** RFC 4180. */
const lineEnd = "\r\n";
/** Ids alone stand in the file, so that no cell is ever quoted and no spreadsheet takes one for a formula. */
const id = /^[A-Za-z][\w-]*$|^\d+-\d+$/;
const decimal = /^\d+(\.\d+)?$/;
const integer = /^(0|-?[1-9]\d*)$/;

/**
 * A release as it is published, byte for byte: CSV (RFC 4180, UTF-8) with a header, a line for each cell in the order given.
 * Throws where a cell cannot stand in it.
 */
export function releaseFile(cells: readonly Cell[]): string {
  return [header, ...cells.map(lineOf)].map((line) => line + lineEnd).join("");
}

/** The cells of a release's file, in its order. Throws where it is not one that `releaseFile` writes. */
export function readReleaseFile(text: string): Cell[] {
  const [first, ...lines] = text.split(lineEnd);
  if (first !== header || lines.pop() !== "")
    throw new Error("This is no release’s file: its first or last line is not one’s.");
  return lines.map(cellOf);
}

/** The permanent name of a release: the day of a weekly closing; of any other closing the second, in UTC. */
export function releaseName(closesAt: Date): string {
  const [day = "", time = ""] = closesAt.toISOString().split("T");
  const isWeekly = latestClosing(closesAt).getTime() === closesAt.getTime();
  return isWeekly ? day : `${day}T${time.slice(0, 8).replaceAll(":", "")}Z`;
}

/** True for what `releaseName` gives. */
export function isReleaseName(text: string): boolean {
  return /^\d{4}-\d\d-\d\d(?:T\d{6}Z)?$/.test(text);
}

function lineOf({ practice, table, category, epsilon, count }: Cell): string {
  const line = [practice, table, category, decimalOf(epsilon), String(count)];
  if (!isLine(line)) throw new Error(`The cell ${line.join(",")} cannot stand in a release’s file.`);
  return line.join(",");
}

function cellOf(line: string): Cell {
  const cells = line.split(",");
  if (!isLine(cells)) throw new Error(`The line ${JSON.stringify(line)} is none of a release’s file.`);
  const [practice = "", table = "", category = "", epsilon = "", count = ""] = cells;
  return { practice, table, category, epsilon: ratioOf(epsilon), count: Number(count) };
}

function isLine(cells: readonly string[]): boolean {
  const shapes = [id, id, id, decimal, integer];
  return cells.length === shapes.length && shapes.every((shape, at) => shape.test(cells[at] ?? ""));
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
