import { z } from "zod";
import { countryCodes } from "@/lib/places/catalogue";
import { archivedAddress } from "./archive";

/** What the records of the catalogue are made of: words, days, places, and where each was read. */

const howSure =
  "How sure the catalogue is. high: the platform’s or a regulator’s own text; medium: two independent sources or one good one; low: one weak source; unverified: from memory, no source found";
export const confidences = ["high", "medium", "low", "unverified"] as const;
export type Confidence = (typeof confidences)[number];

export const day = z.iso.date();
/** A month where only that is known: it sorts, and counts, as its first day. */
export const dayOrMonth = z
  .union([day, z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)], { error: "Neither a day nor a month" })
  .describe("A day as YYYY-MM-DD; where only the month is known, YYYY-MM");
export const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();
export const some = <Item extends z.ZodType>(item: Item) => z.array(item).min(1).readonly();
export const words = z.string().trim().min(1);
export const address = z.url({ protocol: /^(https|mailto)$/ });
/** A part of a record that has a name of its own in what is published. */
export const part = <Shape extends z.ZodRawShape>(id: string, description: string, shape: Shape) =>
  z.strictObject(shape).meta({ id, description });

const archivedCopy = z.strictObject({ repository: words, file: words, commit: z.string().regex(/^[0-9a-f]{7,40}$/) });
/** A copy in an archive of terms, at a commit that holds the words. A data file leaves its address to be derived. */
const archived = z.codec(archivedCopy, archivedCopy.extend({ address }), {
  decode: (copy) => ({ ...copy, address: archivedAddress(copy) }),
  encode: ({ repository, file, commit }) => ({ repository, file, commit }),
});

export const sourceSchema = part("Source", "Where a fact was read, and the day of what was read: never “today”.", {
  title: words,
  address: address.optional(),
  archived: archived.optional(),
  /** Absent where the source is undated. */
  seenOn: dayOrMonth.optional(),
  confidence: z.enum(confidences).describe(howSure),
});
export type Source = z.input<typeof sourceSchema>;

export const fact = part("Fact", "Something said of a platform, in our words.", { words, source: sourceSchema });
export type Fact = z.input<typeof fact>;

/** Words as they stand somewhere; `in` names where, after the platform's name: "help page". */
export const quote = z.strictObject({ words, in: words, source: sourceSchema });

const countries: readonly string[] = countryCodes;
export const country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .refine((code) => countries.includes(code), { error: "No ISO 3166-1 code" });
export const where = z
  .union([some(country), z.literal("elsewhere")])
  .describe("ISO 3166-1 codes of where members live; “elsewhere”: every country that the list beside it does not name");
export type Where = z.input<typeof where>;
