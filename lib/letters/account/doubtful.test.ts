import { describe, expect, test } from "vitest";
import type { Practice, Source } from "@/lib/platforms/catalogue";
import { conductIn } from "@/lib/platforms/catalogue";
import { aSource } from "@/lib/testing/a-platform";
import { bareLetterFacts, writingDay } from "@/lib/testing/a-letter";
import { templates } from "../catalogue";
import { contextFor } from "../context";
import { renderText } from "../render/text";
import type { LetterFacts } from "../schema";

type Confidence = Source["confidence"];

const ireland: LetterFacts["residence"] = { country: "IE" };
const facts = bareLetterFacts({
  residence: ireland,
  seen: { on: "2026-11-14", client: "web", language: "English" },
  switchedOff: { off: true, on: "2026-11-14" },
});

/** The letter of somebody in Ireland, were the catalogue's record of the practice changed like that. */
function letterWith(changes: Partial<Practice>, said: LetterFacts = facts): string {
  const found = contextFor(said, "company", writingDay);
  const template = templates.eu.company;
  if (!found.ok || !template) throw new Error("No letter");
  const practice = { ...found.value.practice, ...changes };
  const conduct = conductIn(practice, "IE");
  const context = { ...found.value, practice, conduct, phase: conduct.phases.at(-1) };
  return renderText(template.compose(said, context)).replace(/\s+/g, " ");
}

/** The same, were the company known as surely as that. */
function letterToOneKnown(confidence: Confidence): string {
  const found = contextFor(facts, "company", writingDay);
  const template = templates.eu.company;
  if (!found.ok || !template) throw new Error("No letter");
  const controller = { ...found.value.controller, source: aSource({ confidence }) };
  return renderText(template.compose(facts, { ...found.value, controller })).replace(/\s+/g, " ");
}

const told: [Confidence, boolean][] = [
  ["high", true],
  ["medium", true],
  ["low", false],
  ["unverified", false],
];

describe("what is known from one weak source, or from memory, carries no sentence", () => {
  test.each(told)("what switching off does not do, known with confidence %s: %s", (confidence, isTold) => {
    const source = aSource({ confidence });
    const text = letterWith({ offDoesNot: [{ words: "Old posts stay in.", in: "help page", source }] });
    expect(text.includes("your help page said on 1 November 2026: “Old posts stay in.”")).toBe(isTold);
  });

  test.each(told)("the purpose, %s: %s", (confidence, isTold) => {
    const text = letterWith({
      purpose: { livesIn: ["IE"], words: "to do better", in: "privacy policy", source: aSource({ confidence }) },
    });
    expect(
      text.includes("Your privacy policy, as of 1 November 2026, gives the purpose in these words: “to do better”."),
    ).toBe(isTold);
  });

  test.each(told)("the basis, %s: %s", (confidence, isTold) => {
    const basis = [{ livesIn: ["IE"], words: "legitimate interests", source: aSource({ confidence }) }];
    expect(letterWith({ basis }).includes("on legitimate interests, as I understand that you do,")).toBe(isTold);
  });

  test.each(told)("the default, %s: %s", (confidence, isTold) => {
    const source = aSource({ confidence });
    const text = letterWith({
      defaults: [{ livesIn: "elsewhere", phases: [{ from: "2024-05-01", exactly: true, state: "on", source }] }],
    });
    expect(text.includes("since 1 May 2024, unless they opt out.")).toBe(isTold);
  });

  test.each(told)("who receives the data, %s: %s", (confidence, isTold) => {
    const sharing = [{ livesIn: ["IE"], with: "Partner Ltd", content: [], source: aSource({ confidence }) }];
    expect(letterWith({ sharing }).includes("Partner Ltd")).toBe(isTold);
  });

  test.each(told)("who answers for it, %s: %s", (confidence, isKnown) => {
    expect(letterToOneKnown(confidence).includes("I could not confirm which company answers")).toBe(!isKnown);
  });
});

describe("what is said of the platform has its day, or says that it has none", () => {
  const open = (source: Source) =>
    letterWith({
      offDoesNot: [{ words: "Old posts stay in.", in: "help page", source }],
      defaults: [{ livesIn: "elsewhere", phases: [{ exactly: false, state: "on", source }] }],
    });
  const { seenOn: _seenOn, ...undated } = aSource();

  test("dated", () => {
    const text = open(aSource());
    expect(text).toContain("As I understand it from what was known on 1 November 2026, you train");
    expect(text).toContain("since when, I do not know.");
  });
  test("undated", () => {
    expect(open(undated)).toContain("your help page says, in a copy without a date: “Old posts stay in.”");
    expect(open(undated)).toContain(
      "and do so with the data of users in Ireland, unless they opt out; since when, I do not know.",
    );
  });
});

describe("whose data are used is said as narrowly as it is known", () => {
  const source = aSource();
  const on = { from: "2024-05-01", exactly: true, state: "on", source } as const;
  test.each([
    ["everybody", on, "with the data of users in Ireland since"],
    [
      "some accounts",
      { ...on, accounts: "personal accounts" },
      "with the data of users in Ireland (personal accounts) since",
    ],
    ["some users", { ...on, forSome: true as const }, "with the data of some users in Ireland since"],
  ])("%s", (_whose, phase, words) => {
    expect(letterWith({ defaults: [{ livesIn: "elsewhere", phases: [phase] }] })).toContain(words);
  });
  test("nobody’s, where it is suspended", () => {
    const text = letterWith({ defaults: [{ livesIn: "elsewhere", phases: [{ ...on, state: "suspended" }] }] });
    expect(text).toContain("you had suspended this training for users in Ireland by 1 May 2024.");
    expect(text).not.toContain("with the data of users");
  });
  test("nobody’s, where it is not done", () => {
    const text = letterWith({ onlyIn: ["GB"] });
    expect(text).not.toContain("with the data of users");
    expect(text).toContain("was on.");
  });
});
