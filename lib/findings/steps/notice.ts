import { z } from "zod";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { limits, noticeChannels, optionalPastDate, text, toldAnswers } from "../schema";

/** How, when and in what words matter only if there was a notice. */
export const noticeStep = {
  id: "notice",
  schema: (today: CalendarDate) =>
    z
      .object({
        told: z.enum(toldAnswers, { error: "notice.choose" }),
        channel: z.enum(noticeChannels).optional().catch(undefined),
        on: optionalPastDate(today, "notice.on.wrong"),
        said: text("notice.said.tooLong", limits.said).default(""),
      })
      .transform(({ told, ...notice }) => (told === "before" || told === "after" ? { told, ...notice } : { told })),
} as const;
