import { parseArgs } from "node:util";
import { z } from "zod";
import { isCalendarDate, type CalendarDate } from "@/lib/kernel/calendar-date";
import type { LetterRefusal } from "./catalogue";
import { isSampleName, samples, type SampleName } from "./samples.data";
import { letterFactsSchema, letterKinds, type LetterFacts, type LetterKind } from "./schema";

/** Formats that the command writes. */
export const formats = ["pdf", "html", "txt"] as const;
export type Format = (typeof formats)[number];

const laterKinds: readonly string[] = ["follow-up"];
const laterFormats: readonly string[] = ["docx", "eml", "form"];

/** What the command is asked to do. */
export type Task =
  | { do: "print-schema" }
  | { do: "print-sample"; name: SampleName }
  | { do: "write-letter"; facts: string; kind: LetterKind; format: Format; out: string; on: CalendarDate | undefined };

/** Either a value, or everything that is wrong, a line each. */
export type Checked<Value> = { ok: true; value: Value } | { ok: false; faults: string[] };

export const usage =
  "npm run --silent letter -- --facts FILE --kind company|authority --format pdf|html|txt --out FILE [--on YYYY-MM-DD]\n" +
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
  const chosenKind = choiceOf({ flag: "--kind", given: kind, choices: letterKinds, later: laterKinds }, faults);
  const chosenFormat = choiceOf({ flag: "--format", given: format, choices: formats, later: laterFormats }, faults);
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
  later: readonly string[];
}

function choiceOf<Option extends string>(
  { flag, given, choices, later }: Choice<Option>,
  faults: string[],
): Option | undefined {
  const chosen = choices.find((choice) => choice === given);
  if (chosen !== undefined) return chosen;
  const known = choices.join(", ");
  if (given === undefined) faults.push(`${flag}: choose one of ${known}`);
  else if (later.includes(given))
    faults.push(`${flag}: "${given}" is planned and cannot be written yet; choose one of ${known}`);
  else faults.push(`${flag}: "${given}" is not one of ${known}`);
  return undefined;
}

/** The facts in a file's text, or each fault by its path. */
export function factsFrom(text: string): Checked<LetterFacts> {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (fault) {
    return {
      ok: false,
      faults: [`--facts: the file is not JSON (${fault instanceof Error ? fault.message : String(fault)})`],
    };
  }
  const parsed = letterFactsSchema.safeParse(given, { reportInput: true });
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, faults: parsed.error.issues.flatMap(faultsOf) };
}

function faultsOf(issue: z.core.$ZodIssue): string[] {
  const at = issue.path.map(String);
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => `${[...at, key].join(".")}: is not a field of the facts`);
  const path = at.join(".") || "facts";
  return [`${path}: ${issue.input === undefined && issue.code !== "custom" ? "is missing" : issue.message}`];
}

/** The JSON Schema of the facts. */
export function factsJsonSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(letterFactsSchema), null, 2)}\n`;
}

/** Why there is no letter, as a sentence. */
export const refusalSentences: Record<LetterRefusal, string> = {
  "no-controller":
    "residence.country: no company is known that answers for this practice there, so there is nobody to address",
  "no-authority": "residence.country: no letter is written for this country yet",
  "company-not-asked":
    "contact: a complaint to the authority needs an earlier complaint to the company; write --kind company first",
  "law-not-in-force":
    "--on: the right to complain that this letter rests on is in force from 19 June 2026; no letter is written for an earlier day",
  "written-too-early": "--on: the letter would be dated before something that the facts tell",
};
