import { z } from "zod";
import { under18Answers } from "../schema";

/** The law looks after children; whoever would rather not say leaves it out. */
export const ageStep = {
  id: "age",
  schema: () => z.object({ under18: z.enum(under18Answers, { error: "age.choose" }).optional() }),
} as const;
