import { budget } from "./budget.data";
import { domain, type DomainCell } from "./domain";
import { discreteLaplace, type UniformBelow } from "./noise";
import type { Cell } from "./tallies";

/**
 * The cells of a release: every one of the domain, with noise of its table's scale, drawn here once. `countOf` gives a cell's exact
 * count, which leaves this function with its noise only; `below` draws it.
 */
export function noisedCells(
  countOf: (cell: DomainCell) => number,
  below: UniformBelow,
  cells: readonly DomainCell[] = domain(),
): Cell[] {
  return cells.map((cell) => {
    const epsilon = budget[cell.table];
    return { ...cell, epsilon, count: countOf(cell) + discreteLaplace(epsilon, below) };
  });
}
