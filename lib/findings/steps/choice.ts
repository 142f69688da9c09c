import { z } from "zod";
import { yesNoUnsure } from "../schema";

/** Consent is an act: the letter says that there was none only if the person says so here. */
export const choiceStep = {
  id: "choice",
  schema: () => z.object({ switchedOn: z.enum(yesNoUnsure, { error: "choice.choose" }) }),
} as const;
