import { z } from "zod";
import { box } from "@/lib/findings/schema";
import { addDays, type CalendarDate } from "@/lib/kernel/calendar-date";
import { allRegulators } from "@/lib/law/catalogue";
import { practiceIds } from "@/lib/platforms/catalogue";
import { day, limits, line, mark, needed, signatures, someSignatures, text } from "./fields";

const authorityIds = allRegulators.map(({ id }) => id);
/** One of these, or null where nothing is chosen. */
const chosenOf = (ids: readonly string[], error: string) =>
  z
    .string()
    .prefault("")
    .transform((id) => (id === "" ? null : id))
    .refine((id) => id === null || ids.includes(id), { error });

/** The end of a petition's address, made of its title where none is typed: "ask-before-you-train". */
export function slugOf(title: string): string {
  const words = title
    .normalize("NFKD")
    .replace(/[\u0300-\u036f'’]/g, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  return words.reduce((slug, word) => (slug.length + word.length < limits.slug ? joined(slug, word) : slug), "");
}
const joined = (slug: string, word: string) => (slug === "" ? word : `${slug}-${word}`);

const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What a petition says, as typed. A draft may lack all but its title. Messages are keys of `desk.faults`. */
export const petitionSchema = z
  .object({
    title: line("title").pipe(needed("title")),
    slug: line("slug"),
    addressee: line("addressee"),
    asks: text("asks"),
    reasons: text("reasons"),
    practice: chosenOf(practiceIds, "practice"),
    authority: chosenOf(authorityIds, "authority"),
    target: signatures("target").transform((target) => target ?? null),
  })
  .transform((typed) => ({ ...typed, slug: typed.slug === "" ? slugOf(typed.title) : typed.slug }))
  .refine(({ slug }) => slugPattern.test(slug) && slug.length <= limits.slug, { path: ["slug"], error: "slug" });
export type PetitionWords = z.infer<typeof petitionSchema>;

const neededWords = ["addressee", "asks", "reasons"] as const;
export type NeededWord = (typeof neededWords)[number];

/** What a petition has to say yet before people can sign it. */
export function missingWords(petition: Readonly<Record<NeededWord, string>>): NeededWord[] {
  return neededWords.filter((name) => petition[name] === "");
}

const whens = ["now", "day"] as const;
/** Ten years: a later day is a slip of the keyboard. */
const furthestDays = 3_660;

const isWithin = (date: CalendarDate | undefined, first: CalendarDate, today: CalendarDate) =>
  date !== undefined && date >= first && date <= addDays(today, furthestDays);

/** When a petition opens, and closes if a day is set. `today` is the day in the United Kingdom. */
export function openingSchema(today: CalendarDate) {
  return z
    .object({ when: z.enum(whens, { error: "when-opens" }), opensOn: day("day"), closesOn: day("day") })
    .refine(({ when, opensOn }) => when === "now" || isWithin(opensOn, addDays(today, 1), today), {
      path: ["opensOn"],
      error: "opens-on",
    })
    .transform(({ when, opensOn, closesOn }) => ({ opensOn: when === "now" ? undefined : opensOn, closesOn }))
    .refine(({ opensOn, closesOn }) => closesOn === undefined || isWithin(closesOn, opensOn ?? today, today), {
      path: ["closesOn"],
      error: "closes-on",
    });
}
export type Opening = z.infer<ReturnType<typeof openingSchema>>;

/** When an open petition closes: at once, or at the end of a day. */
export function closingSchema(today: CalendarDate) {
  return z
    .object({ when: z.enum(whens, { error: "when-closes" }), closesOn: day("day") })
    .transform(({ when, closesOn }) => ({ isNow: when === "now", closesOn: when === "now" ? undefined : closesOn }))
    .refine(({ isNow, closesOn }) => isNow || isWithin(closesOn, today, today), {
      path: ["closesOn"],
      error: "closes-on",
    });
}
export type Closing = z.infer<ReturnType<typeof closingSchema>>;

/** That it was handed over, on which day, and what came of it. */
export function deliverySchema(today: CalendarDate) {
  return z.object({
    deliveredOn: day("delivered-on").transform((date, context) => {
      if (date !== undefined && date <= today) return date;
      context.addIssue({ code: "custom", message: "delivered-on" });
      return z.NEVER;
    }),
    outcome: text("outcome").pipe(needed("outcome")),
  });
}
export type Delivery = z.infer<ReturnType<typeof deliverySchema>>;

export const newsSchema = z.object({
  mark,
  title: line("update-title").pipe(needed("update-title")),
  text: text("update").pipe(needed("update")),
  isMailed: box,
});
export type News = z.infer<typeof newsSchema>;

export const milestoneSchema = z.object({
  signatures: someSignatures,
  banner: line("banner").transform((banner) => (banner === "" ? null : banner)),
});
export type MilestoneWords = z.infer<typeof milestoneSchema>;

export const gatheredSchema = z.object({
  mark,
  gathered: someSignatures,
  source: line("source").pipe(needed("source")),
});
export type GatheredWords = z.infer<typeof gatheredSchema>;

/** What names a row of a petition in a form of one button. */
export const markedSchema = z.object({ mark });
export const markedMilestoneSchema = z.object({ signatures: z.coerce.number().int() });
