import { addDays, type CalendarDate } from "@/lib/kernel/calendar-date";
import { allAuthorities, allProvisions, allRegulators, anchorOf } from "./catalogue";
import { clocks } from "./clocks/clocks.data";
import { openQuestions } from "./questions.data";
import { waysOn } from "./procedure-after.data";
import { icoProcedure, otherProcedure } from "./procedure.data";
import type { Checked } from "./schema";

/** A row of the law, whatever it is about, with a name to find it by. */
export interface NamedRow extends Checked {
  name: string;
}

/** Every row that somebody has to check again one day. */
export const allRows: readonly NamedRow[] = [
  ...allProvisions.map((row) => ({ ...row, name: `provision ${anchorOf(row)}` })),
  ...allAuthorities.map((row) => ({ ...row, name: `authority ${row.id}` })),
  ...allRegulators.map((row) => ({ ...row, name: `regulator ${row.id}` })),
  ...allRegulators.flatMap((row) =>
    row.postalAddress
      ? [{ ...row, name: `postal address of ${row.id}`, confidence: row.postalAddress.confidence }]
      : [],
  ),
  ...clocks.map((row) => ({ ...row, name: `clock ${row.id}` })),
  ...Object.entries({ ...icoProcedure, ...otherProcedure }).map(([id, row]) => ({ ...row, name: `procedure ${id}` })),
  ...Object.entries(waysOn).map(([id, row]) => ({ ...row, name: `way on ${id}` })),
];

const staleAfterDays = 90;

/** Rows written from memory: nothing may rest on them. */
export function unconfirmedRows(rows: readonly NamedRow[] = allRows): readonly NamedRow[] {
  return rows.filter(({ confirmed }) => !confirmed);
}

/** Confirmed rows that rest on one weak source. */
export function doubtfulRows(rows: readonly NamedRow[] = allRows): readonly NamedRow[] {
  return rows.filter(({ confirmed, confidence }) => confirmed && confidence === "low");
}

/** Rows that, on a day, were last checked more than 90 days ago. */
export function staleRows(on: CalendarDate, rows: readonly NamedRow[] = allRows): readonly NamedRow[] {
  return rows.filter(({ checkedOn }) => addDays(checkedOn, staleAfterDays) < on);
}

/** What a maintainer has to look at on a day, and where, as text. */
export function upkeepReport(on: CalendarDate, rows: readonly NamedRow[] = allRows): string {
  const parts = [
    { title: "Written from memory; no sentence rests on these alone", rows: unconfirmedRows(rows) },
    { title: "Confirmed by one weak source", rows: doubtfulRows(rows) },
    { title: `Last checked more than ${staleAfterDays} days before ${on}`, rows: staleRows(on, rows) },
  ];
  const told = parts.map((part) => `${part.title}: ${part.rows.length}\n${part.rows.map(lineOf).join("")}`);
  const open = openQuestions.map((question) => `  ${question}\n`);
  return [...told, `Open questions: ${open.length}\n${open.join("")}`].join("\n");
}

function lineOf({ name, checkedOn, confidence, sources }: NamedRow): string {
  const where = sources.map(({ title, address }) => `${title} <${address}>`).join("; ");
  return `  ${name} (${confidence}, ${checkedOn}): ${where}\n`;
}
