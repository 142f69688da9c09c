import { describe, expect, test } from "vitest";
import { faultsOf } from "@/lib/kernel/faults";
import { type FindingAnswers, stepSchema } from "./journey";
import type { StepId } from "./questions";

const today = "2026-11-21";
const typed = (date: string) => {
  const [year = "", month = "", day = ""] = date.split("-");
  return { day, month, year };
};

function faultsIn(step: StepId, given: unknown, known: Partial<FindingAnswers> = {}): Readonly<Record<string, string>> {
  const parsed = stepSchema(step, today, known).safeParse(given);
  return parsed.success ? {} : faultsOf(parsed.error);
}

const seen = { on: typed("2026-11-14"), client: "web", language: "English" } as const;
const contacted = { contacted: "yes", on: typed("2026-11-14"), channel: "form", reply: "none" };
const details = { name: "Sofia", email: "sofia@example.org", account: "sofia", sharing: "everything" };

describe("what a form hides stands in nobody's way", () => {
  const half = { day: "3", month: "", year: "" };
  test.each([
    ["notice", { told: "no", on: half, said: "x".repeat(9_000) }],
    ["contact", { ...contacted, reply: "none", repliedOn: half, answer: "x".repeat(9_000) }],
    ["switched-off", { off: "no", on: half, objectionForm: "no" }],
    ["setting", { state: "on", words: "x".repeat(9_000) }],
  ] as const)("%s", (step, given) => {
    expect(faultsIn(step, given)).toEqual({});
  });
});

describe("days that cannot both be true are not accepted", () => {
  test.each([
    ["seen", { ...seen, firstOn: typed("2026-11-15") }, { firstOn: "seen.firstOn.late" }],
    ["seen", { ...seen, firstOn: typed("2026-11-14") }, {}],
    ["notice", { told: "before", on: typed("2026-11-15") }, { on: "notice.on.late" }],
    ["notice", { told: "after", on: typed("2026-11-15") }, {}],
    ["switched-off", { off: "yes", on: typed("2026-11-13"), objectionForm: "no" }, { on: "switched-off.on.early" }],
    ["switched-off", { off: "yes", on: typed("2026-11-14"), objectionForm: "no" }, {}],
    [
      "contact",
      { ...contacted, reply: "answered", repliedOn: typed("2026-11-13") },
      { repliedOn: "contact.repliedOn.early" },
    ],
    ["contact", { ...contacted, reply: "answered", repliedOn: typed("2026-11-14") }, {}],
  ] as const)("%s %j", (step, given, faults) => {
    expect(faultsIn(step, given, { seen })).toEqual(faults);
  });
});

test.each(["\u200B", "\u202E\u2066", "…", " - "])("%j is no name", (name) => {
  expect(faultsIn("details", { ...details, name })).toEqual({ name: "details.name.missing" });
});
