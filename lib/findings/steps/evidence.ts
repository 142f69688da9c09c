import { z } from "zod";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { evidenceLimits } from "@/lib/evidence/schema";
import { limits, line, optionalPastDate, text } from "../schema";

const aPiece = (today: CalendarDate) =>
  z.object({
    caption: line("evidence.caption.tooLong")
      .pipe(z.string().min(1, { error: "evidence.caption.missing" }))
      .prefault(""),
    alt: text("evidence.alt.tooLong", limits.words).default(""),
    takenOn: optionalPastDate(today, "evidence.takenOn.wrong"),
  });

/** What each piece of evidence shows, by its id. The pieces themselves are in the draft: a form carries no file twice. */
export const evidenceStep = {
  id: "evidence",
  schema: (today: CalendarDate) =>
    z.object({
      about: z
        .record(z.string(), aPiece(today))
        .refine((about) => Object.keys(about).length <= evidenceLimits.pieces, { error: "evidence.tooMany" })
        .default({}),
    }),
} as const;
