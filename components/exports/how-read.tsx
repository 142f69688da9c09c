import { filled } from "@/lib/kernel/filled";
import type { ExportSummary } from "@/lib/exports/cuts";
import type { ExportWords } from "./counting";

/** What no count shows, and what to know of how the files were read. */
export function HowRead({ summary: { uncountable, notes }, words }: { summary: ExportSummary; words: ExportWords }) {
  return (
    <>
      {uncountable.length === 0 ? null : (
        <>
          <h4>{words.uncountable.title}</h4>
          <ul>
            {uncountable.map((kind) => (
              <li key={kind}>{words.uncountable[kind]}</li>
            ))}
          </ul>
        </>
      )}
      {notes.length === 0 ? null : (
        <>
          <h4>{words.notes.title}</h4>
          <ul>
            {notes.map(({ kind, file }) => (
              <li key={`${kind} ${file}`}>{filled(words.notes[kind], { file })}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
