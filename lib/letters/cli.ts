import { readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { today } from "@/lib/infra/clock";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import type { Result } from "@/lib/kernel/result";
import { unreachable } from "@/lib/kernel/unreachable";
import { composeLetter, type LetterRefusal } from "./catalogue";
import { factsFrom, factsJsonSchema, sampleJson, type GivenFacts } from "./command/facts";
import { refusalSentences, taskOf, type Checked, type Task } from "./command-line";
import { formSheetFor, weighedSheet } from "./form-sheet";
import { sizesOf } from "./form/files";
import { renderFile } from "./render/file";
import { renderFormSheet } from "./render/form";
import { renderPdf } from "./render/pdf";

const badInput = 2;

type WriteLetter = Extract<Task, { do: "write-letter" }>;

function attempt<Value>(work: () => Value, fault: string): Checked<Value> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    return { ok: false, faults: [`${fault} (${error instanceof Error ? error.message : String(error)})`] };
  }
}

async function rendered(
  { facts, pictures }: GivenFacts,
  { kind, format }: WriteLetter,
  on: CalendarDate,
): Promise<Checked<Uint8Array | string>> {
  const letter = unlessRefused(composeLetter(facts, kind, on));
  if (!letter.ok) return letter;
  if (format !== "form") return { ok: true, value: await renderFile(letter.value, format, { pictures }) };
  const sheet = unlessRefused(formSheetFor(facts, kind, on));
  if (!sheet.ok) return sheet;
  const sizes = sizesOf(letter.value, renderPdf(letter.value, pictures), pictures);
  return { ok: true, value: renderFormSheet(weighedSheet(sheet.value, sizes)) };
}

function unlessRefused<Value>(made: Result<Value, LetterRefusal | "no-form">): Checked<Value> {
  return made.ok ? made : { ok: false, faults: [refusalSentences[made.reason]] };
}

async function writeLetter(task: WriteLetter, on: CalendarDate): Promise<Checked<string>> {
  const text = attempt(() => readFileSync(task.facts, "utf8"), `--facts: the file cannot be read`);
  if (!text.ok) return text;
  const given = await factsFrom(text.value, dirname(task.facts));
  if (!given.ok) return given;
  const file = await rendered(given.value, task, on);
  if (!file.ok) return file;
  const written = attempt(() => writeFileSync(task.out, file.value), `--out: the file cannot be written`);
  return written.ok ? { ok: true, value: "" } : written;
}

async function carryOut(task: Task): Promise<Checked<string>> {
  switch (task.do) {
    case "print-schema":
      return { ok: true, value: factsJsonSchema() };
    case "print-sample":
      return { ok: true, value: sampleJson(task.name) };
    case "write-letter":
      return writeLetter(task, task.on ?? today());
    default:
      return unreachable(task);
  }
}

const task = taskOf(process.argv.slice(2));
const done = task.ok ? await carryOut(task.value) : task;
if (done.ok) process.stdout.write(done.value);
else {
  process.stderr.write(`${done.faults.join("\n")}\n`);
  process.exitCode = badInput;
}
