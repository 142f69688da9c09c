import { z } from "zod";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { clients } from "@/lib/platforms/clients.data";
import { dayOf, isInOrder, line, optionalPastDate, pastDate } from "../schema";

export const seenStep = {
  id: "seen",
  schema: (today: CalendarDate) =>
    z
      .object({
        on: pastDate(today, "seen.on.missing"),
        client: z.enum(clients, { error: "seen.client.choose" }),
        language: line("seen.language.tooLong", 60).pipe(z.string().min(1, { error: "seen.language.missing" })),
        firstOn: optionalPastDate(today, "seen.firstOn.wrong"),
      })
      .refine(({ on, firstOn }) => isInOrder(dayOf(firstOn), dayOf(on)), {
        path: ["firstOn"],
        error: "seen.firstOn.late",
      }),
} as const;
