import { z } from "zod";
import { isCalendarDate } from "@/lib/kernel/calendar-date";
import { faultsOf } from "@/lib/kernel/faults";
import { say } from "@/lib/words/say";
import { anchorOf } from "../catalogue";
import { type ClockId, deadlineOf, holidayProvenance } from "./catalogue";
import { isKnownYear } from "./holidays/catalogue";
import { workingSentences } from "./working";

/** The clocks that programs ask for by name, with the row of law behind each. */
export const clockNames = ["acknowledgement", "rights", "authority", "tribunal"] as const;
export type ClockName = (typeof clockNames)[number];
const namedClocks: Record<ClockName, ClockId> = {
  acknowledgement: "uk-acknowledgement",
  rights: "uk-rights",
  authority: "uk-to-regulator",
  tribunal: "uk-tribunal",
};

/** The parts of the United Kingdom as their bank holidays divide it. */
export const nations = ["england-and-wales", "scotland", "northern-ireland"] as const;

/** What a program asks for a deadline with. Messages are keys of `deadlines.faults`. */
export const deadlineQuerySchema = z.object({
  clock: z.enum(clockNames, { error: "clock" }).describe("Which deadline."),
  received: z
    .string({ error: "received" })
    .refine(isCalendarDate, { error: "received" })
    .meta({ description: "The day on which it was received.", format: "date", example: "2026-11-25" }),
  nation: z.enum(nations, { error: "nation" }).describe("Whose bank holidays count."),
});

const day = z.iso.date();

/** A deadline as it is published. */
export const deadlineDocumentSchema = z.strictObject({
  clock: z.enum(clockNames),
  received: day,
  nation: z.enum(nations),
  due: day.describe("The last day."),
  rolledFrom: day.optional().describe("What counting alone gives, where that day is free."),
  actBy: day.optional().describe("Of a person's own deadline: the last working day until then."),
  warnOn: day.optional().describe("Of a person's own deadline: when to be reminded."),
  working: z.array(z.string()).describe("How it is counted, a sentence a step."),
  provision: z.string().describe("The rule behind it, or the regulator's page where it is a practice."),
  provisionAddress: z.url().describe("Where the rule is explained, or the regulator's page is."),
  confidence: z.enum(["high", "medium", "low"]),
  checkedOn: day,
});
export type DeadlineDocument = z.infer<typeof deadlineDocumentSchema>;

/** The deadline that a query asks for, or a sentence for each fault. `origin` has no slash at its end. */
export function deadlineDocument(
  query: Readonly<Record<string, string>>,
  origin: string,
): { document: DeadlineDocument } | { faults: string[] } {
  const parsed = deadlineQuerySchema.safeParse(query);
  if (!parsed.success) return { faults: Object.entries(faultsOf(parsed.error)).map(([, key]) => faultSentence(key)) };
  const { clock: name, received, nation } = parsed.data;
  const found = deadlineOf(namedClocks[name], { from: received, place: nation });
  if (!found.ok || ![received, found.value.due].every(isKnownYear)) return { faults: [faultSentence("years")] };
  const { clock, provision, working, ...days } = found.value;
  const [source] = clock.sources;
  return {
    document: {
      ...parsed.data,
      ...days,
      working: workingSentences(found.value),
      provision: provision ? `${provision.citation} ${provision.instrument}` : source.title,
      provisionAddress: provision ? `${origin}/legal-position#${anchorOf(provision)}` : source.address,
      confidence: clock.confidence,
      checkedOn: clock.checkedOn,
    },
  };
}

function faultSentence(key: string): string {
  const words = say("deadlines");
  if (key === "clock") return words("faults.clock", { known: clockNames.join(", ") });
  if (key === "nation") return words("faults.nation", { known: nations.join(", ") });
  return key === "years"
    ? words("faults.years", { from: String(holidayProvenance.years.from), to: String(holidayProvenance.years.to) })
    : words("faults.received");
}
