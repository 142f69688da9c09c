import { remembered } from "@/lib/kernel/remembered";
import { practiceIds, type PracticeId } from "@/lib/platforms/catalogue";
import type { Epsilon } from "./budget.data";
import { categoriesOf, domain, type CellName } from "./domain";
import { isSameScale, none, plus, sumOf, type Noisy } from "./noisy";
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

/** The sum over some releases of each cell of the domain, by its place there. */
export interface Sums {
  readonly of: (cell: number) => Noisy;
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
  readonly counts: Int32Array;
  /** How many published cells of each scale are in each sum. */
  readonly noise: readonly { readonly epsilon: Epsilon; readonly cells: Int32Array }[];
}

/** Which cells are added up: of one table, these practices and categories, or all. */
export interface CellsOf {
  readonly table: ReleaseTable;
  readonly practices?: readonly PracticeId[] | undefined;
  readonly categories?: readonly string[] | undefined;
}

const nameOf = ({ practice, table, category }: CellName) => `${practice} ${table} ${category}`;
const cellCount = domain().length;
const cellAt: ReadonlyMap<string, number> = new Map(domain().map((cell, at) => [nameOf(cell), at]));
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

const byTime = (one: Week, other: Week) => one.closesAt.getTime() - other.closesAt.getTime();

/** One published cell as a sum of one, or of none where the file has no such cell. */
function publishedCell({ counts, scales, scaleOf }: Week, cell: number): Noisy {
  const epsilon = scales[(scaleOf[cell] ?? 0) - 1];
  return epsilon ? { value: counts[cell] ?? 0, noise: [{ epsilon, cells: 1 }] } : none;
}

function summed({ weeks, counts, noise }: Omit<Tallies, "of">): Tallies {
  const of = (cell: number) => ({
    value: counts[cell] ?? 0,
    noise: noise.flatMap(({ epsilon, cells }) => {
      const number = cells[cell] ?? 0;
      return number > 0 ? [{ epsilon, cells: number }] : [];
    }),
  });
  return { weeks, counts, noise, of };
}

type Noise = Tallies["noise"];

/** The numbers of cells of each scale, with one more release among them. */
function withCellsOf({ scales, scaleOf }: Week, noise: Noise): Noise {
  const known = noise.map(({ epsilon }) => epsilon);
  const added = scales.filter((scale) => !known.some((epsilon) => isSameScale(epsilon, scale)));
  return [...known, ...added].map((epsilon, at) => {
    const own = scales.findIndex((scale) => isSameScale(scale, epsilon)) + 1;
    const cells = noise[at]?.cells ?? new Int32Array(cellCount);
    return { epsilon, cells: own > 0 ? cells.map((number, cell) => number + Number(scaleOf[cell] === own)) : cells };
  });
}

/** The releases so far and one more, of any time. */
export function withRelease({ weeks, counts, noise }: Tallies, release: ReadRelease): Tallies {
  const week = weekOf(release);
  return summed({
    weeks: [...weeks, week].sort(byTime),
    counts: counts.map((count, cell) => count + (week.counts[cell] ?? 0)),
    noise: withCellsOf(week, noise),
  });
}

/** The releases, in any order, read into memory. */
export function talliesOf(releases: readonly ReadRelease[]): Tallies {
  return releases.reduce(withRelease, summed({ weeks: [], counts: new Int32Array(cellCount), noise: [] }));
}

/** Each release by itself and the sums up to it, in the order of time; only of the cells that are asked for. */
export const history = remembered(({ weeks }: Tallies): { closesAt: Date; week: Sums; upTo: Sums }[] => {
  const running = new Map<number, readonly Noisy[]>();
  const sumsUpTo = (cell: number) => {
    const known = running.get(cell);
    if (known) return known;
    let sofar = none;
    const sums = weeks.map((week) => (sofar = plus(sofar, publishedCell(week, cell))));
    running.set(cell, sums);
    return sums;
  };
  return weeks.map((week, at) => ({
    closesAt: week.closesAt,
    week: { of: (cell) => publishedCell(week, cell) },
    upTo: { of: (cell) => sumsUpTo(cell)[at] ?? none },
  }));
});

function cellsOf({ table, practices = practiceIds, categories }: CellsOf): number[] {
  return practices.flatMap((practice) =>
    (categories ?? categoriesOf(practice, table)).flatMap(
      (category) => cellAt.get(nameOf({ practice, table, category })) ?? [],
    ),
  );
}

/** The sum of those cells. */
export function sum(sums: Sums, of: CellsOf): Noisy {
  return sumOf(cellsOf(of).map(sums.of));
}
