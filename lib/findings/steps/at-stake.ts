import { z } from "zod";
import { countedIn, longestCounted } from "@/lib/exports/schema";
import { addDays, type CalendarDate } from "@/lib/kernel/calendar-date";
import { boxes, contentKinds, dayOf, type Offers, sensitiveKinds, type TypedDate, yearSince } from "../schema";

const wrong = { error: "at-stake.counted.wrong" };

/** Totals of a data export as the form carries them: a text, checked here and read by whoever needs them. */
function countedBy(today: CalendarDate) {
  return z
    .string()
    .max(longestCounted, wrong)
    .refine((text) => {
      // One day's grace: where the person is, tomorrow may have begun.
      const counted = countedIn(text);
      return text === "" || (counted !== undefined && counted.on <= addDays(today, 1));
    }, wrong)
    .default("");
}

/** What of theirs is on the platform. All of it may be left blank; nothing sensitive is said unless it is ticked. */
export const atStakeStep = {
  id: "at-stake",
  schema: (today: CalendarDate, { seen }: { seen?: { on: TypedDate } | undefined }, { content }: Offers) =>
    z.object({
      memberSince: yearSince(dayOf(seen?.on) ?? today, "at-stake.memberSince.wrong"),
      content: boxes(contentKinds).transform((ticked) => ticked.filter((kind) => content.includes(kind))),
      sensitive: boxes(sensitiveKinds),
      counted: countedBy(today),
    }),
} as const;
