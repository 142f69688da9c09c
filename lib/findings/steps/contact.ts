import { z } from "zod";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import {
  askedFor,
  boxes,
  contactChannels,
  dayOf,
  isInOrder,
  limits,
  line,
  optionalPastDate,
  pastDate,
  remedies,
  replies,
  text,
  withoutHidden,
} from "../schema";

const earlierComplaint = (today: CalendarDate) =>
  z
    .object({
      contacted: z.literal("yes"),
      on: pastDate(today, "contact.on.missing"),
      channel: z.enum(contactChannels, { error: "contact.channel.choose" }),
      asked: boxes(askedFor),
      reference: line("contact.reference.tooLong").optional(),
      reply: z.enum(replies, { error: "contact.reply.choose" }),
      repliedOn: optionalPastDate(today, "contact.repliedOn.wrong"),
      notDealtWith: boxes(remedies),
      answer: text("contact.answer.tooLong", limits.answer).optional(),
    })
    .refine(({ on, repliedOn }) => isInOrder(dayOf(on), dayOf(repliedOn)), {
      path: ["repliedOn"],
      error: "contact.repliedOn.early",
    });

/** Asking the company first decides whether the next letter goes to it or to the authority. */
export const contactStep = {
  id: "contact",
  schema: (today: CalendarDate) =>
    withoutHidden(
      ({ reply }) => [
        ...(reply === "none" ? ["repliedOn", "answer"] : []),
        ...(reply === "answered" ? [] : ["notDealtWith"]),
      ],
      z.discriminatedUnion("contacted", [z.object({ contacted: z.literal("no") }), earlierComplaint(today)], {
        error: "contact.choose",
      }),
    ),
} as const;
