import { z } from "zod";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { askedFor, boxes, contactChannels, limits, pastDate, optionalPastDate, replies, text } from "../schema";

/** Asking the company first decides whether the next letter goes to it or to the authority. */
export const contactStep = {
  id: "contact",
  schema: (today: CalendarDate) =>
    z.discriminatedUnion(
      "contacted",
      [
        z.object({ contacted: z.literal("no") }),
        z.object({
          contacted: z.literal("yes"),
          on: pastDate(today, "contact.on.missing"),
          channel: z.enum(contactChannels, { error: "contact.channel.choose" }),
          asked: boxes(askedFor),
          reply: z.enum(replies, { error: "contact.reply.choose" }),
          repliedOn: optionalPastDate(today, "contact.repliedOn.wrong"),
          answer: text("contact.answer.tooLong", limits.answer).default(""),
        }),
      ],
      { error: "contact.choose" },
    ),
} as const;
