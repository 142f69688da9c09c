import "@/lib/kernel/without-eval";
import { type Bounds, questionSchema, stepFaults, type StepId } from "@/lib/findings/questions";
import type { Faults } from "@/lib/kernel/faults";

/** The faults of what is typed, by the server's own schema. Loaded when it is first needed: the schemas outweigh the form. */
export function faultsIn(step: StepId, bounds: Bounds, typed: unknown): Faults {
  const parsed = questionSchema(step, bounds).safeParse(typed);
  return parsed.success ? {} : stepFaults(step, parsed.error);
}
