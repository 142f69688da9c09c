import type { CellName } from "./domain";

/** An exact count of people: it goes into the noise and nowhere else. */
export interface ExactCount extends CellName {
  readonly count: number;
}

/** How many are in a cell, by all the counts of it together. */
export function countOf(counts: readonly ExactCount[]): (cell: CellName) => number {
  const nameOf = ({ practice, table, category }: CellName) => `${practice} ${table} ${category}`;
  const sums = new Map<string, number>();
  for (const count of counts) sums.set(nameOf(count), (sums.get(nameOf(count)) ?? 0) + count.count);
  return (cell) => sums.get(nameOf(cell)) ?? 0;
}
