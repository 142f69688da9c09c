import { z } from "zod";
import { limits, text } from "../schema";

/** The letter's own paragraph. Advised, never demanded. */
export const effectStep = {
  id: "effect",
  schema: () => z.object({ effect: text("effect.tooLong", limits.effect).default("") }),
} as const;
