import { parseArgs } from "node:util";
import { isCalendarDate, type CalendarDate } from "@/lib/kernel/calendar-date";
import type { LetterRefusal } from "./catalogue";
import { daysToReply } from "./patience.data";
import { isSampleName, samples, type SampleName } from "./samples.data";
import { letterFormats } from "./render/formats";
import { letterKinds, type LetterKind } from "./schema";

/** Formats that the command writes: those of a letter, and the sheet for an authority's web form. */
export const formats = [...letterFormats, "form"] as const;
export type Format = (typeof formats)[number];

/** What the command is asked to do. */
export type Task =
  | { do: "print-schema" }
  | { do: "print-sample"; name: SampleName }
  | { do: "write-letter"; facts: string; kind: LetterKind; format: Format; out: string; on: CalendarDate | undefined };

/** Either a value, or everything that is wrong, a line each. */
export type Checked<Value> = { ok: true; value: Value } | { ok: false; faults: string[] };

export const usage =
  `npm run --silent letter -- --facts FILE --kind ${letterKinds.join("|")} --format ${formats.join("|")} --out FILE [--on YYYY-MM-DD]\n` +
  `npm run --silent letter -- --schema | --sample ${Object.keys(samples).join("|")}`;

const flags = {
  facts: { type: "string" },
  kind: { type: "string" },
  format: { type: "string" },
  out: { type: "string" },
  on: { type: "string" },
  sample: { type: "string" },
  schema: { type: "boolean" },
  help: { type: "boolean" },
} as const;

/** What the arguments ask for. */
export function taskOf(args: readonly string[]): Checked<Task> {
  try {
    const { values } = parseArgs({ args: [...args], options: flags, strict: true, allowPositionals: false });
    if (values.help) return { ok: false, faults: [usage] };
    if (values.schema) return { ok: true, value: { do: "print-schema" } };
    return values.sample === undefined ? letterTask(values) : sampleTask(values.sample);
  } catch (fault) {
    return { ok: false, faults: [fault instanceof Error ? fault.message : String(fault), usage] };
  }
}

function sampleTask(name: string): Checked<Task> {
  if (isSampleName(name)) return { ok: true, value: { do: "print-sample", name } };
  return {
    ok: false,
    faults: [`--sample: there is no sample "${name}"; there are ${Object.keys(samples).join(", ")}`],
  };
}

interface Given {
  facts?: string | undefined;
  kind?: string | undefined;
  format?: string | undefined;
  out?: string | undefined;
  on?: string | undefined;
}

function letterTask({ facts, kind, format, out, on }: Given): Checked<Task> {
  const faults: string[] = [];
  const chosenKind = choiceOf({ flag: "--kind", given: kind, choices: letterKinds }, faults);
  const chosenFormat = choiceOf({ flag: "--format", given: format, choices: formats }, faults);
  faults.push(...fileAndDayFaults({ facts, out, on }));
  if (!facts || !out || !chosenKind || !chosenFormat || faults.length > 0) return { ok: false, faults };
  return { ok: true, value: { do: "write-letter", facts, out, on, kind: chosenKind, format: chosenFormat } };
}

function fileAndDayFaults({ facts, out, on }: Given): string[] {
  return [
    ...(facts ? [] : ["--facts: name the file with the facts"]),
    ...(out ? [] : ["--out: name the file to write"]),
    ...(on === undefined || isCalendarDate(on) ? [] : [`--on: "${on}" is not a day that exists, written YYYY-MM-DD`]),
  ];
}

interface Choice<Option extends string> {
  flag: string;
  given: string | undefined;
  choices: readonly Option[];
}

function choiceOf<Option extends string>(
  { flag, given, choices }: Choice<Option>,
  faults: string[],
): Option | undefined {
  const chosen = choices.find((choice) => choice === given);
  if (chosen !== undefined) return chosen;
  const known = choices.join(", ");
  faults.push(given === undefined ? `${flag}: choose one of ${known}` : `${flag}: "${given}" is not one of ${known}`);
  return undefined;
}

/** Why there is no letter, as a sentence. */
export const refusalSentences: Record<LetterRefusal | "no-form", string> = {
  "no-controller":
    "residence.country: no company is known that answers for this practice there, so there is nobody to address",
  "not-done-there":
    "practice: as far as is known, this is not done with the data of people who live there; only --kind company is written, to ask the company",
  "no-authority": "residence: no letter of this kind is written for people who live there",
  "company-not-asked": "contact: this letter needs an earlier complaint to the company; write --kind company first",
  "follow-up-too-early": `contact.on: the company still has time to reply: a follow-up is written when more than ${daysToReply} days have passed`,
  "law-not-in-force":
    "--on: the right to complain that this letter rests on is in force from 19 June 2026; no letter is written for an earlier day",
  "no-form": "--format: form is the sheet for an authority’s web form; choose --kind authority, or another format",
  "written-too-early": "--on: the letter would be dated before something that the facts tell",
};
