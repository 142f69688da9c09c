import { expect, test } from "vitest";
import { eventFormSchema } from "@/lib/complaints/event-form";
import { eventKinds, longestWords } from "@/lib/complaints/events";
import { faultsOf } from "@/lib/kernel/faults";
import { flattened } from "@/lib/kernel/flattened";
import { aCase } from "@/lib/testing/a-case";
import { catalogue } from "@/lib/words/catalogue";
import { fieldsOf } from "./record-fields.data";

const { record, errors } = catalogue.en;
const sentences = { ...flattened("record", record.faults), ...flattened("date", errors.date) };

const tomorrow = { day: "3", month: "3", year: "2031" };
const longBefore = { day: "3", month: "3", year: "2004" };
const tooLong = { words: "w".repeat(longestWords + 1), reference: "r".repeat(300) };
const blank = { day: "", month: "", year: "" };
const typings = [
  { on: blank, until: blank },
  { on: tomorrow },
  { on: longBefore },
  { on: { day: "31", month: "2", year: "2026" }, until: { day: "x" }, ...tooLong },
  { on: { day: "1", month: "12", year: "2026" }, until: { day: "1", month: "11", year: "2026" } },
];

test.each(eventKinds)("every fault of the form about %s has its sentence, beside a field that is asked", (kind) => {
  const schema = eventFormSchema(kind, "2026-12-10", aCase());
  const faults = typings.flatMap((typed) => {
    const parsed = schema.safeParse(typed);
    return Object.entries(parsed.success ? {} : faultsOf(parsed.error));
  });
  expect(faults.length).toBeGreaterThan(0);
  for (const [field, key] of faults) {
    expect(sentences[key], `${field}: ${key}`).toMatch(/^[A-Z]/);
    // What is asked nowhere cannot be mended.
    if (key !== "record.words.tooLong" && key !== "record.reference.tooLong")
      expect(fieldsOf[kind].map(String), key).toContain(field);
  }
});
