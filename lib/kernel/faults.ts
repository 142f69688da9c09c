import type { z } from "zod";

/** What is wrong with a form, a message key for each field; the first fault of a field is the one shown. */
export type Faults = Readonly<Record<string, string>>;

/** Faults by field. A fault inside a field (a box of a date, an item of a list) is the field's. `depth` is how many parts a field's name has. */
export function faultsOf(error: z.ZodError, depth = 1): Faults {
  const faults: Record<string, string> = {};
  for (const { path, message } of error.issues) faults[path.slice(0, depth).join(".")] ??= message;
  return faults;
}
