import { latestClosing } from "./calendar";
import { readCells, writeCells } from "./cell-file";
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

const kind = {
  called: "a release’s file",
  columns: Object.keys(releaseColumns),
  id: /^[A-Za-z][\w-]*$|^\d+-\d+$/,
};

/** A release as it is published, byte for byte. Throws where a cell cannot stand in it. */
export function releaseFile(cells: readonly Cell[]): string {
  return writeCells(
    cells.map(({ practice, table, category, ...published }) => ({ ids: [practice, table, category], ...published })),
    kind,
  );
}

/** The cells of a release's file, in its order. Throws where it is not one that `releaseFile` writes. */
export function readReleaseFile(text: string): Cell[] {
  return readCells(text, kind).map(({ ids: [practice = "", table = "", category = ""], epsilon, count }) => ({
    ...{ practice, table, category },
    ...{ epsilon, count },
  }));
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
