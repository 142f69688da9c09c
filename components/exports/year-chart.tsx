import { filled } from "@/components/evidence/filled";
import { Table } from "@/components/ui/table";
import { byYear, datedBefore } from "@/lib/exports/cuts";
import type { CategoryTally, KeyDate } from "@/lib/exports/schema";
import { formatDate } from "@/lib/kernel/calendar-date";
import type { Counting } from "./counting";
import { whatHappened } from "./key-days";

interface YearChartProps {
  rows: readonly CategoryTally[];
  /** Whether these are what the platform names as used, or all there is. */
  isNamed: boolean;
  counting: Counting;
}

/** The days of several kinds of data as one. */
function together(rows: readonly CategoryTally[]): Record<string, number> {
  const days = new Map<string, number>();
  for (const row of rows)
    for (const [day, items] of Object.entries(row.days)) days.set(day, (days.get(day) ?? 0) + items);
  return Object.fromEntries(days);
}

/** Every year from the first item to the last, or to the last day that matters, with how many items it has. */
function yearsOf(days: Record<string, number>, dates: readonly KeyDate[]): [year: string, items: number][] {
  const known = byYear(days);
  const years = Object.keys(known).map(Number);
  const first = Math.min(...years);
  const last = Math.max(...years, ...dates.map(({ on }) => Number(on.slice(0, 4))));
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const year = String(first + at);
    return [year, known[year] ?? 0];
  });
}

/** Items year by year as bars, with a mark where a day that matters falls; beneath, the same as a table. */
export function YearChart({ rows, isNamed, counting: { words, telling } }: YearChartProps) {
  const days = together(rows);
  if (Object.keys(days).length === 0) return null;
  const years = yearsOf(days, telling.dates);
  const figure = (items: number) => items.toLocaleString(telling.language);
  const [peak, most] = years.reduce((one, other) => (other[1] > one[1] ? other : one));
  const title = filled(isNamed ? words.chart.named : words.chart.all, { platform: telling.platform });
  const items = years.reduce((sum, [, here]) => sum + here, 0);
  const [first, last] = [years[0]?.[0] ?? "", years.at(-1)?.[0] ?? ""];
  const summary = filled(words.chart.summary, { items: figure(items), first, last, peak, most: figure(most) });
  const mark = (date: KeyDate) =>
    filled(words.chart.mark, {
      day: formatDate(date.on, { locale: telling.language }),
      what: whatHappened(date, words),
    });
  return (
    <>
      <h4>{title}</h4>
      <div className="bars count-bars" role="img" aria-label={summary}>
        {years.map(([year, here]) => {
          const marks = telling.dates.filter(({ on }) => on.startsWith(year));
          const at = marks.map(({ on }) => (100 * datedBefore(inYear(days, year), on)) / most);
          return (
            <div className="bar" key={year}>
              <span className="bar-label">{year}</span>
              <Bar percent={(100 * here) / most} marks={at} />
              <span className="bar-value">{figure(here)}</span>
              {marks.map((date) => (
                <span className="count-mark" key={`${date.on} ${date.because}`}>
                  {mark(date)}
                </span>
              ))}
            </div>
          );
        })}
      </div>
      <details>
        <summary>{words.chart.table}</summary>
        <Table
          caption={title}
          head={[words.chart.year, words.chart.items]}
          rows={years.map(([year, here]) => ({ key: year, cells: [year, figure(here)] }))}
        />
      </details>
    </>
  );
}

const inYear = (days: Record<string, number>, year: string) =>
  Object.fromEntries(Object.entries(days).filter(([day]) => day.startsWith(year)));

/** A bar of so many per cent of the longest, with lines across it where the days fall. */
function Bar({ percent, marks }: { percent: number; marks: readonly number[] }) {
  return (
    <svg className="bar-drawing" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect className="bar-rest" width="100" height="10" />
      <rect className="bar-part" width={percent} height="10" />
      {[...new Set(marks)].map((at) => (
        <line key={at} className="count-line" x1={at} x2={at} y1="0" y2="10" vectorEffect="non-scaling-stroke" />
      ))}
    </svg>
  );
}
