import { z } from "zod";

/** Which practice. Whether the catalogue has it is for the journey to say: the browser carries no catalogue. */
export const platformStep = {
  id: "platform",
  schema: () => z.object({ practice: z.string({ error: "platform.choose" }).min(1, { error: "platform.choose" }) }),
} as const;
