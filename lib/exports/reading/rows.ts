import type { ExportNoteKind } from "../answer";
import { cellAt, cellsOf, isBlank, type Row } from "./cells";
import { findHeader, type Header } from "./columns";
import { dayIn, type DayNumber } from "./days";
import type { CsvKind } from "./kinds";
import type { Own } from "./own";
import type { Bin } from "./tally";

/** Takes what a file holds, some at a time. */
export interface Counter<Batch> {
  take: (batch: Batch) => void;
  /** Nothing of the file is as we know it: it is left. */
  isStrange: () => boolean;
  /** Items in all, those taken for the person's, and those of them of which nothing tells whose they are. */
  counts: () => { items: number; own: number; unknown: number };
}

interface Counting {
  bin: Bin;
  own: Own;
  note: (kind: ExportNoteKind) => void;
}

const textAt = (row: Row, column: number | undefined) => (column === undefined ? "" : cellAt(row, column));

/** How a row of a file is read, once it is known where its columns are. */
function reading(kind: CsvKind, { width, place }: Header, own: Own) {
  const at = (name: string | undefined) => (name === undefined ? undefined : place(name));
  const [day, from] = [at(kind.day), at(kind.from)];
  const texts = (kind.texts ?? []).map(place).filter((column) => column !== undefined);
  const names = (kind.ownName ?? []).map((columns) => columns.map(at));
  const author = (row: Row) => own.isMine(from === undefined ? undefined : cellAt(row, from));
  return {
    dayOf: (row: Row) => (day === undefined ? undefined : dayIn(cellAt(row, day))),
    measureTexts: (row: Row, measure: Bin["measure"]) => {
      for (const column of texts) measure(cellAt(row, column));
    },
    knowNames: (row: Row) => {
      for (const columns of names) own.know(columns.map((column) => textAt(row, column)).join(" "));
    },
    isMine: kind.from === undefined ? () => true : author,
    /** Less than a row, and without its day: the rest of a cell whose quotes went wrong. */
    isFragment: (row: Row, dated: DayNumber | undefined) => dated === undefined && cellsOf(row).length < width,
  };
}

/** A file that has no header, and counts by its lines. */
const noHeader: Header = { row: -1, width: 0, place: () => undefined };

function headerOf(rows: readonly Row[], kind: CsvKind, note: Counting["note"]): Header | undefined {
  if (kind.columns.length === 0) return noHeader;
  const found = findHeader(rows, kind);
  if (found?.isGuessed) note("renamed-column");
  if (found?.isMissing) note("missing-column");
  return found?.header;
}

/** Counts the rows of a CSV file of this kind, whatever stands above them. */
export function rowCounter(kind: CsvKind, { bin, own, note }: Counting): Counter<Row[]> {
  const counts = { items: 0, own: 0, unknown: 0 };
  let reader: ReturnType<typeof reading> | undefined;
  let isStrange = false;
  const isNothing = (row: Row) => isBlank(row) || kind.nothing?.test(cellAt(row, 0));
  const count = (row: Row) => {
    if (!reader || isNothing(row)) return;
    const day = reader.dayOf(row);
    if (reader.isFragment(row, day)) return;
    counts.items += 1;
    reader.knowNames(row);
    const mine = reader.isMine(row);
    if (mine === undefined) counts.unknown += 1;
    if (mine === false || (kind.isOne && counts.items > 1)) return;
    counts.own += 1;
    bin.add(day);
    reader.measureTexts(row, bin.measure);
  };
  return {
    take(rows) {
      if (reader) return rows.forEach(count);
      if (rows.every(isBlank)) return;
      const header = headerOf(rows, kind, note);
      isStrange = header === undefined;
      if (!header) return;
      reader = reading(kind, header, own);
      rows.slice(header.row + 1).forEach(count);
    },
    isStrange: () => isStrange,
    counts: () => counts,
  };
}
