import { filled } from "@/lib/kernel/filled";
import { Table } from "@/components/ui/table";
import type { Counted, CountedRow, KeyDate } from "@/lib/exports/schema";
import { formatDate } from "@/lib/kernel/calendar-date";
import type { Counting } from "./counting";
import { whatHappened } from "./key-days";

interface YearChartProps {
  rows: readonly CountedRow[];
  cuts: Counted["cuts"];
  /** Whether these are what the platform names as used, or all there is. */
  isNamed: boolean;
  counting: Counting;
}

/** A year with how many items it has, and how many of them are dated before each of its days that matter. */
interface Year {
  year: string;
  items: number;
  marks: readonly { date: KeyDate; before: number }[];
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** Every year from the first item to the last, or to the last day that matters; none where nothing has a date. */
function yearsOf(rows: readonly CountedRow[], cuts: Counted["cuts"], dates: readonly KeyDate[]): Year[] {
  const first = Math.min(...rows.flatMap(({ firstYear }) => firstYear ?? []));
  if (!Number.isFinite(first)) return [];
  const lasts = rows.flatMap(({ lastYear }) => lastYear ?? []);
  const last = Math.max(...lasts, ...dates.map(({ on }) => Number(on.slice(0, 4))));
  const inYear = (year: string) => sum(rows.map(({ years }) => years?.[year] ?? 0));
  const named = Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
  return named.map((year) => {
    const earlier = sum(named.filter((other) => other < year).map(inYear));
    const marks = dates
      .filter(({ on }) => on.startsWith(year))
      .map((date) => ({ date, before: beforeDay(rows, cuts, date) - earlier }));
    return { year, items: inYear(year), marks };
  });
}

function beforeDay(rows: readonly CountedRow[], cuts: Counted["cuts"], { on }: KeyDate): number {
  const at = cuts.findIndex((cut) => cut.on === on);
  return sum(rows.map(({ before }) => before[at] ?? 0));
}

/** Items year by year as bars, with a mark where a day that matters falls; beneath, the same as a table. */
export function YearChart({ rows, cuts, isNamed, counting: { words, telling } }: YearChartProps) {
  const years = yearsOf(rows, cuts, telling.dates);
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last) return null;
  const figure = (items: number) => items.toLocaleString(telling.language);
  const peak = years.reduce((one, other) => (other.items > one.items ? other : one));
  const title = filled(isNamed ? words.chart.named : words.chart.all, { platform: telling.platform });
  const summary = filled(words.chart.summary, {
    items: figure(sum(years.map(({ items }) => items))),
    first: first.year,
    last: last.year,
    peak: peak.year,
    most: figure(peak.items),
  });
  return (
    <>
      <h4>{title}</h4>
      <div className="year-bars" role="img" aria-label={summary}>
        {years.map(({ year, items, marks }) => (
          <div className="year-bar" key={year}>
            <span>{year}</span>
            <Bar percent={(100 * items) / peak.items} marks={marks.map(({ before }) => (100 * before) / peak.items)} />
            <span className="year-items">{figure(items)}</span>
            {marks.map(({ date }) => (
              <span className="year-mark" key={`${date.on} ${date.because}`}>
                {filled(words.chart.mark, {
                  day: formatDate(date.on, { locale: telling.language }),
                  what: whatHappened(date, words),
                })}
              </span>
            ))}
          </div>
        ))}
      </div>
      <details>
        <summary>{words.chart.table}</summary>
        <Table
          caption={title}
          head={[words.chart.year, words.chart.items]}
          rows={years.map(({ year, items }) => ({ key: year, cells: [year, figure(items)] }))}
        />
      </details>
    </>
  );
}

/** A bar of so many per cent of the longest, with lines across it where the days fall. */
function Bar({ percent, marks }: { percent: number; marks: readonly number[] }) {
  return (
    <svg className="year-drawing" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect className="year-rest" width="100" height="10" />
      <rect className="year-part" width={percent} height="10" />
      {[...new Set(marks)].map((at) => (
        <line key={at} className="year-line" x1={at} x2={at} y1="0" y2="10" vectorEffect="non-scaling-stroke" />
      ))}
    </svg>
  );
}
