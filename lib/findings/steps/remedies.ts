import { z } from "zod";
import { boxes, remedies } from "../schema";

export const remediesStep = {
  id: "remedies",
  schema: () =>
    z.object({ wanted: boxes(remedies).refine((wanted) => wanted.length > 0, { error: "remedies.choose" }) }),
} as const;
