import "@/lib/kernel/without-eval";
import { useMemo, useState } from "react";
import { Button } from "@/components/ui/button";
import { filled } from "@/lib/kernel/filled";
import { countedFrom } from "@/lib/exports/cuts";
import { countedIn, type Counted } from "@/lib/exports/schema";
import type { Counting, ExportWords } from "./counting";
import { ExportChooser } from "./export-chooser";
import { GetExport } from "./get-export";
import { LetterWords } from "./letter-words";
import { SentFields } from "./sent-fields";
import { TallyView } from "./tally-view";
import { noTicks } from "./ticks";
import { type CountState, useCount } from "./use-count";

interface CountExportProps {
  /** The totals that were ticked before, as the form carries them. */
  kept: string;
  counting: Counting;
}

/** Totals that were kept, if they are of an export of this platform. */
function keptTotals(kept: string, { platform }: Counting): Counted | undefined {
  const counted = countedIn(kept);
  return counted?.platform === platform ? counted : undefined;
}

/** The count, what is ticked of it, and the totals that follow: those that were kept until something is counted anew. */
function useTotals(kept: string, counting: Counting) {
  const { state, count, cancel, forget } = useCount(counting.platform, {
    on: counting.today,
    dates: counting.telling.dates,
  });
  const [ticks, setTicks] = useState(noTicks);
  const [stored, setStored] = useState(() => keptTotals(kept, counting));
  const summary = state.kind === "counted" ? state.summary : undefined;
  const counted = useMemo(() => (summary ? countedFrom(summary, ticks) : stored), [summary, ticks, stored]);
  const begin: typeof count = (files) => {
    setTicks(noTicks);
    count(files);
  };
  const clear = () => {
    setTicks(noTicks);
    setStored(undefined);
    forget();
  };
  return { state, summary, counted, ticks, setTicks, begin, cancel, clear };
}

/** Counts a data export in the browser, and puts into the form what the person ticks of it. Imported when scripts run. */
export function CountExport({ kept, counting }: CountExportProps) {
  const { words, platform, telling } = counting;
  const { state, summary, counted, ticks, setTicks, begin, cancel, clear } = useTotals(kept, counting);
  const text = counted ? JSON.stringify(counted) : "";
  const isOpen = state.kind === "idle" || state.kind === "refused";
  return (
    <>
      <input type="hidden" name="counted" value={text} readOnly />
      {isOpen ? (
        <>
          <GetExport words={words} platform={platform} name={telling.platform} />
          <ExportChooser words={words} onFiles={begin} onFault={() => begin([])} />
        </>
      ) : null}
      <Standing state={state} counting={counting} onCancel={cancel} />
      {summary ? <TallyView summary={summary} counting={counting} ticks={ticks} onTick={setTicks} /> : null}
      {counted ? <LetterWords words={words} telling={{ ...telling, counted }} /> : null}
      {counted || summary ? (
        <>
          <SentFields words={words} text={text} />
          <Button type="button" variant="quiet" onClick={clear}>
            {words.result.remove}
          </Button>
        </>
      ) : null}
    </>
  );
}

interface StandingProps {
  state: CountState;
  counting: Counting;
  onCancel: () => void;
}

/** How far the count is, or why there is none: read out as it changes. */
function Standing({ state, counting: { words, telling }, onCancel }: StandingProps) {
  return (
    <>
      {state.kind === "counting" ? <Progress progress={state.progress} words={words} onCancel={onCancel} /> : null}
      <p className="visually-hidden" role="status">
        {state.kind === "counted" ? words.result.title : null}
      </p>
      {state.kind === "refused" ? (
        <p className="field-error" role="alert">
          {filled(words.faults[state.fault], { platform: telling.platform })}
        </p>
      ) : null}
    </>
  );
}

interface ProgressProps {
  progress: Extract<CountState, { kind: "counting" }>["progress"];
  words: ExportWords;
  onCancel: () => void;
}

function Progress({ progress, words, onCancel }: ProgressProps) {
  const { title, opening, progress: sentence, cancel } = words.counting;
  const percent = progress ? Math.floor((100 * progress.done) / Math.max(1, progress.total)) : 0;
  return (
    <div className="count-progress">
      <p className="label" id="count-progress">
        {title}
      </p>
      <progress value={progress ? percent : undefined} max={100} aria-labelledby="count-progress" />
      <p className="hint">{progress ? filled(sentence, { percent, file: progress.file }) : opening}</p>
      <Button type="button" variant="alt" onClick={onCancel}>
        {cancel}
      </Button>
    </div>
  );
}
