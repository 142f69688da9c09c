import Papa from "papaparse";

/** How a spreadsheet recognises a formula, its wide forms included. The library's own pattern overlooks cells of several lines. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;
/** The same behind what other spreadsheets take for the end of a cell, whatever stands in quotes: many in Europe begin a new one at a semicolon. */
const formulaWithin = /([;\t\r\n])(?=[=+\-@＝＋－＠])/g;

/**
 * A table as CSV (RFC 4180), the first line naming the columns. A cell that a spreadsheet would take for a formula
 * begins with an apostrophe, also where it would take a part of one for a cell.
 */
export function csv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, string>>[],
): string {
  const cells = rows.map((row) => columns.map((column) => row[column].replace(formulaWithin, "$1'")));
  return `${Papa.unparse([[...columns], ...cells], { escapeFormulae: formula, newline: "\r\n" })}\r\n`;
}
