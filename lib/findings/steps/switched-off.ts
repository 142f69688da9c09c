import { z } from "zod";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { optionalPastDate, yesNoUnsure } from "../schema";

export const switchedOffStep = {
  id: "switched-off",
  schema: (today: CalendarDate) =>
    z
      .object({
        off: z.enum(["yes", "no"], { error: "switched-off.choose" }),
        on: optionalPastDate(today, "switched-off.on.wrong"),
        objectionForm: z.enum(yesNoUnsure, { error: "switched-off.form.choose" }),
      })
      .transform(({ off, on, objectionForm }) => (off === "yes" ? { off, on, objectionForm } : { off, objectionForm })),
} as const;
