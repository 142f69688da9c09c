import { z } from "zod";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { type PracticeId, practiceById } from "@/lib/platforms/catalogue";
import { boxes, contentKinds, dayOf, sensitiveKinds, type TypedDate, yearSince } from "../schema";

interface Known {
  platform?: { practice: PracticeId };
  seen?: { on: TypedDate };
}

/** What of theirs is on the platform. All of it may be left blank; nothing sensitive is said unless it is ticked. */
export const atStakeStep = {
  id: "at-stake",
  schema: (today: CalendarDate, { platform, seen }: Known) => {
    const offered = platform ? practiceById(platform.practice).content : contentKinds;
    return z.object({
      memberSince: yearSince(dayOf(seen?.on) ?? today, "at-stake.memberSince.wrong"),
      content: boxes(contentKinds).transform((ticked) => ticked.filter((kind) => offered.includes(kind))),
      sensitive: boxes(sensitiveKinds),
    });
  },
} as const;
