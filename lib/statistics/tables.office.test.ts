import Papa from "papaparse";
import { expect, inject, test } from "vitest";
import { aDashboard } from "@/lib/testing/a-dashboard";
import { openTableInLibreOffice } from "@/lib/testing/libreoffice";
import { budget } from "./budget.data";
import { dashboardCsv } from "./dashboard-table";
import { domain } from "./domain";
import { releaseFile } from "./release-file";

/** Every cell of the domain, with counts below nought, at nought and long ones among them. */
const release = () =>
  releaseFile(
    domain().map((cell, at) => ({ ...cell, epsilon: budget[cell.table], count: (at % 41) * 997 * (at % 3) - 500 })),
  );

const isNumber = (cell: string) => /^-?\d+(?:\.\d+)?$/.test(cell);
const isDay = (cell: string) => /^\d{4}-\d\d-\d\d$/.test(cell);
const meant = (cell: string) => (isNumber(cell) ? Number(cell) : isDay(cell) ? `date: ${cell}` : cell);
/** A table as its file says it: what looks like a number is one, and a day is a day. */
const rowsIn = (file: string) => Papa.parse<string[]>(file, { skipEmptyLines: true }).data.map((row) => row.map(meant));
const withoutEmptyEnd = (rows: (string | number)[][]) =>
  rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== "") + 1)).filter((row) => row.length > 0);

test.each([
  ["a release", release],
  ["the dashboard", () => dashboardCsv(aDashboard())],
])("%s opens in a spreadsheet with every cell as it was published", async (_name, file) => {
  const written = file();
  const opened = withoutEmptyEnd(await openTableInLibreOffice(written, inject("libreOffice")));
  expect(opened).toEqual(withoutEmptyEnd(rowsIn(written)));
  expect(opened.length).toBeGreaterThan(50);
});
