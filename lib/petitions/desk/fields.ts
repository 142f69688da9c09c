import { z } from "zod";
import { dateParts, dayOf } from "@/lib/findings/schema";
import { calendarDateFromParts } from "@/lib/kernel/calendar-date";
import { typedLine, typedText } from "@/lib/kernel/typed-text";

export const limits = {
  slug: 60,
  title: 120,
  addressee: 120,
  asks: 1_000,
  reasons: 5_000,
  "update-title": 120,
  update: 3_000,
  outcome: 3_000,
  banner: 200,
  source: 300,
  reason: 500,
  note: 500,
  signatures: 100_000_000,
} as const;

/** One line, or several, of at most so many letters; "" where nothing is typed. */
export const line = (name: keyof typeof limits) =>
  typedLine(limits[name], { tooLong: `${name}-too-long` }).prefault("");
export const text = (name: keyof typeof limits) =>
  typedText(limits[name], { tooLong: `${name}-too-long` }).prefault("");
export const needed = (missing: string) => z.string().min(1, { error: missing });

/** "10,000" or "10 000" as people write it, from 1 on; undefined where nothing is typed. */
export function signatures(error: string) {
  return z
    .string()
    .prefault("")
    .transform((typed) => typed.replace(/[\s,]/g, ""))
    .refine((digits) => digits === "" || (/^\d{1,9}$/.test(digits) && isPossible(Number(digits))), { error })
    .transform((digits) => (digits === "" ? undefined : Number(digits)));
}
const isPossible = (count: number) => count >= 1 && count <= limits.signatures;

/** The same where a number is needed. */
export const someSignatures = signatures("signatures").transform((count, context) => {
  if (count !== undefined) return count;
  context.addIssue({ code: "custom", message: "signatures" });
  return z.NEVER;
});

/** A day as typed in three boxes, undefined where nothing is typed. */
export function day(error: string) {
  return dateParts
    .prefault({})
    .refine((parts) => Object.values(parts).every((part) => part === "") || calendarDateFromParts(parts), { error })
    .transform((parts) => dayOf(parts));
}

/** Random, and in the form: a form that is sent twice is one row. */
export const mark = z.uuid({ error: "mark" });
