import { addDays, type CalendarDate } from "@/lib/kernel/calendar-date";
import type { DatedPhase } from "./defaults";
import type { RegionDefault } from "./schema";

/** Where time begins and ends in a drawing, and where each year does. Places are per cent of its width. */
export interface Axis {
  from: CalendarDate;
  to: CalendarDate;
  years: readonly { year: string; at: number }[];
}

/** A phase in a drawing. */
export interface Span {
  phase: DatedPhase;
  at: number;
  width: number;
}

const daysBeforeFirst = 180;
/** Two days of two years would not be seen. */
const narrowest = 0.9;
const mostYears = 6;

const dayNumber = (day: CalendarDate) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** The time that a drawing of these defaults has to cover, up to `today`; undefined where no day is known. */
export function axisOf(defaults: readonly RegionDefault[], today: CalendarDate): Axis | undefined {
  const [first] = defaults.flatMap(({ phases }) => phases.flatMap(({ from }) => from ?? [])).toSorted();
  if (first === undefined || first >= today) return undefined;
  const bounds = { from: addDays(first, -daysBeforeFirst), to: today };
  const [firstYear, lastYear] = [bounds.from, today].map((day) => Number(day.slice(0, 4)));
  const count = (lastYear ?? 0) - (firstYear ?? 0);
  const step = Math.ceil(count / mostYears);
  const years = Array.from({ length: count }, (_, index) => String((lastYear ?? 0) - index))
    .filter((_, index) => index % step === 0)
    .map((year) => ({ year, at: placeOn(bounds, `${year}-01-01`) }));
  return { ...bounds, years };
}

function placeOn({ from, to }: Pick<Axis, "from" | "to">, day: CalendarDate): number {
  const share = (dayNumber(day) - dayNumber(from)) / (dayNumber(to) - dayNumber(from));
  return Math.round(1000 * Math.min(1, Math.max(0, share))) / 10;
}

/** Where the phases stand in a drawing; one that has not begun on its last day is left out. */
export function spansOn(axis: Axis, phases: readonly DatedPhase[]): readonly Span[] {
  return phases
    .filter(({ from }) => from === undefined || from <= axis.to)
    .map((phase) => {
      const at = phase.from === undefined ? 0 : placeOn(axis, phase.from);
      const end = phase.to === undefined ? 100 : placeOn(axis, addDays(phase.to, 1));
      const width = Math.max(narrowest, Math.round(10 * (end - at)) / 10);
      return { phase, at: Math.min(at, 100 - narrowest), width };
    });
}
