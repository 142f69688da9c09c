import { filled } from "@/lib/kernel/filled";
import { Button } from "@/components/ui/button";
import type { Chosen, ExportSummary } from "@/lib/exports/cuts";
import { type CountedRow, exportGroups } from "@/lib/exports/schema";
import type { Counting } from "./counting";
import { GroupTable } from "./group-table";
import { HowRead } from "./how-read";
import { KeyDays } from "./key-days";
import { ticked } from "./ticks";
import { YearChart } from "./year-chart";

interface TallyViewProps {
  summary: ExportSummary;
  counting: Counting;
  ticks: Chosen;
  onTick: (ticks: Chosen) => void;
}

/** What the export holds, by what the platform says of it, with a box at each kind. */
export function TallyView({ summary, counting, ticks, onTick }: TallyViewProps) {
  const { words, telling } = counting;
  const { result, groups } = words;
  const { platform } = telling;
  const found = summary.rows;
  const named = found.filter(({ group }) => group === "named");
  return (
    <section className="count-result" aria-labelledby="count-result">
      <h3 id="count-result">{result.title}</h3>
      {summary.archive === "basic" ? <p>{result.basic}</p> : null}
      <p>{filled(result.read, { kinds: found.length })}</p>
      <KeyDays words={words} dates={telling.dates} language={telling.language} />
      {named.length === 0 ? <p>{filled(groups.none, { platform })}</p> : null}
      {exportGroups.map((group) => {
        const rows = found.filter((row) => row.group === group);
        if (rows.length === 0) return null;
        return (
          <GroupTable
            key={group}
            title={filled(groups[group].title, { platform })}
            said={counting.platform === "linkedin" ? groups[group].linkedin : undefined}
            {...{ rows, cuts: summary.cuts, counting, ticks }}
            onTick={(category, isTicked) => onTick(ticked(ticks, category, isTicked))}
          />
        );
      })}
      <TickButtons
        all={found}
        named={named}
        counting={counting}
        onTick={(rows) => onTick({ ...ticks, ticked: new Set(rows.map(({ category }) => category)) })}
      />
      <YearsBox label={result.years} ticks={ticks} onTick={onTick} />
      <p role="status">{tickedSentence(ticks.ticked.size, result.ticked)}</p>
      <YearChart
        rows={named.length > 0 ? named : found}
        cuts={summary.cuts}
        isNamed={named.length > 0}
        counting={counting}
      />
      <HowRead summary={summary} words={words} />
    </section>
  );
}

interface YearsBoxProps {
  label: string;
  ticks: Chosen;
  onTick: (ticks: Chosen) => void;
}

/** Years say more about a person than totals do, so they have a box of their own. */
function YearsBox({ label, ticks, onTick }: YearsBoxProps) {
  return (
    <label className="count-box">
      <input
        type="checkbox"
        checked={ticks.withYears}
        onChange={({ currentTarget }) => onTick({ ...ticks, withYears: currentTarget.checked })}
      />
      <span>{label}</span>
    </label>
  );
}

interface TickButtonsProps {
  all: readonly CountedRow[];
  named: readonly CountedRow[];
  counting: Counting;
  onTick: (rows: readonly CountedRow[]) => void;
}

/** Many boxes at once. */
function TickButtons({ all, named, counting: { words, telling }, onTick }: TickButtonsProps) {
  const { tickNamed, tickAll, untick } = words.result;
  return (
    <div className="count-ticks">
      {named.length === 0 ? null : (
        <Button type="button" variant="alt" onClick={() => onTick(named)}>
          {filled(tickNamed, { platform: telling.platform })}
        </Button>
      )}
      <Button type="button" variant="quiet" onClick={() => onTick(all)}>
        {tickAll}
      </Button>
      <Button type="button" variant="quiet" onClick={() => onTick([])}>
        {untick}
      </Button>
    </div>
  );
}

function tickedSentence(count: number, { none, one, many }: Record<"none" | "one" | "many", string>): string {
  if (count === 0) return none;
  return count === 1 ? one : filled(many, { count });
}
