import { z } from "zod";
import { practiceIds } from "@/lib/platforms/catalogue";

export const platformStep = {
  id: "platform",
  schema: () => z.object({ practice: z.enum(practiceIds, { error: "platform.choose" }) }),
} as const;
