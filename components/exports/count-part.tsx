import { lazy, Suspense, useSyncExternalStore } from "react";
import { fieldId, type FormSource, singleValue } from "@/components/ui/field-props";
import { filled } from "@/lib/kernel/filled";
import type { Counting } from "./counting";

// Readers of archives outweigh the form many times: they come to those who have scripts, after the page.
const CountExport = lazy(() => import("./count-export").then((module) => ({ default: module.CountExport })));

const never = () => () => undefined;
const canCount = () => "Worker" in window;
const cannotYet = () => false;

export interface CountPartProps {
  form: FormSource;
  counting: Counting;
}

/** The name of the field that carries the totals. */
export const countedField = "counted";

/** The part of the step that counts a data export; without scripts, a sentence, and the totals that were kept. */
export function CountPart({ form, counting }: CountPartProps) {
  const isOffered = useSyncExternalStore(never, canCount, cannotYet);
  const { words, telling } = counting;
  const error = form.error(countedField);
  const id = fieldId(countedField);
  const kept = singleValue(form, countedField) ?? "";
  const field = <input type="hidden" name={countedField} defaultValue={kept} />;
  return (
    <section className="count" aria-labelledby={`${id}-title`} id={id} tabIndex={-1}>
      <h2 id={`${id}-title`}>{words.heading}</h2>
      {error === undefined ? null : <p className="field-error">{error}</p>}
      <p>{filled(words.intro, { platform: telling.platform })}</p>
      <p>{words.promise}</p>
      {isOffered ? (
        <Suspense fallback={field}>
          <CountExport kept={kept} counting={counting} />
        </Suspense>
      ) : (
        <>
          <p className="hint">{words.needsScript}</p>
          {kept === "" ? null : <p className="hint">{words.kept}</p>}
          {field}
        </>
      )}
    </section>
  );
}
