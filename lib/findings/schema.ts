import { z } from "zod";
import { addDays, calendarDateFromParts, type CalendarDate } from "@/lib/kernel/calendar-date";
import { typedLine, typedText } from "@/lib/kernel/typed-text";

export {
  answerKinds,
  askedBackFor,
  askedFor,
  contactChannels,
  contentKinds,
  everythingOffered,
  foundStates,
  laterStates,
  noticeChannels,
  remedies,
  replies,
  rightOf,
  sensitiveKinds,
  settingStates,
  sharingChoices,
  statesOfKind,
  toldAnswers,
  under18Answers,
  yesNoUnsure,
} from "./choices.data";
export type { AnswerKind, ContentKind, Offers, Remedy, SensitiveKind, SettingState, ToldAnswer } from "./choices.data";

export const limits = {
  line: 200,
  words: 1_000,
  said: 2_000,
  effect: 5_000,
  answer: 4_000,
  address: 400,
  email: 254,
} as const;

/** The three boxes of a typed date, as typed; `undefined` where nothing was typed. */
export const dateParts = z.object({
  day: z.string().trim().max(4).default(""),
  month: z.string().trim().max(4).default(""),
  year: z.string().trim().max(6).default(""),
});
export type TypedDate = z.infer<typeof dateParts>;

const tooLong = (key: string) => ({ tooLong: key });
const isBlank = ({ day, month, year }: TypedDate) => day === "" && month === "" && year === "";

/** LinkedIn, the oldest platform in the catalogue, opened in 2003: an earlier day is a slip of the keyboard. */
const earliest: CalendarDate = "2003-01-01";

function faultIn(parts: TypedDate, today: CalendarDate, missing: string): string | undefined {
  const date = calendarDateFromParts(parts);
  if (!date) return missing;
  // One day's grace: where the person is, tomorrow may have begun.
  if (date > addDays(today, 1)) return "date.future";
  return date < earliest ? "date.tooEarly" : undefined;
}

/** A day that must be given, up to `today`. `missing` is the message when what was typed is no day. */
export function pastDate(today: CalendarDate, missing: string) {
  return dateParts.superRefine((parts, context) => {
    const message = faultIn(parts, today, missing);
    if (message) context.addIssue({ code: "custom", message });
  });
}

/** The same, or nothing at all. */
export function optionalPastDate(today: CalendarDate, missing: string) {
  return dateParts
    .superRefine((parts, context) => {
      const message = isBlank(parts) ? undefined : faultIn(parts, today, missing);
      if (message) context.addIssue({ code: "custom", message });
    })
    .optional();
}

/** A year from the first platform's to the one of `latest`, as typed, or "" for none. */
export function yearSince(latest: CalendarDate, wrong: string) {
  const isPossible = (year: string) =>
    /^\d{4}$/.test(year) && year >= earliest.slice(0, 4) && year <= latest.slice(0, 4);
  return z
    .string()
    .trim()
    .max(20, { error: wrong })
    .refine((year) => year === "" || isPossible(year), { error: wrong })
    .default("");
}

export const line = (key: string, max: number = limits.line) => typedLine(max, tooLong(key));
export const text = (key: string, max: number) => typedText(max, tooLong(key));

/** A group of boxes: none, one (a bare string from a form post) or many. */
export function boxes<const Options extends readonly [string, ...string[]]>(options: Options) {
  return z.preprocess(
    (given): unknown[] => (given === undefined || given === "" ? [] : [given].flat()),
    z
      .array(z.enum(options))
      .transform((ticked) => options.filter((option): option is Options[number] => ticked.includes(option))),
  );
}

/** A single box, unticked unless the form says "yes". */
export const box = z.preprocess((given) => given === "yes" || given === true, z.boolean());

/** Leaves out the fields that the form hides, given what was chosen: nobody can mend what they cannot see. */
export function withoutHidden<Schema extends z.ZodType>(
  hidden: (typed: Record<string, unknown>) => readonly string[],
  schema: Schema,
) {
  return z.preprocess((typed) => {
    if (typeof typed !== "object" || typed === null) return typed;
    const fields: Record<string, unknown> = { ...typed };
    for (const name of hidden(fields)) delete fields[name];
    return fields;
  }, schema);
}

/** The day that was typed, if it is one. */
export function dayOf(typed: TypedDate | undefined): CalendarDate | undefined {
  return typed && calendarDateFromParts(typed);
}

/** True when both days are known and the first is not later than the second; a day that was not given contradicts nothing. */
export function isInOrder(first: CalendarDate | undefined, second: CalendarDate | undefined): boolean {
  return first === undefined || second === undefined || first <= second;
}
