import { cellsOf, type Row } from "./cells";
import { dayIn } from "./days";
import type { CsvKind } from "./kinds";

/** Where the columns of a file are. */
export interface Header {
  /** The row of the names; -1 in a file that has none. */
  row: number;
  width: number;
  /** The place of a column we know, or undefined where the file has nothing like it. */
  place: (name: string) => number | undefined;
}

/** What was found, and whether a column had to be guessed. */
export interface Found {
  header: Header;
  isGuessed: boolean;
  isMissing: boolean;
}

/** Notes may stand above the names, as LinkedIn's over the connections. */
const mostPreamble = 20;

const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
const wordsOf = (name: string) =>
  name
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2);

/** How many of the columns we know a row names. */
function knownIn(row: readonly string[], known: ReadonlySet<string>): number {
  return new Set(row.map(plain).filter((name) => known.has(name))).size;
}

/** How many of the columns of a kind the first rows of a file name. */
export function knownColumns(rows: readonly Row[], { columns }: CsvKind): number {
  const known = new Set(columns.map(plain));
  return Math.max(0, ...rows.slice(0, mostPreamble).map((row) => knownIn(cellsOf(row), known)));
}

function headerRow(rows: readonly string[][], columns: readonly string[]): number | undefined {
  const known = new Set(columns.map(plain));
  const scores = rows.map((row) => knownIn(row, known));
  const best = Math.max(0, ...scores);
  const row = scores.indexOf(best);
  const half = Math.min(columns.length, rows[row]?.length ?? 0) / 2;
  return best > 0 && best >= half ? row : undefined;
}

/** A column of another name: the only unknown one that shares a word with it, else the unknown one in its place. */
function likeliest(name: string, names: readonly string[], columns: readonly string[]): number | undefined {
  const known = new Set(columns.map(plain));
  const unknown = names.flatMap((column, at) => (known.has(plain(column)) ? [] : [at]));
  const words = new Set(wordsOf(name));
  const alike = unknown.filter((at) => wordsOf(names[at] ?? "").some((word) => words.has(word)));
  if (alike.length === 1) return alike[0];
  const place = columns.indexOf(name);
  return names.length === columns.length && unknown.includes(place) ? place : undefined;
}

/** A file without names in the order we know, if its days say that this row is no header. */
function withoutNames(first: readonly string[], kind: CsvKind): Found | undefined {
  if (first.length !== kind.columns.length) return undefined;
  const day = kind.day === undefined ? -1 : kind.columns.indexOf(kind.day);
  const row = dayIn(first[day] ?? "") === undefined ? 0 : -1;
  const place = (name: string) => (kind.columns.includes(name) ? kind.columns.indexOf(name) : undefined);
  return { header: { row, width: first.length, place }, isGuessed: true, isMissing: false };
}

/** Where each needed column is, by name or else by likeness. */
function placesIn(names: readonly string[], needed: readonly string[], columns: readonly string[]) {
  const exact = new Map(names.map((name, at) => [plain(name), at] as const).toReversed());
  const places = new Map<string, number>();
  let isGuessed = false;
  for (const name of needed) {
    const known = exact.get(plain(name));
    const at = known ?? likeliest(name, names, columns);
    if (at === undefined) continue;
    places.set(name, at);
    isGuessed ||= known === undefined;
  }
  return { places, isGuessed };
}

/**
 * Finds the columns of a file in its first rows: by name, whatever their order and whatever stands above them; by
 * likeness or place where a name has changed. Undefined where nothing of the file is as we know it.
 */
export function findHeader(firstRows: readonly Row[], kind: CsvKind): Found | undefined {
  const rows = firstRows.slice(0, mostPreamble).map(cellsOf);
  const row = headerRow(rows, kind.columns);
  if (row === undefined) return withoutNames(rows[0] ?? [], kind);
  const names = rows[row] ?? [];
  const counted = [kind.day, kind.from, ...(kind.texts ?? [])].filter((name) => name !== undefined);
  const { places, isGuessed } = placesIn(names, [...counted, ...(kind.ownName ?? []).flat()], kind.columns);
  const isMissing = counted.some((name) => !places.has(name));
  return { header: { row, width: names.length, place: (name) => places.get(name) }, isGuessed, isMissing };
}
