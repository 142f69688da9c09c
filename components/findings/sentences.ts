import type { StepId } from "@/lib/findings/questions";
import { flattened } from "@/lib/kernel/flattened";
import type { Words } from "@/lib/words/catalogue";

/** The sentences of the faults a step can have, by message key. */
export function sentencesFor(errors: Words["errors"], step: StepId): Record<string, string> {
  const own: Partial<Record<StepId, unknown>> = errors;
  return { ...flattened(step, own[step]), ...flattened("date", errors.date) };
}
