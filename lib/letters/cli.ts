import { readFileSync, writeFileSync } from "node:fs";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { unreachable } from "@/lib/kernel/unreachable";
import { today } from "@/lib/infra/clock";
import { composeLetter } from "./catalogue";
import {
  factsFrom,
  factsJsonSchema,
  refusalSentences,
  taskOf,
  type Checked,
  type Format,
  type Task,
} from "./command-line";
import type { LetterDocument } from "./document";
import { renderPage } from "./render/page";
import { renderPdf } from "./render/pdf";
import { renderText } from "./render/text";
import { samples } from "./samples.data";

const badInput = 2;

function rendered(letter: LetterDocument, format: Format): Uint8Array | string {
  switch (format) {
    case "pdf":
      return renderPdf(letter);
    case "html":
      return renderPage(letter);
    case "txt":
      return renderText(letter);
    default:
      return unreachable(format);
  }
}

function attempt<Value>(work: () => Value, fault: string): Checked<Value> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    return { ok: false, faults: [`${fault} (${error instanceof Error ? error.message : String(error)})`] };
  }
}

function writeLetter(task: Extract<Task, { do: "write-letter" }>, on: CalendarDate): Checked<void> {
  const text = attempt(() => readFileSync(task.facts, "utf8"), `--facts: the file cannot be read`);
  if (!text.ok) return text;
  const facts = factsFrom(text.value);
  if (!facts.ok) return facts;
  const letter = composeLetter(facts.value, task.kind, on);
  if (!letter.ok) return { ok: false, faults: [refusalSentences[letter.reason]] };
  const file = rendered(letter.value, task.format);
  return attempt(() => writeFileSync(task.out, file), `--out: the file cannot be written`);
}

function carryOut(task: Task): Checked<string> {
  switch (task.do) {
    case "print-schema":
      return { ok: true, value: factsJsonSchema() };
    case "print-sample":
      return { ok: true, value: `${JSON.stringify(samples[task.name].facts, null, 2)}\n` };
    case "write-letter": {
      const written = writeLetter(task, task.on ?? today());
      return written.ok ? { ok: true, value: "" } : written;
    }
    default:
      return unreachable(task);
  }
}

const task = taskOf(process.argv.slice(2));
const done = task.ok ? carryOut(task.value) : task;
if (done.ok) process.stdout.write(done.value);
else {
  process.stderr.write(`${done.faults.join("\n")}\n`);
  process.exitCode = badInput;
}
