import { z } from "zod";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { boxes, contentKinds, dayOf, type Offers, sensitiveKinds, type TypedDate, yearSince } from "../schema";

/** What of theirs is on the platform. All of it may be left blank; nothing sensitive is said unless it is ticked. */
export const atStakeStep = {
  id: "at-stake",
  schema: (today: CalendarDate, { seen }: { seen?: { on: TypedDate } | undefined }, { content }: Offers) =>
    z.object({
      memberSince: yearSince(dayOf(seen?.on) ?? today, "at-stake.memberSince.wrong"),
      content: boxes(contentKinds).transform((ticked) => ticked.filter((kind) => content.includes(kind))),
      sensitive: boxes(sensitiveKinds),
    }),
} as const;
