import { z } from "zod";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { optionalPastDate, yesNoUnsure } from "../schema";

export const switchedOffStep = {
  id: "switched-off",
  schema: (today: CalendarDate) =>
    z
      .object({
        off: z.enum(["yes", "no"], { error: "switchedOff.choose" }),
        on: optionalPastDate(today, "switchedOff.on.wrong"),
        objectionForm: z.enum(yesNoUnsure, { error: "switchedOff.form.choose" }),
      })
      .transform(({ off, on, objectionForm }) => (off === "yes" ? { off, on, objectionForm } : { off, objectionForm })),
} as const;
