import { z } from "zod";
import type { CalendarDate } from "@/lib/kernel/calendar-date";

/** What is counted in a data export, over all platforms. Letters and pages have their own words for each. */
export const exportCategories = [
  "profile",
  "positions",
  "education",
  "skills",
  "certifications",
  "volunteering",
  "publications",
  "patents",
  "recommendations",
  "endorsements",
  "posts",
  "comments",
  "reposts",
  "votes",
  "articles",
  "photos-and-videos",
  "stories",
  "group-posts",
  "deleted-posts",
  "job-answers",
  "ai-chats",
  "reactions",
  "connections",
  "follows",
  "ads",
  "inferences",
  "searches",
  "saved",
  "messages",
  "payments",
  "logins",
  "places",
] as const;
export type ExportCategory = (typeof exportCategories)[number];

/** What the platform says of a category: used for this training, used for other AI, not used, or nothing that we know of. */
export const exportGroups = ["named", "other-ai", "not-used", "unstated"] as const;
export type ExportGroup = (typeof exportGroups)[number];

/** One category of one export, counted. Nothing in it is a word of the person's. */
export interface CategoryTally {
  category: ExportCategory;
  group: ExportGroup;
  /** How many in all, those without a day included. */
  rows: number;
  /** How many of them have no day that can be read. */
  undated: number;
  /** Of texts that the person wrote; 0 where there are none to count. */
  words: number;
  characters: number;
  /** How many on each day, days in UTC. */
  days: Readonly<Record<CalendarDate, number>>;
}

/** Why a day matters to the count: the use began or was widened, the person was told, first saw it, or switched it off. */
export const cutReasons = ["use-began", "told", "first-seen", "switched-off"] as const;
export type CutReason = (typeof cutReasons)[number];

/** A day that the count is divided at, with how surely it is known. */
export interface KeyDate {
  /** A month, "2024-09", where only that is known: it counts as its first day. */
  on: CalendarDate;
  because: CutReason;
  /** False where the day is only about right. */
  exactly: boolean;
  /** What happened on that day, where it is not known to be the beginning itself. */
  dayOf?: "announcement" | "report" | "sighting" | "policy" | undefined;
  /** True where the use had been put on hold before. */
  again?: true | undefined;
}

/** A day earlier than this in an export is a slip of a program. */
export const earliestYear = 1995;

const count = z.int().min(0).max(1_000_000_000);
const year = z.int().min(earliestYear).max(2100);
const dayOrMonth = z.union([
  z.iso.date(),
  z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: "Must be a day, YYYY-MM-DD, or a month, YYYY-MM" }),
]);

const countedRow = z
  .strictObject({
    category: z.enum(exportCategories),
    group: z.enum(exportGroups),
    total: count,
    undated: count,
    before: z.array(count).max(8),
    words: count.optional(),
    characters: count.optional(),
    /** The first and the last year in which an item is dated. */
    firstYear: year.optional(),
    lastYear: year.optional(),
    /** How many in each year, as "2011". */
    years: z.record(z.string().regex(/^\d{4}$/), count).optional(),
  })
  .refine(({ total, undated }) => undated <= total, { path: ["undated"], error: "Must not be more than total" })
  .refine(({ before, total, undated }) => before.every((items) => items <= total - undated), {
    path: ["before"],
    error: "Must not be more than the items that have a day",
  })
  .refine(({ firstYear, lastYear }) => (firstYear ?? 0) <= (lastYear ?? 9999), {
    path: ["lastYear"],
    error: "Must not be earlier than firstYear",
  })
  .refine(({ years, total, undated }) => years === undefined || sum(Object.values(years)) === total - undated, {
    path: ["years"],
    error: "Must add up to the items that have a day",
  });

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

const isAscending = (values: readonly (string | number)[]) =>
  values.every((value, index) => index === 0 || (values[index - 1] ?? value) <= value);

/**
 * The totals a person ticked: all that ever leaves the device. `before[i]` is how many of a row's items are dated before `cuts[i].on`;
 * items without a day are in `total` and in `undated` only.
 */
export const countedSchema = z
  .strictObject({
    /** Whose export it was, by the id of the catalogue. */
    platform: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      .max(40),
    /** The day of the count. */
    on: z.iso.date(),
    /** In the order of time. */
    cuts: z.array(z.strictObject({ on: dayOrMonth, because: z.enum(cutReasons) })).max(8),
    rows: z.array(countedRow).min(1).max(exportCategories.length),
  })
  .refine(({ cuts }) => isAscending(cuts.map(({ on }) => on)), {
    path: ["cuts"],
    error: "Must stand in the order of time",
  })
  .refine(({ cuts, rows }) => rows.every(({ before }) => before.length === cuts.length && isAscending(before)), {
    path: ["rows"],
    error: "Must say for each cut how many are dated before it",
  })
  .refine(({ rows }) => new Set(rows.map(({ category }) => category)).size === rows.length, {
    path: ["rows"],
    error: "Must name each category once",
  });
export type Counted = z.infer<typeof countedSchema>;
export type CountedRow = Counted["rows"][number];

/** Longer than the totals of every category by year. */
export const longestCounted = 60_000;

/** The totals in the text that a form carries; undefined where it holds none, or none that can be. */
export function countedIn(text: string): Counted | undefined {
  if (text === "" || text.length > longestCounted) return undefined;
  const parsed = countedSchema.safeParse(jsonOf(text));
  return parsed.success ? parsed.data : undefined;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
