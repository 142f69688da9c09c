import { z } from "zod";
import type { Strokes } from "@/lib/letters/document";
import { strokesSchema } from "@/lib/letters/schema";
import { most } from "./strokes";

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** A signature as a form posts it; undefined when the pad was left blank, and for anything else that is no signature. */
export const postedSignature: z.ZodType<Strokes | undefined> = z
  .string()
  .max(most.json)
  .transform(parsed)
  .pipe(strokesSchema)
  .optional()
  .catch(undefined);
