import type { PracticeId } from "@/lib/platforms/catalogue";
import type { Epsilon } from "./budget.data";
import { domain, type CellName } from "./domain";
import type { Noisy } from "./noisy";
import type { ReleaseTable } from "./schema";

/** A cell as it is published: the count with noise of that scale, which can be below zero. */
export interface Cell extends CellName {
  readonly epsilon: Epsilon;
  readonly count: number;
}

/** A release as its file says it; one of the seed’s says that it is made up. */
export interface ReadRelease {
  readonly name: string;
  readonly closesAt: Date;
  readonly sample: boolean;
  readonly cells: readonly Cell[];
}

/** One release, or the sum of several, with a place for each cell of the domain. */
interface Sums {
  readonly counts: Int32Array;
  /** How many cells of each scale are in each sum. */
  readonly noise: readonly { readonly epsilon: Epsilon; readonly cells: Int32Array }[];
}

interface Week extends Sums {
  readonly name: string;
  readonly closesAt: Date;
  readonly sample: boolean;
}

/** Releases as they are kept in memory, in the order of time, with their sum. Never changed: `withRelease` gives another. */
export interface Tallies {
  readonly weeks: readonly Week[];
  readonly inAll: Sums;
}

/** Which cells are added up: of one table, of these practices and categories, or of all. */
export interface CellsOf {
  table: ReleaseTable;
  practices?: readonly PracticeId[] | undefined;
  categories?: readonly string[] | undefined;
}

const nameOf = ({ practice, table, category }: CellName) => `${practice} ${table} ${category}`;
const cellCount = domain().length;
const cellAt: ReadonlyMap<string, number> = new Map(domain().map((cell, at) => [nameOf(cell), at]));
const empty: Sums = { counts: new Int32Array(cellCount), noise: [] };

const isSame = (one: Epsilon, other: Epsilon) =>
  one.numerator === other.numerator && one.denominator === other.denominator;

const added = (one: Int32Array, other: Int32Array) => one.map((count, at) => count + (other[at] ?? 0));

function together(one: Sums, other: Sums): Sums {
  const scales = [...one.noise, ...other.noise].reduce<Sums["noise"]>((noise, scale) => {
    const at = noise.findIndex(({ epsilon }) => isSame(epsilon, scale.epsilon));
    const found = noise[at];
    return found ? noise.with(at, { ...found, cells: added(found.cells, scale.cells) }) : [...noise, scale];
  }, []);
  return { counts: added(one.counts, other.counts), noise: scales };
}

/** What is no cell of the domain any more is left out; what was none when the file was written is zero, without noise. */
function weekOf({ cells, ...release }: ReadRelease): Week {
  const counts = new Int32Array(cellCount);
  const noise: { epsilon: Epsilon; cells: Int32Array }[] = [];
  const scaleOf = (epsilon: Epsilon) => {
    const found = noise.find((scale) => isSame(scale.epsilon, epsilon));
    if (found) return found.cells;
    const made = { epsilon, cells: new Int32Array(cellCount) };
    noise.push(made);
    return made.cells;
  };
  for (const cell of cells) {
    const at = cellAt.get(nameOf(cell));
    if (at === undefined) continue;
    counts[at] = cell.count;
    scaleOf(cell.epsilon)[at] = 1;
  }
  return { ...release, counts, noise };
}

const byTime = (one: Week, other: Week) => one.closesAt.getTime() - other.closesAt.getTime();

/** The releases so far and one more, of any time. */
export function withRelease(tallies: Tallies, release: ReadRelease): Tallies {
  const week = weekOf(release);
  return { weeks: [...tallies.weeks, week].sort(byTime), inAll: together(tallies.inAll, week) };
}

/** The releases in any order, read into memory. */
export function talliesOf(releases: readonly ReadRelease[]): Tallies {
  return releases.reduce(withRelease, { weeks: [], inAll: empty });
}

function cellsOf({ table, practices, categories }: CellsOf): number[] {
  const [inPractices, inCategories] = [practices && new Set(practices), categories && new Set(categories)];
  return domain().flatMap((cell, at) =>
    cell.table === table && (inPractices?.has(cell.practice) ?? true) && (inCategories?.has(cell.category) ?? true)
      ? [at]
      : [],
  );
}

function sumOver({ counts, noise }: Sums, cells: readonly number[]): Noisy {
  const over = (numbers: Int32Array) => cells.reduce((running, at) => running + (numbers[at] ?? 0), 0);
  const terms = noise.map(({ epsilon, cells: own }) => ({ epsilon, cells: over(own) }));
  return { value: over(counts), noise: terms.filter((term) => term.cells > 0) };
}

/** The sum of those cells over all releases. */
export function sum(tallies: Tallies, of: CellsOf): Noisy {
  return sumOver(tallies.inAll, cellsOf(of));
}

/** The sum of those cells in each release, in the order of time. */
export function weekly(tallies: Tallies, of: CellsOf): { closesAt: Date; noisy: Noisy }[] {
  const cells = cellsOf(of);
  return tallies.weeks.map((week) => ({ closesAt: week.closesAt, noisy: sumOver(week, cells) }));
}
