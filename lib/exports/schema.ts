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

const count = z.int().min(0).max(1_000_000_000);
const day = z.iso.date();

/**
 * The totals a person ticked: all that ever leaves the device. `before[i]` is how many of a row's items are dated before `cuts[i].on`;
 * items without a day are in `total` and in `undated` only.
 */
export const countedSchema = z.strictObject({
  /** The day of the count. */
  on: day,
  cuts: z.array(z.strictObject({ on: day, because: z.enum(cutReasons) })).max(8),
  rows: z
    .array(
      z.strictObject({
        category: z.enum(exportCategories),
        group: z.enum(exportGroups),
        total: count,
        undated: count,
        before: z.array(count).max(8),
        words: count.optional(),
        characters: count.optional(),
        /** The first and the last year in which an item is dated. */
        firstYear: z.int().min(1995).max(2100).optional(),
        lastYear: z.int().min(1995).max(2100).optional(),
        /** How many in each year, as "2011". */
        years: z.record(z.string().regex(/^\d{4}$/), count).optional(),
      }),
    )
    .min(1)
    .max(exportCategories.length),
});
export type Counted = z.infer<typeof countedSchema>;
