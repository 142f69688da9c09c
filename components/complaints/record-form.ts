import { getMessages } from "next-intl/server";
import type { FormSource } from "@/components/ui/field-props";
import type { CaseEvent, EventKind } from "@/lib/complaints/events";
import { eventFormSchema } from "@/lib/complaints/event-form";
import { type EvidenceFault, evidenceFaults } from "@/lib/evidence/schema";
import type { Complaint } from "@/lib/complaints/schema";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { faultsOf } from "@/lib/kernel/faults";
import { nestedValue } from "@/lib/kernel/nest-fields";
import { leftOutFaults } from "@/lib/kernel/upload";
import { fieldsOf } from "./record-fields.data";
import { flattened } from "@/lib/kernel/flattened";

/** What went wrong with the files of a form, beside what is wrong with a file itself. */
const fileFaults = ["again", "too-many-files", "too-often", ...leftOutFaults] as const;
/** Why the files of a form were not taken. */
export type FileFault = (typeof fileFaults)[number] | EvidenceFault;

interface Typed {
  kind: EventKind;
  /** What was typed and refused; undefined for a form that is fresh. */
  refused: unknown;
  /** What is filled in beforehand. */
  known: unknown;
  today: CalendarDate;
  /** What it happened in: no letter is sent before it is made. */
  complaint: Complaint;
}

/** The fields of a form as they were typed, and the sentence for each fault of it. */
export async function recordForm(
  typed: Typed,
): Promise<{ form: FormSource; faults: [name: string, sentence: string][] }> {
  const { refused, known } = typed;
  const faults = refused === undefined ? [] : await faultsIn(typed);
  const said = new Map(faults);
  return {
    form: { value: (name) => nestedValue(refused ?? known, name), error: (name) => said.get(name) },
    faults,
  };
}

/** The faults are found again in what was typed. */
async function faultsIn({ kind, refused, today, complaint }: Typed): Promise<[string, string][]> {
  const { record, errors, evidence } = await getMessages();
  const parsed = eventFormSchema(kind, today, complaint).safeParse(refused);
  const sentences = { ...flattened("record", record.faults), ...flattened("date", errors.date) };
  const typed = Object.entries(parsed.success ? {} : faultsOf(parsed.error));
  // What was wrong with a file cannot be found again: the file is gone.
  const fault = [...fileFaults, ...evidenceFaults].find((known) => known === nestedValue(refused, "files"));
  const ofFiles: Record<string, string> = { ...evidence.faults, ...record.faults.files };
  const said = typed.map(([name, key]): [string, string] => [name, sentences[key] ?? errors.general]);
  if (fault !== undefined) said.push(["files", ofFiles[fault] ?? errors.general]);
  // In the order of the page, so that nobody jumps up and down it.
  const order: readonly string[] = fieldsOf[kind];
  return said.toSorted(([one], [other]) => order.indexOf(one) - order.indexOf(other));
}

/** An event as its form would have it typed. */
export function typedEvent(event: CaseEvent): Record<string, unknown> {
  const until = event.kind === "extended" && event.until !== undefined ? { until: typedDay(event.until) } : {};
  return { ...event, ...until, on: typedDay(event.on) };
}

/** A day as the three boxes of a date have it. */
export function typedDay(day: CalendarDate): { day: string; month: string; year: string } {
  const [year = "", month = "", date = ""] = day.split("-");
  return { day: String(Number(date)), month: String(Number(month)), year };
}
