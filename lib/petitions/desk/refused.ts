import { z } from "zod";

/** A form of the desk that was refused, as it is kept to be shown again. */
export const refusedSchema = z.object({
  /** Which of the forms on its page. */
  act: z.string(),
  typed: z.unknown(),
  /** Keys of `desk.faults` by field; "" where it is about no field. */
  faults: z.record(z.string(), z.string()),
});
export type RefusedForm = z.infer<typeof refusedSchema>;

/** Reads what was kept; undefined for nothing. */
export function refusedIn(kept: unknown): RefusedForm | undefined {
  return refusedSchema.optional().catch(undefined).parse(kept);
}
