import Papa from "papaparse";

/** How a spreadsheet recognises a formula, its wide forms included. The library's own pattern overlooks cells of several lines. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * A table as CSV (RFC 4180), the first line naming the columns. A cell that a spreadsheet would take for a formula
 * begins with an apostrophe.
 */
export function csv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, string>>[],
): string {
  const cells = rows.map((row) => columns.map((column) => row[column]));
  return `${Papa.unparse([[...columns], ...cells], { escapeFormulae: formula, newline: "\r\n" })}\r\n`;
}
