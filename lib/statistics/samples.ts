import type { ExactCount } from "./exact-counts";
import { sampleAnswers, sampleFindings, samplePlaces } from "./samples.data";
import type { ReleaseTable } from "./schema";

type Tables = Readonly<Partial<Record<ReleaseTable, Readonly<Record<string, number>>>>>;

/** How many weeks the story goes on for. */
export const sampleWeeks = Math.max(...[...sampleFindings, ...sampleAnswers].map(({ people }) => people.length));

/** How many are in each cell in a week of the story, counted from 0; a person is in every table of what they were counted for. */
export function sampleCounts(week: number): readonly ExactCount[] {
  return [
    ...sampleFindings.flatMap(({ practice, people, setting, told }) =>
      cellsOf(practice, people[week] ?? 0, { setting, place: samplePlaces, told }),
    ),
    ...sampleAnswers.flatMap(({ practice, people, answer, speed }) =>
      cellsOf(practice, people[week] ?? 0, { answer, speed }),
    ),
  ];
}

function cellsOf(practice: string, people: number, tables: Tables): ExactCount[] {
  return Object.entries(tables).flatMap(([table, shares]) =>
    apportioned(people, shares).map(([category, count]) => ({ practice, table, category, count })),
  );
}

/** Divides people by shares into whole numbers that add up to all of them: largest remainders first. */
export function apportioned(
  people: number,
  shares: Readonly<Record<string, number>>,
): [category: string, count: number][] {
  const all = Object.values(shares).reduce((sum, share) => sum + share, 0);
  const exact = Object.entries(shares).map(([category, share]) => ({ category, due: (people * share) / all }));
  const left = people - exact.reduce((sum, { due }) => sum + Math.floor(due), 0);
  const rounded = new Set(
    exact
      .toSorted((one, other) => (other.due % 1) - (one.due % 1))
      .slice(0, Math.round(left))
      .map(({ category }) => category),
  );
  return exact.map(({ category, due }) => [category, Math.floor(due) + (rounded.has(category) ? 1 : 0)]);
}
