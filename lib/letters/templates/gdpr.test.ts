import { describe, expect, test } from "vitest";
import { aLetter, bareLetterFacts } from "@/lib/testing/a-letter";
import { renderText } from "../render/text";
import type { LetterFacts, LetterKind } from "../schema";

type Contact = NonNullable<LetterFacts["contact"]>;

const read = (facts: LetterFacts, kind: LetterKind) => renderText(aLetter(facts, kind)).replace(/\s+/g, " ");
const contact: Contact = { on: "2026-11-21", channel: "form", asked: [], reply: "none" };

describe("the second letter to the company", () => {
  const old = { ...contact, on: "2026-10-01" };
  const follow = (changes: Partial<Contact>) => read(bareLetterFacts({ contact: { ...old, ...changes } }), "follow-up");
  const answered = { reply: "answered", repliedOn: "2026-11-10" } as const;

  test.each<[string, Partial<Contact>, string, Partial<Contact>]>([
    ["the days that passed", {}, "109 days have passed", answered],
    [
      "that nothing was acknowledged",
      { asked: ["complaint"] },
      "to acknowledge it (section 164A(3))",
      { asked: ["access"] },
    ],
    ["that the month is over", { asked: ["access"] }, "More than a month has passed", { asked: ["complaint"] }],
    [
      "that the answer leaves points open",
      { ...answered, notDealtWith: ["access"] },
      "leaves open what I had asked: to give me access",
      answered,
    ],
    [
      "what they copied out",
      { ...answered, answer: "We do not agree." },
      "Your words, as I have them: We do not agree.",
      answered,
    ],
    [
      "what the answer rests on",
      { ...answered, answer: "Our legitimate interests." },
      "You name legitimate interests.",
      { ...answered, answer: "No." },
    ],
    ["their reference", { reference: "AB-1" }, "Your reference: AB-1", {}],
    [
      "that this letter is the complaint",
      { asked: ["access"] },
      "Please take this letter as a complaint under section 164A",
      { asked: ["complaint"] },
    ],
  ])("says %s, and only then", (_what, said, sentence, otherwise) => {
    expect(follow(said)).toContain(sentence);
    expect(follow(otherwise)).not.toContain(sentence);
  });

  test("of a complaint from before the law changed, it does not say that it had to be acknowledged", () => {
    const text = follow({ on: "2026-06-18", asked: ["complaint"] });
    expect(text).not.toContain("to acknowledge it (section");
    expect(text).toContain("Please take this letter as a complaint under section 164A");
    expect(follow({ on: "2026-06-19", asked: ["complaint"] })).toContain("to acknowledge it (section");
  });
});

describe("the letter to an authority of the Union", () => {
  const from = (residence: LetterFacts["residence"], changes: Partial<LetterFacts> = {}) =>
    read(bareLetterFacts({ residence, ...changes }), "authority");
  test("names the lead authority, unless that is the one addressed", () => {
    expect(from({ country: "FR" })).toContain("its lead authority is the Irish Data Protection Commission");
    expect(from({ country: "IE" })).toContain("you are also its lead authority");
    expect(from({ country: "IE" })).not.toContain("pass it on");
  });
  test("asks for access only where the company was asked for it", () => {
    const wanted: LetterFacts["wanted"] = ["access", "stop"];
    expect(from({ country: "FR" }, { wanted })).not.toContain("give me access");
    expect(from({ country: "FR" }, { wanted, contact: { ...contact, asked: ["access"] } })).toContain("give me access");
  });
  test("does not say that the company was not written to", () => {
    expect(from({ country: "FR" })).toContain("does not depend on an earlier one to the company");
    expect(from({ country: "FR" }, { contact })).not.toContain("does not depend on an earlier one");
  });
});
