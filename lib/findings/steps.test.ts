import { describe, expect, test } from "vitest";
import { addDays } from "@/lib/kernel/calendar-date";
import { faultsOf } from "@/lib/kernel/faults";
import { stepIds, stepSchema } from "./journey";
import type { StepId } from "./questions";
import { limits } from "./schema";

const today = "2026-11-21";
const typed = (date: string) => {
  const [year = "", month = "", day = ""] = date.split("-");
  return { day, month, year };
};
const on = typed("2026-11-14");
const nothing = { day: "", month: "", year: "" };

function faultsIn(step: StepId, given: unknown): Readonly<Record<string, string>> {
  const parsed = stepSchema(step, today, {}).safeParse(given);
  return parsed.success ? {} : faultsOf(parsed.error);
}

const seen = { on, client: "web", language: "English" };
const contacted = { contacted: "yes", on, channel: "form", reply: "none" };
const details = { name: "Sofia", email: "sofia@example.org", account: "sofia", sharing: "everything" };

describe("whatever a browser sends, each step answers with a sentence and never throws", () => {
  const odd = [undefined, null, "", "text", 1, true, [], [["a"]], { length: -1 }, Object.create(null) as object];
  const oddField = [["a", "b"], { a: 1 }, null, 7, { day: ["1", "2"], month: {}, year: null }];

  test.each(stepIds)("%s", (step) => {
    const fields = [
      "practice",
      "country",
      "nation",
      "state",
      "words",
      "on",
      "client",
      "language",
      "firstOn",
      "told",
      "said",
    ];
    const more = [
      "off",
      "effect",
      "contacted",
      "asked",
      "reply",
      "answer",
      "wanted",
      "name",
      "email",
      "account",
      "sharing",
      "memberSince",
      "content",
      "sensitive",
      "under18",
      "reference",
      "notDealtWith",
      "province",
    ];
    const given = [...odd, ...[...fields, ...more].flatMap((field) => oddField.map((value) => ({ [field]: value })))];
    expect(() => given.map((answer) => faultsIn(step, answer))).not.toThrow();
  });

  test("text that is a list or an object is refused, not printed", () => {
    expect(Object.keys(faultsIn("details", { ...details, name: ["Sofia", "Sam"] }))).toEqual(["name"]);
    expect(Object.keys(faultsIn("effect", { effect: { toString: "x" } }))).toEqual(["effect"]);
    expect(Object.keys(faultsIn("remedies", { wanted: ["stop", "sue"] }))).toEqual(["wanted"]);
    expect(Object.keys(faultsIn("at-stake", { memberSince: ["2012"], content: ["posts", "soul"] }))).toEqual([
      "memberSince",
      "content",
    ]);
  });
});

describe("what is typed is kept", () => {
  const parse = (step: StepId, given: unknown) => stepSchema(step, today, {}).parse(given);

  test.each(["<b>bold</b>", "😀 👩‍👩‍👧", "שלום עולם", '#include "x" $y$ *z*', "=HYPERLINK(1)", "O’Brien; DROP TABLE"])(
    "as it is: %s",
    (words) => {
      expect(parse("effect", { effect: words })).toEqual({ effect: words });
    },
  );

  test("without NUL, on one line where one line is asked", () => {
    expect(parse("details", { ...details, name: " So\u0000fia\r\n Lee " })).toMatchObject({ name: "Sofia Lee" });
  });

  test("up to the last character allowed", () => {
    expect(faultsIn("effect", { effect: "a".repeat(limits.effect) })).toEqual({});
    expect(faultsIn("details", { ...details, name: "é".repeat(limits.line) })).toEqual({});
  });

  test("for the questions that were asked only", () => {
    expect(parse("setting", { state: "on", words: "left over" })).toEqual({ state: "on" });
    expect(parse("notice", { told: "no", channel: "email", on, said: "x" })).toEqual({ told: "no" });
    expect(parse("contact", { contacted: "no", on, answer: "x" })).toEqual({ contacted: "no" });
    expect(parse("switched-off", { off: "no", on, objectionForm: "yes" })).toEqual({ off: "no", objectionForm: "yes" });
    expect(parse("residence", { country: "US", state: "CA", land: "BY", nation: "" })).toEqual({
      country: "US",
      state: "CA",
    });
    expect(parse("residence", { country: "IE", province: "QC" })).toEqual({ country: "IE" });
    const open = { repliedOn: nothing, notDealtWith: ["erase"] };
    expect(parse("contact", { ...contacted, reply: "answered", ...open })).toMatchObject({ notDealtWith: ["erase"] });
    expect(parse("contact", { ...contacted, reply: "acknowledged", ...open })).toMatchObject({ notDealtWith: [] });
  });

  test("of what the platform holds only", () => {
    const known = { platform: { practice: "linkedin-content-ai" }, seen: { ...seen, client: "web" } } as const;
    const parsed = stepSchema("at-stake", today, known).parse({ content: ["voice", "posts", "code"] });
    expect(parsed).toEqual({ counted: "", memberSince: "", content: ["posts"], sensitive: [] });
  });

  test("for a member of the same year, and of none after the setting was seen", () => {
    const known = { seen: { ...seen, client: "web", on: typed("2025-11-14") } } as const;
    const isMemberSince = (year: string) =>
      stepSchema("at-stake", today, known).safeParse({ memberSince: year }).success;
    expect(["2003", "2025", "2026", " "].map(isMemberSince)).toEqual([true, true, false, true]);
  });

  test("on the day it is, and the next where the sun is ahead", () => {
    expect(faultsIn("seen", { ...seen, on: typed(today) })).toEqual({});
    expect(faultsIn("seen", { ...seen, on: typed(addDays(today, 1)) })).toEqual({});
    expect(faultsIn("seen", { ...seen, on: typed("2003-01-01") })).toEqual({});
  });
});

describe("what nobody ticked is not ticked", () => {
  test.each([{}, { count: "" }, { count: "no" }, { count: "on" }, { count: 1 }, { count: ["yes", "yes"] }])(
    "%j",
    (given) => {
      expect(stepSchema("count-me", today, {}).parse(given)).toEqual({
        count: false,
        caseMail: false,
        campaignMail: false,
      });
    },
  );

  test("and what was ticked is, once and in the order of the list", () => {
    const { data } = stepSchema("remedies", today, {}).safeParse({ wanted: ["erase", "stop", "erase"] });
    expect(data).toEqual({ wanted: ["stop", "erase"] });
    expect(stepSchema("count-me", today, {}).parse({ count: "yes" })).toMatchObject({ count: true, caseMail: false });
    expect(stepSchema("remedies", today, {}).parse({ wanted: "stop" })).toEqual({ wanted: ["stop"] });
  });
});
