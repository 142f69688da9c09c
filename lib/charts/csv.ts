import Papa from "papaparse";
import type { Chart } from "./schema";

/** The data of a chart as CSV: a head, a row a figure, lines ended as RFC 4180 ends them. */
export function csvOf({ data }: Chart): string {
  return `${Papa.unparse({ fields: [...data.head], data: data.rows.map((row) => [...row]) })}\r\n`;
}
