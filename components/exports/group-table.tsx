import { Table } from "@/components/ui/table";
import { filled } from "@/components/evidence/filled";
import { datedBefore } from "@/lib/exports/cuts";
import type { CategoryTally, ExportCategory } from "@/lib/exports/schema";
import type { Counting } from "./counting";
import { shortDay } from "./key-days";
import type { Ticks } from "./ticks";

interface GroupTableProps {
  title: string;
  /** What the platform says of these kinds. */
  said: string | undefined;
  rows: readonly CategoryTally[];
  counting: Counting;
  ticks: Ticks;
  onTick: (category: ExportCategory, isTicked: boolean) => void;
}

/** Kinds of data of which the platform says the same: a box at each, how many, and how many before and since the days that matter. */
export function GroupTable({ title, said, rows, counting, ticks, onTick }: GroupTableProps) {
  const { words, telling } = counting;
  const { result } = words;
  const days = [...new Set(telling.dates.map(({ on }) => on))];
  const hasUndated = rows.some(({ undated }) => undated > 0);
  const hasWords = rows.some((row) => row.words > 0);
  const figure = (items: number) => items.toLocaleString(telling.language);
  const parts = ({ rows: total, undated, days: dated }: CategoryTally, on: string) => {
    if (total === undated) return "";
    const before = datedBefore(dated, on);
    return filled(result.parts, { before: figure(before), since: figure(total - undated - before) });
  };
  const head = [
    result.what,
    result.total,
    ...days.map((day) => filled(result.before, { day: shortDay(day, telling.language) })),
    ...(hasUndated ? [result.undated] : []),
    ...(hasWords ? [result.words] : []),
  ];
  return (
    <>
      <h4>{title}</h4>
      {said === undefined ? null : <p className="hint">{said}</p>}
      <Table
        caption={title}
        stacks
        head={head}
        numbers={head.map((_, column) => column).slice(1)}
        rows={rows.map((row) => ({
          key: row.category,
          cells: [
            <label key="box" className="count-box">
              <input
                type="checkbox"
                checked={ticks.categories.has(row.category)}
                onChange={({ currentTarget }) => onTick(row.category, currentTarget.checked)}
              />
              <span>{words.categories[row.category]}</span>
            </label>,
            figure(row.rows),
            ...days.map((day) => parts(row, day)),
            ...(hasUndated ? [row.undated > 0 ? figure(row.undated) : ""] : []),
            ...(hasWords ? [row.words > 0 ? figure(row.words) : ""] : []),
          ],
        }))}
      />
    </>
  );
}
