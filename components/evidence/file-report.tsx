import { traceKinds } from "@/lib/evidence/schema";
import type { Trace } from "@/lib/evidence/traces";
import type { DeviceWords } from "./device-words";
import { filled } from "@/lib/kernel/filled";
import type { OpenedFile } from "./open-file";

/** As many of one kind are shown; a camera notes dozens. */
const shown = 6;
const longest = 120;

/** Short enough to read, and a place without the dust of arithmetic: 52.519999999999996 is 52.52. */
function readable(value: string): string {
  if (/^-?\d+\.\d{6,}$/.test(value)) return String(Number(Number(value).toFixed(5)));
  return value.length > longest ? `${value.slice(0, longest)} …` : value;
}

function TraceRows({ traces, words }: { traces: readonly Trace[]; words: DeviceWords["traces"] }) {
  return (
    <dl className="traces">
      {traceKinds.map((kind) => {
        const found = traces.filter((trace) => trace.kind === kind);
        if (found.length === 0) return null;
        return (
          <div key={kind}>
            <dt>{words.kinds[kind]}</dt>
            {found.slice(0, shown).map(({ name, value }, index) => (
              <dd key={`${name}-${index}`}>
                <span className="trace-name">{name}</span> {readable(value)}
              </dd>
            ))}
            {found.length > shown ? <dd>{filled(words.more, { count: found.length - shown })}</dd> : null}
          </div>
        );
      })}
    </dl>
  );
}

interface FileReportProps {
  opened: OpenedFile;
  words: DeviceWords;
}

/** What the file says besides what it shows, and its fingerprint. Values are for the person's own eyes: they are not sent. */
export function FileReport({ opened: { traces, original }, words }: FileReportProps) {
  const hasTraces = traces.length > 0;
  return (
    <>
      <section className="file-report">
        <h3>{words.traces.heading}</h3>
        <p>{hasTraces ? words.traces.found : words.traces.none}</p>
        {hasTraces ? <TraceRows traces={traces} words={words.traces} /> : null}
      </section>
      <section className="file-report">
        <h3>{words.original.heading}</h3>
        <p>{words.original.text}</p>
        <p className="fingerprint">
          <code>{original}</code>
        </p>
      </section>
    </>
  );
}
