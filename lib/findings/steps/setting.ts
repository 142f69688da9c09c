import { z } from "zod";
import { limits, settingStates, text } from "../schema";

/** The guided check. Words that differ from the catalogue's are kept as the person copied them. */
export const settingStep = {
  id: "setting",
  schema: () =>
    z
      .object({
        state: z.enum(settingStates, { error: "setting.choose" }),
        words: text("setting.words.tooLong", limits.words).default(""),
      })
      .superRefine(({ state, words }, context) => {
        if (state === "different" && words === "")
          context.addIssue({ code: "custom", path: ["words"], message: "setting.words.missing" });
      })
      .transform(({ state, words }) => (state === "different" ? { state, words } : { state })),
} as const;
