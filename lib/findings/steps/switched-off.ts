import { z } from "zod";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { dayOf, isInOrder, optionalPastDate, type TypedDate, withoutHidden, yesNoUnsure } from "../schema";

/** Whoever saw it on cannot have switched it off before that day. */
export const switchedOffStep = {
  id: "switched-off",
  schema: (today: CalendarDate, { seen }: { seen?: { on: TypedDate } }) =>
    withoutHidden(
      ({ off }) => (off === "yes" ? [] : ["on"]),
      z
        .object({
          off: z.enum(["yes", "no"], { error: "switched-off.choose" }),
          on: optionalPastDate(today, "switched-off.on.wrong"),
          objectionForm: z.enum(yesNoUnsure, { error: "switched-off.form.choose" }),
        })
        .refine(({ on }) => isInOrder(dayOf(seen?.on), dayOf(on)), { path: ["on"], error: "switched-off.on.early" }),
    ),
} as const;
