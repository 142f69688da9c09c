import Papa from "papaparse";

const isNumber = (cell: string) => /^-?\d+(?:\.\d+)?$/.test(cell);
const isDay = (cell: string) => /^\d{4}-\d\d-\d\d$/.test(cell);
const meant = (cell: string) => (isNumber(cell) ? Number(cell) : isDay(cell) ? `date: ${cell}` : cell);

/** A table as its file says it: what looks like a number is one, and a day is a day. */
export const rowsIn = (file: string) =>
  Papa.parse<string[]>(file, { skipEmptyLines: true }).data.map((row) => row.map(meant));

/** Rows without the empty cells at their ends, and without empty rows. */
export const withoutEmptyEnd = (rows: (string | number)[][]) =>
  rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== "") + 1)).filter((row) => row.length > 0);
