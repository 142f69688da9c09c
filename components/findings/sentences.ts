import type { StepId } from "@/lib/findings/questions";
import type { Words } from "@/lib/words/catalogue";

function flatten(prefix: string, words: unknown): [string, string][] {
  if (typeof words === "string") return [[prefix, words]];
  if (typeof words !== "object" || words === null) return [];
  return Object.entries(words).flatMap(([key, inner]) => flatten(`${prefix}.${key}`, inner));
}

/** The sentences of the faults a step can have, by message key. */
export function sentencesFor(errors: Words["errors"], step: StepId): Record<string, string> {
  const own: Partial<Record<StepId, unknown>> = errors;
  return Object.fromEntries([...flatten(step, own[step]), ...flatten("date", errors.date)]);
}
