import { remembered } from "@/lib/kernel/remembered";
import { isPlatformId, practiceById, practiceIds, type PlatformId, type PracticeId } from "@/lib/platforms/catalogue";
import { atMost, partOf, shareOf, wholeOf, type Figure, type Part, type Share } from "./disclosure";
import { categoriesOf, domain } from "./domain";
import { none, sumOf } from "./noisy";
import type { ReleaseTable, Selection } from "./schema";
import { sum, type Sums } from "./tallies";

/** A practice by the names it is shown under. */
export interface NamedPractice {
  id: PracticeId;
  platform: PlatformId;
  platformName: string;
  title: string;
}

const named: readonly NamedPractice[] = practiceIds.flatMap((id) => {
  const { platform, title } = practiceById(id);
  return isPlatformId(platform.id) ? [{ id, platform: platform.id, platformName: platform.name, title }] : [];
});

/** One table of one practice: each of its categories, and their whole. */
export interface Tabled {
  table: ReleaseTable;
  practice: NamedPractice;
  parts: ReadonlyMap<string, Part>;
  total: Part;
}

const cellsOf = new Map(
  [...Map.groupBy(domain(), ({ table }) => table)].map(([table, cells]) => [table, cells.length]),
);

/**
 * How many cells a table has, in each of which there may be nobody. What is shown of the table is judged as one of so many, whichever are
 * looked at, so that noise makes up no country from where nobody came, and no company that nobody complained of.
 */
export function cellsIn(table: ReleaseTable): number {
  return cellsOf.get(table) ?? 1;
}

const oneCell = (sums: Sums, table: ReleaseTable, of: { practice: PracticeId; category: string }) =>
  sum(sums, { table, practices: [of.practice], categories: [of.category] });

/** A table of each practice of the selection, in the order of the catalogue. */
export function tablesOf(sums: Sums, table: ReleaseTable, { platform }: Selection): Tabled[] {
  const selected = named.filter((practice) => platform === undefined || practice.platform === platform);
  return selected.map((practice) => {
    const categories = categoriesOf(practice.id, table);
    const parts = categories.map((category) =>
      partOf(oneCell(sums, table, { practice: practice.id, category }), cellsIn(table)),
    );
    const byCategory = new Map(categories.map((category, at) => [category, parts[at] ?? partOf(none)]));
    return { table, practice, parts: byCategory, total: wholeOf(parts, cellsIn(table)) };
  });
}

/** A category of a table; one that there is not is empty. */
export function partIn({ parts }: Tabled, category: string): Part {
  return parts.get(category) ?? partOf(none);
}

export function figureIn(tabled: Tabled, category: string): Figure {
  return partIn(tabled, category).figure;
}

/** What part of a table is in one category. */
export function shareIn(tabled: Tabled, category: string): Share | undefined {
  const others = [...tabled.parts].filter(([name]) => name !== category).map(([, { noisy }]) => noisy);
  return shareOf(partIn(tabled, category).noisy, sumOf(others), cellsIn(tabled.table));
}

/** A number of people by practice, and all of them. */
export interface People {
  practices: readonly { practice: NamedPractice; part: Part }[];
  whole: Part;
}

/** Everybody on a platform, or on all, whose finding is counted, as the table of settings has them, in which there is the least noise. */
export const everybody = remembered((sums: Sums, platform?: PlatformId): People => {
  const settings = tablesOf(sums, "setting", { platform });
  return {
    practices: settings.map(({ practice, total }) => ({ practice, part: total })),
    whole: wholeOf(
      settings.map(({ total }) => total),
      cellsIn("setting"),
    ),
  };
});

/** Those of them in one category of a table: in each practice, and in all, at most as many as there are. */
export function those(sums: Sums, all: People, { table, category }: { table: ReleaseTable; category: string }): People {
  const practices = all.practices.map(({ practice, part }) => ({
    practice,
    part: atMost(part, partOf(oneCell(sums, table, { practice: practice.id, category }), cellsIn(table))),
  }));
  const parts = practices.map(({ part }) => part);
  return { practices, whole: atMost(all.whole, wholeOf(parts, cellsIn(table))) };
}

/** The people of a selection. */
export function selectedPeople(sums: Sums, selection: Selection): People {
  const all = everybody(sums, selection.platform);
  return selection.place === undefined ? all : those(sums, all, { table: "place", category: selection.place });
}
