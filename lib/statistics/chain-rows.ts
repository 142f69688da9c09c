import { fileOf } from "./addresses";
import type { ChainEntry, ChainFault, ChainKind, CheckedEntry } from "./chain";
import { dayOfHour } from "./hours-file";

/** A file of the chain, with what its entries say of it: of a day of signatures there is one an hour. */
export interface ChainRow {
  /** Where it is, below the folder of the open data. */
  file: string;
  kind: ChainKind;
  /** Its name among its kind; of signatures, the day. */
  name: string;
  /** Of its latest entry. */
  hash: string;
  /** Undefined while not every entry has been checked. */
  faults: readonly ChainFault[] | undefined;
}

const nameOf = ({ kind, name }: ChainEntry) => (kind === "signatures" ? dayOfHour(name) : name);

interface Found {
  entry: ChainEntry;
  check: CheckedEntry | undefined;
}

function rowOf(file: string, found: readonly Found[]): ChainRow[] {
  const last = found.at(-1)?.entry;
  if (!last) return [];
  const faults = [...new Set(found.flatMap(({ check }) => check?.faults ?? []))];
  const isChecked = faults.length > 0 || found.every(({ check }) => check !== undefined);
  return [{ file, kind: last.kind, name: nameOf(last), hash: last.hash, faults: isChecked ? faults : undefined }];
}

/** The newest `most` files of the chain, the newest first, and every other with which something is wrong. `checked` goes as far as the check has. */
export function chainRows(
  entries: readonly ChainEntry[],
  { checked = [], most }: { checked?: readonly CheckedEntry[]; most: number },
): ChainRow[] {
  // By hand: browsers of 2023 have no Map.groupBy.
  const byFile = new Map<string, Found[]>();
  for (const [at, entry] of entries.entries()) {
    const file = fileOf(entry);
    const found = byFile.get(file) ?? [];
    found.push({ entry, check: checked[at] });
    byFile.set(file, found);
  }
  const rows = [...byFile].flatMap(([file, of]) => rowOf(file, of)).toReversed();
  return rows.filter(({ faults }, at) => at < most || (faults?.length ?? 0) > 0);
}
