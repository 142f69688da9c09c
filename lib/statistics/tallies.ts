import type { PracticeId } from "@/lib/platforms/catalogue";
import type { Epsilon } from "./budget.data";
import { categoriesOf, domain, type CellName } from "./domain";
import { isSameScale, type Noisy } from "./noisy";
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

/** Sums over releases, with a place for each cell of the domain. */
export interface Sums {
  readonly counts: Int32Array;
  /** How many published cells of each scale are in each sum. */
  readonly noise: readonly { readonly epsilon: Epsilon; readonly cells: Int32Array }[];
}

/** One release, kept small: there will be hundreds. */
interface Week {
  readonly name: string;
  readonly closesAt: Date;
  readonly sample: boolean;
  readonly counts: Int32Array;
  readonly scales: readonly Epsilon[];
  /** Of each cell, the number of its scale, counted from 1; 0 where the file has no such cell. */
  readonly scaleOf: Uint8Array;
}

/** The sums over all releases, and the releases themselves in the order of time. Never changed: `withRelease` gives another. */
export interface Tallies extends Sums {
  readonly weeks: readonly Week[];
}

/** Which cells are added up: of one table, these practices, and these categories or all. */
export interface CellsOf {
  readonly table: ReleaseTable;
  readonly practices: readonly PracticeId[];
  readonly categories?: readonly string[] | undefined;
}

const nameOf = ({ practice, table, category }: CellName) => `${practice} ${table} ${category}`;
const cellCount = domain().length;
const cellAt: ReadonlyMap<string, number> = new Map(domain().map((cell, at) => [nameOf(cell), at]));
const nothing: Sums = { counts: new Int32Array(cellCount), noise: [] };

/** What is no cell of the domain any more is left out; what was none when the file was written is zero, without noise. */
function weekOf({ cells, ...release }: ReadRelease): Week {
  const [counts, scaleOf, scales] = [new Int32Array(cellCount), new Uint8Array(cellCount), new Array<Epsilon>()];
  for (const cell of cells) {
    const at = cellAt.get(nameOf(cell));
    if (at === undefined) continue;
    const known = scales.findIndex((scale) => isSameScale(scale, cell.epsilon));
    counts[at] = cell.count;
    scaleOf[at] = known < 0 ? scales.push(cell.epsilon) : known + 1;
  }
  return { ...release, counts, scales, scaleOf };
}

function sumsOf({ counts, scales, scaleOf }: Week): Sums {
  const isOf = (number: number) => Int32Array.from(scaleOf, (scale) => Number(scale === number));
  return { counts, noise: scales.map((epsilon, at) => ({ epsilon, cells: isOf(at + 1) })) };
}

const added = (one: Int32Array, other: Int32Array) => one.map((count, at) => count + (other[at] ?? 0));

function together(one: Sums, other: Sums): Sums {
  const noise = other.noise.reduce((sofar, scale) => {
    const at = sofar.findIndex(({ epsilon }) => isSameScale(epsilon, scale.epsilon));
    const found = sofar[at];
    return found ? sofar.with(at, { ...found, cells: added(found.cells, scale.cells) }) : [...sofar, scale];
  }, one.noise);
  return { counts: added(one.counts, other.counts), noise };
}

const byTime = (one: Week, other: Week) => one.closesAt.getTime() - other.closesAt.getTime();

/** The releases so far and one more, of any time. */
export function withRelease({ weeks, ...sums }: Tallies, release: ReadRelease): Tallies {
  const week = weekOf(release);
  return { ...together(sums, sumsOf(week)), weeks: [...weeks, week].sort(byTime) };
}

/** The releases, in any order, read into memory. */
export function talliesOf(releases: readonly ReadRelease[]): Tallies {
  return releases.reduce(withRelease, { ...nothing, weeks: [] });
}

/** Each release by itself and the sums up to it, in the order of time. */
export function* history({ weeks }: Tallies): Generator<{ closesAt: Date; week: Sums; upTo: Sums }> {
  let upTo = nothing;
  for (const release of weeks) {
    const week = sumsOf(release);
    upTo = together(upTo, week);
    yield { closesAt: release.closesAt, week, upTo };
  }
}

function cellsOf({ table, practices, categories }: CellsOf): number[] {
  return practices.flatMap((practice) =>
    (categories ?? categoriesOf(practice, table)).flatMap(
      (category) => cellAt.get(nameOf({ practice, table, category })) ?? [],
    ),
  );
}

/** The sum of those cells. */
export function sum({ counts, noise }: Sums, of: CellsOf): Noisy {
  const cells = cellsOf(of);
  const over = (numbers: Int32Array) => cells.reduce((running, at) => running + (numbers[at] ?? 0), 0);
  const terms = noise.map(({ epsilon, cells: own }) => ({ epsilon, cells: over(own) }));
  return { value: over(counts), noise: terms.filter((term) => term.cells > 0) };
}
