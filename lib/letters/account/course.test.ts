import { describe, expect, test } from "vitest";
import { aLetter, bareLetterFacts, someLetterFacts } from "@/lib/testing/a-letter";
import { renderText } from "../render/text";
import type { LetterFacts, LetterKind } from "../schema";

const read = (facts: LetterFacts, kind: LetterKind = "company") =>
  renderText(aLetter(facts, kind, "2027-01-18")).replace(/\s+/g, " ");
type Contact = NonNullable<LetterFacts["contact"]>;
const contact: Contact = { on: "2026-11-25", channel: "form", asked: ["complaint"], reply: "none" };
const seenOn = (on: string) => ({ on, client: "web", language: "English" }) as const;
const offOn = (on: string) => ({ seen: seenOn(on), switchedOff: { off: true, on } }) as const;

describe("someone who switched it off before the training began", () => {
  const text = read(someLetterFacts(offOn("2025-10-02")));
  test("blames nobody for what had not begun", () => {
    expect(text).toContain("I switched off your setting");
    expect(text).not.toMatch(/infringes|after the use|does not affect training/);
  });
  test("asks under the law of the time since", () => {
    expect(text).toContain("as it stood until 4 February 2026 and under Article 8A since");
    expect(text).toContain("Article 5(3)");
  });
});

test("someone who switched it off the day after it began complains of that day, and of the time since under the law since", () => {
  const text = read(someLetterFacts(offOn("2025-11-04")));
  expect(text).toContain("infringes");
  expect(text).toContain("does not affect training");
});

test("a switch that was missing before the training began is nobody’s fault", () => {
  const early = { setting: { state: "absent" }, seen: seenOn("2025-02-10") } as const;
  expect(read(bareLetterFacts(early))).not.toMatch(/make it easy to object|no switch to refuse with/);
  expect(read(bareLetterFacts({ ...early, seen: seenOn("2026-02-10") }))).toContain("make it easy to object");
});

describe("a day says more surely than a word when a notice came", () => {
  const told = (notice: NonNullable<LetterFacts["notice"]>) => read(bareLetterFacts({ notice }));
  test.each([
    ["after", "2025-09-18", "You told me about this use of my data on 18 September 2025."],
    ["after", "2026-03-01", "You told me about this use of my data only afterwards, on 1 March 2026."],
    ["before", "2026-03-01", "You told me about this use of my data on 1 March 2026."],
    ["before", "2025-09-18", "You told me about this use of my data beforehand, on 18 September 2025."],
  ] as const)("told %s, on %s", (when, on, sentence) => expect(told({ told: when, on })).toContain(sentence));
  test("and the argument goes by it", () => {
    expect(told({ told: "after", on: "2025-09-18" })).not.toContain("I was told only afterwards");
    expect(told({ told: "before", on: "2026-03-01" })).toContain("I was told only afterwards");
  });
});

test("a company says, and does not saie", () => {
  const text = read(bareLetterFacts({ contact, wasUnder18: "yes" }), "authority");
  expect(text).toContain("LinkedIn Corporation says that");
  expect(text).not.toContain("saies");
});

test("the authority is asked for what the answer left open, and not for what was done", () => {
  const answered: Contact = { ...contact, reply: "answered", answer: "We have stopped.", notDealtWith: ["confirm"] };
  const asked = read(someLetterFacts({ contact: answered }), "authority");
  expect(asked).toContain("Consider asking LinkedIn Corporation to tell me whether and when my data were used.");
});

test("the ICO is not told of itself as of somebody else", () => {
  const text = read(someLetterFacts({ contact }), "authority");
  expect(text).toContain("I know that you have let this processing go ahead");
  expect(text).not.toMatch(/The ICO has|the ICO has/);
});

test("an objection that the first letter did not make is made with the second", () => {
  const facts = (asked: Contact["asked"]) =>
    read(someLetterFacts({ contact: { ...contact, reply: "answered", asked } }), "follow-up");
  expect(facts(["complaint"])).toContain("begins with this letter");
  expect(facts(["complaint", "objection"])).not.toContain("begins with this letter");
});
