import { describe, expect, test } from "vitest";
import { faultsOf } from "@/lib/kernel/faults";
import { aCase, aFrozenLetter, anEvent, idOf, openingDay } from "@/lib/testing/a-case";
import { typedDay } from "@/lib/testing/a-finding";
import { bareLetterFacts } from "@/lib/testing/a-letter";
import { eventFormSchema, otherLetter } from "./event-form";
import { caseEventSchema, eventKinds, type EventKind } from "./events";
import type { Complaint } from "./schema";

const today = "2027-03-01";
const letters = [aFrozenLetter(), aFrozenLetter(idOf(2), "authority", "2027-02-01")];
const complaint = aCase({ letters });

/** What a form sends that is filled in as it should be. */
const filled: Record<EventKind, Record<string, unknown>> = {
  sent: { letter: idOf(1), channel: "email" },
  delivered: {},
  acknowledged: { reference: " 221 " },
  asked: { for: "identity" },
  supplied: { for: "clarification" },
  extended: { until: typedDay("2027-04-01") },
  answered: { how: "partly", words: "No." },
  "setting-seen": { state: "on" },
  "authority-sent": { letter: idOf(2), channel: "form" },
  "authority-acknowledged": {},
  "authority-progress": {},
  "authority-outcome": { how: "recorded" },
  withdrawn: { because: "given-up" },
};

function typed(kind: EventKind, changes: Record<string, unknown> = {}, about: Complaint = complaint) {
  const form = { kind, on: typedDay("2027-02-10"), ...filled[kind], ...changes };
  const parsed = eventFormSchema(kind, today, about).safeParse(form);
  return parsed.success ? parsed.data : faultsOf(parsed.error);
}

describe("each form that is filled in as it should be", () => {
  test.each(eventKinds)("%s is an event that can be kept", (kind) => {
    const told = eventFormSchema(kind, today, complaint).parse({ on: typedDay("2027-02-10"), ...filled[kind] });
    expect(told).toMatchObject({ kind, on: "2027-02-10" });
    const kept = caseEventSchema.parse({ ...told, id: idOf(7), recordedOn: today });
    expect(kept).toMatchObject({ kind });
  });

  test.each(eventKinds)("%s that is empty says what is missing, each beside its field", (kind) => {
    const parsed = eventFormSchema(kind, today, complaint).safeParse({});
    const faults = parsed.success ? {} : faultsOf(parsed.error);
    for (const [field, key] of Object.entries(faults)) expect(key).toMatch(new RegExp(`^record\\.${field}\\.`));
    const needed = ["on", "letter", "channel", "for", "how", "state", "because"].filter(
      (field) => field === "on" || field in filled[kind],
    );
    expect(Object.keys(faults).toSorted()).toEqual(needed.toSorted());
  });
});

test("what was left blank was not said", () => {
  expect(typed("acknowledged", { reference: "  ", words: "" })).toMatchObject({
    reference: undefined,
    words: undefined,
  });
  expect(typed("extended", { until: { day: "", month: "", year: "" } })).toMatchObject({ until: undefined });
  expect(typed("sent", { letter: otherLetter })).toMatchObject({ letter: undefined });
});

test.each([
  ["delivered", { on: { day: "31", month: "2", year: "2027" } }, { on: "record.on.missing" }],
  ["delivered", { on: typedDay("2027-03-03") }, { on: "date.future" }],
  ["delivered", { on: typedDay("1999-01-01") }, { on: "date.tooEarly" }],
  ["answered", { how: "kindly" }, { how: "record.how.choose" }],
  ["answered", { words: "x".repeat(20_001) }, { words: "record.words.tooLong" }],
  ["acknowledged", { reference: "x".repeat(201) }, { reference: "record.reference.tooLong" }],
  ["extended", { until: typedDay("2027-02-10") }, { until: "record.until.early" }],
  ["extended", { until: typedDay("2030-01-01") }, { until: "record.until.wrong" }],
  ["extended", { until: { day: "x", month: "", year: "" } }, { until: "record.until.wrong" }],
  ["sent", { letter: idOf(2) }, { letter: "record.letter.choose" }],
  ["sent", { letter: crypto.randomUUID() }, { letter: "record.letter.choose" }],
  ["authority-sent", { letter: idOf(1) }, { letter: "record.letter.choose" }],
] as const)("%s with %o is refused beside its field", (kind, changes, faults) => {
  expect(typed(kind, changes)).toEqual(faults);
});

describe("a day before what it is about is refused; any other may lie long ago", () => {
  const dayBefore = "2026-11-20";
  const twoBefore = "2026-11-19";
  test.each([
    ["sent", dayBefore, true],
    ["sent", twoBefore, false],
    ["answered", twoBefore, false],
    ["answered", openingDay, true],
    ["authority-progress", "2027-01-31", true],
    ["authority-progress", "2027-01-30", false],
    ["setting-seen", "2024-01-01", true],
    ["withdrawn", twoBefore, true],
  ] as const)("%s on %s: %s", (kind, on, isTaken) => {
    const found = typed(kind, { on: typedDay(on) });
    expect(found).toMatchObject(isTaken ? { kind, on } : { on: "record.on.early" });
  });

  test("whoever had written before answers can have come since", () => {
    const contact = { on: "2026-06-01", channel: "form", asked: ["complaint"], reply: "none" } as const;
    const told = aCase({ letters, facts: bareLetterFacts({ contact: { ...contact, asked: [...contact.asked] } }) });
    expect(typed("answered", { on: typedDay("2026-06-02") }, told)).toMatchObject({ on: "2026-06-02" });
    expect(typed("answered", { on: typedDay("2026-05-31") }, told)).toEqual({ on: "record.on.early" });
  });
});

test("an event of another kind is not taken by the wrong form", () => {
  expect(eventFormSchema("sent", today, complaint).safeParse(anEvent("delivered", today)).success).toBe(false);
});
