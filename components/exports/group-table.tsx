import { Table } from "@/components/ui/table";
import { filled } from "@/lib/kernel/filled";
import type { Chosen } from "@/lib/exports/cuts";
import type { Counted, CountedRow, ExportCategory } from "@/lib/exports/schema";
import type { Counting } from "./counting";
import { shortDay } from "./key-days";

interface GroupTableProps {
  title: string;
  /** What the platform says of these kinds. */
  said: string | undefined;
  rows: readonly CountedRow[];
  cuts: Counted["cuts"];
  counting: Counting;
  ticks: Chosen;
  onTick: (category: ExportCategory, isTicked: boolean) => void;
}

/** Kinds of data of which the platform says the same: a box at each, how many, and how many before and since the days that matter. */
export function GroupTable({ title, said, rows, cuts, counting, ticks, onTick }: GroupTableProps) {
  const { words, telling } = counting;
  const { result } = words;
  // A column a day, however many reasons it has.
  const days = cuts.map(({ on }, at) => ({ on, at })).filter(({ on, at }) => cuts[at - 1]?.on !== on);
  const hasUndated = rows.some(({ undated }) => undated > 0);
  const hasWords = rows.some((row) => row.words !== undefined);
  const figure = (items: number) => items.toLocaleString(telling.language);
  const parts = ({ total, undated, before: items }: CountedRow, at: number) => {
    if (total === undated) return "";
    const before = items[at] ?? 0;
    return filled(result.parts, { before: figure(before), since: figure(total - undated - before) });
  };
  const head = [
    result.what,
    result.total,
    ...days.map(({ on }) => filled(result.before, { day: shortDay(on, telling.language) })),
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
                checked={ticks.ticked.has(row.category)}
                onChange={({ currentTarget }) => onTick(row.category, currentTarget.checked)}
              />
              <span>{words.categories[row.category]}</span>
            </label>,
            figure(row.total),
            ...days.map(({ at }) => parts(row, at)),
            ...(hasUndated ? [row.undated > 0 ? figure(row.undated) : ""] : []),
            ...(hasWords ? [row.words === undefined ? "" : figure(row.words)] : []),
          ],
        }))}
      />
    </>
  );
}
