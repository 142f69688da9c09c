import { z } from "zod";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { limits, type Offers, type SettingState, text, withoutHidden } from "../schema";

/** The guided check. Words that differ from the catalogue's are kept as the person copied them. */
export const settingStep = {
  id: "setting",
  schema: (_today: CalendarDate, _known: object, { states }: Offers) =>
    withoutHidden(
      ({ state }) => (state === "different" ? [] : ["words"]),
      z
        .object({
          state: z.enum<readonly SettingState[]>(states, { error: "setting.choose" }),
          words: text("setting.words.tooLong", limits.words).optional(),
        })
        .refine(({ state, words }) => state !== "different" || words, {
          path: ["words"],
          error: "setting.words.missing",
        }),
    ),
} as const;
