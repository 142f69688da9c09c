import { z } from "zod";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import {
  dayOf,
  isInOrder,
  limits,
  noticeChannels,
  optionalPastDate,
  text,
  toldAnswers,
  type TypedDate,
  withoutHidden,
} from "../schema";

/** How, when and in what words matter only if there was a notice. One that came beforehand came before the setting was seen. */
export const noticeStep = {
  id: "notice",
  schema: (today: CalendarDate, { seen }: { seen?: { on: TypedDate } | undefined }) =>
    withoutHidden(
      ({ told }) => (told === "before" || told === "after" ? [] : ["channel", "on", "said"]),
      z
        .object({
          told: z.enum(toldAnswers, { error: "notice.choose" }),
          channel: z.enum(noticeChannels).optional().catch(undefined),
          on: optionalPastDate(today, "notice.on.wrong"),
          said: text("notice.said.tooLong", limits.said).optional(),
        })
        .refine(({ told, on }) => told !== "before" || isInOrder(dayOf(on), dayOf(seen?.on)), {
          path: ["on"],
          error: "notice.on.late",
        }),
    ),
} as const;
