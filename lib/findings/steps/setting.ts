import { z } from "zod";
import { limits, settingStates, text, withoutHidden } from "../schema";

/** The guided check. Words that differ from the catalogue's are kept as the person copied them. */
export const settingStep = {
  id: "setting",
  schema: () =>
    withoutHidden(
      ({ state }) => (state === "different" ? [] : ["words"]),
      z
        .object({
          state: z.enum(settingStates, { error: "setting.choose" }),
          words: text("setting.words.tooLong", limits.words).optional(),
        })
        .refine(({ state, words }) => state !== "different" || words, {
          path: ["words"],
          error: "setting.words.missing",
        }),
    ),
} as const;
