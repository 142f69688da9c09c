import { describe, expect, test } from "vitest";
import { aLetter, bareLetterFacts } from "@/lib/testing/a-letter";
import { renderText } from "../render/text";
import type { LetterFacts, LetterKind } from "../schema";

type Contact = NonNullable<LetterFacts["contact"]>;

const old: Contact = { on: "2026-10-01", channel: "form", asked: ["complaint", "access"], reply: "none" };
const answered = { reply: "answered", repliedOn: "2026-11-10" } as const;
const acknowledged = { reply: "acknowledged", acknowledgedOn: "2026-10-05" } as const;
const england = bareLetterFacts().residence;
const read = (changes: Partial<Contact>, kind: LetterKind = "follow-up", more: Partial<LetterFacts> = {}) =>
  renderText(aLetter(bareLetterFacts({ contact: { ...old, ...changes }, ...more }), kind)).replace(/\s+/g, " ");

/** Each row: what came or went, and the words that rest on it and on nothing else. */
const told: [string, Partial<Contact>, string, Partial<Contact>][] = [
  ["the day of the acknowledgement", acknowledged, "You acknowledged this on 5 October 2026.", answered],
  [
    "a question, and that it was met",
    { ...acknowledged, askedBack: [{ on: "2026-10-06", for: "identity", toldOn: "2026-10-07" }] },
    "You asked me on 6 October 2026 to show who I am; I did so on 7 October 2026.",
    acknowledged,
  ],
  [
    "a question that is open",
    { ...acknowledged, askedBack: [{ on: "2026-10-06", for: "clarification" }] },
    "You asked me on 6 October 2026 to say what exactly I mean.",
    acknowledged,
  ],
  [
    "a longer time",
    { ...acknowledged, extendedOn: "2026-10-20", extendedUntil: "2026-12-01" },
    "You told me on 20 October 2026 that an answer would take longer, until 1 December 2026.",
    acknowledged,
  ],
  [
    "that they wrote again",
    { remindedOn: ["2026-11-05"] },
    "I wrote again on 5 November 2026. I have had no reply.",
    {},
  ],
  [
    "that nothing more came",
    { ...answered, remindedOn: ["2026-11-12"] },
    "I wrote again on 12 November 2026. I have had no further answer.",
    { ...answered, remindedOn: ["2026-11-02"] },
  ],
  ["a refusal", { ...answered, answerKind: "refused" }, "and refused what I had asked", answered],
  ["and what it has to come with", { ...answered, answerKind: "refused" }, "has to say why, and where", answered],
  ["an answer in part", { ...answered, answerKind: "partly" }, "dealt with part of what I had asked", answered],
  [
    "two answers",
    { ...answered, firstAnsweredOn: "2026-10-30" },
    "You answered on 30 October 2026. You answered again on 10 November 2026.",
    answered,
  ],
];

describe("what came and went is told because the person said so", () => {
  test.each(told)("%s", (_what, changes, words, otherwise) => {
    expect(read(changes)).toContain(words);
    expect(read(otherwise)).not.toContain(words);
  });

  test("and a word on a longer time is no acknowledgement", () => {
    const text = read({ reply: "acknowledged", extendedOn: "2026-10-20", extendedUntil: "2026-12-01" });
    expect(text).not.toMatch(/acknowledged this|have had no reply/);
    expect(text).toContain("I have had no answer to what I asked.");
  });

  test("to an authority the company is named once, and each day has its line", () => {
    const text = read({ ...acknowledged, extendedOn: "2026-10-20", remindedOn: ["2026-12-02"] }, "authority");
    expect(text).toContain("It told me on 20 October 2026");
    expect(text).toContain("2 December 2026 I wrote to LinkedIn Corporation again");
    expect(text).toContain("LinkedIn Corporation acknowledged this and has not answered, though I wrote again.");
  });
});

describe("legitimate interests, named in the answer", () => {
  const named = { ...answered, answerKind: "legitimate-interests" } as const;
  test("are met in the second letter with the interest, its need and its weight", () => {
    expect(read(named)).toMatch(/Legitimate interests\. It is for you.*The interest\..*Necessity\..*Balance\./);
    expect(read(answered)).not.toContain("Necessity.");
  });
  test("are no longer asked for, nor guessed, in the complaint", () => {
    const facts = { setting: { state: "on" }, switchedOnByMe: "no", wanted: ["assessment"] } as const;
    const text = read(named, "authority", { ...facts, wanted: [...facts.wanted] });
    expect(text).toContain("LinkedIn Corporation’s answer names legitimate interests as the basis.");
    expect(text).not.toMatch(/relies on legitimate interests, as I understand|agreed through the terms/);
  });
  test("are asked about under a law that may not know them", () =>
    expect(read(named, "follow-up", { residence: { country: "CH" } })).toContain(
      "Your answer names legitimate interests as the reason. Please tell me which rule of the FADP you rely on.",
    ));
});

describe("what is late", () => {
  const month = "More than a month has passed";
  const longer = { ...acknowledged, extendedOn: "2026-10-20" } as const;
  test("is not said while a longer time runs", () => {
    const running = { ...longer, on: "2026-12-01", acknowledgedOn: "2026-12-02", extendedOn: "2026-12-20" };
    expect(read(running, "authority")).not.toMatch(/More than a month|longer time/);
  });
  test("is said once it is over, or was told too late", () => {
    expect(read(longer)).toContain(
      "The time for my rights requests is over, the longer time that I was told of included.",
    );
    expect(read({ ...longer, extendedOn: "2026-11-20" })).toContain(`${month} since I made my rights requests.`);
    expect(read({ ...longer, extendedOn: "2026-11-20" })).toContain("You spoke of a longer time only after that.");
  });
  test("has its day, where receipt is known", () => {
    expect(read({})).toContain("to acknowledge it (section 164A(3)); by my count, until 2 November 2026.");
    expect(read({ channel: "post" })).toContain("to acknowledge it (section 164A(3)).");
    expect(read({ channel: "post", receivedOn: "2026-10-02" })).toContain("by my count, until 2 November 2026.");
  });
  test("is an acknowledgement that came after its time, and none that came in it", () => {
    const late = "My complaint was acknowledged after more than 30 days.";
    expect(read({ ...acknowledged, acknowledgedOn: "2026-11-03" })).toContain(late);
    expect(read({ ...acknowledged, acknowledgedOn: "2026-11-02" })).not.toContain(late);
    expect(read(answered)).not.toContain(late);
  });
});

describe("the setting, looked at again", () => {
  const seen = { on: "2026-10-01", client: "web", language: "English" } as const;
  const again = (state: "on" | "off" | "gone", facts: Partial<LetterFacts> = {}) =>
    read({}, "follow-up", { residence: england, seen, ...facts, seenAgain: { on: "2027-01-05", state } });
  test.each<["on" | "off" | "gone", Partial<LetterFacts>, string]>([
    ["on", {}, "On 5 January 2027 the setting was still on."],
    ["on", { switchedOff: { off: true } }, "On 5 January 2027 the setting was on again."],
    ["on", { setting: { state: "absent" } }, "On 5 January 2027 the setting was on."],
    ["off", {}, "On 5 January 2027 the setting was off."],
    ["off", { switchedOff: { off: true } }, "On 5 January 2027 the setting was still off."],
    ["gone", {}, "On 5 January 2027 the setting was no longer there."],
  ])("%s, %o", (state, facts, words) => expect(again(state, facts)).toContain(words));

  test("takes the place of what was said of it before, and has its line", () => {
    const facts = { switchedOff: { off: false }, seen, seenAgain: { on: "2027-01-05", state: "on" } } as const;
    const text = read({}, "authority", facts);
    expect(text).not.toContain("It is still on.");
    expect(text).toContain("5 January 2027 I found that the setting was still on");
  });
});
