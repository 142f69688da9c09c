import { describe, expect, test } from "vitest";
import { aLetter, bareLetterFacts, someLetterFacts } from "@/lib/testing/a-letter";
import { squeezed, wordsOfLetter } from "@/lib/testing/letter-words";
import { aFullLetter, sampleLetters, trickyTexts } from "@/lib/testing/sample-letters";
import type { LetterDocument } from "../document";
import { renderText } from "./text";

const rules = /^(?:=+|-+)$/gm;
const shown = { descriptions: true, point: "-" };
const wordsOf = (letter: LetterDocument) => squeezed(renderText(letter).replace(rules, ""));

describe.each(sampleLetters().map((sample) => [sample.name, sample] as const))("%s", (_name, { letter }) => {
  test("holds the letter's words and no others", () => expect(wordsOf(letter)).toBe(wordsOfLetter(letter, shown)));
});

describe("what a person types is text", () => {
  test.each(trickyTexts)("%s", (_what, typed) => {
    const { letter } = aFullLetter(aLetter(), typed);
    expect(wordsOf(letter)).toBe(wordsOfLetter(letter, shown));
  });
});

test("lists are marked, and facts count on", () => {
  const lines = renderText(aFullLetter(aLetter(), "Typed").letter).split("\n");
  for (const line of ["1.  Typed", "2.  Second", "3.  Third", "(a) first", "(b) Typed", "(a) again first", "-   Typed"])
    expect(lines).toContain(line);
});

test("no line is wider than a terminal", () => {
  for (const line of renderText(aLetter(someLetterFacts())).split("\n")) expect(line.length).toBeLessThanOrEqual(78);
});

test("a word that is longer stays whole", () => {
  const word = "w".repeat(200);
  expect(renderText(aLetter(bareLetterFacts({ effect: word })))).toContain(word);
});

test("line breaks that a person typed stay", () => {
  expect(renderText(aLetter(bareLetterFacts({ effect: "one\ntwo\n\nthree" })))).toContain(
    "    one\n    two\n\n    three",
  );
});

test("patterns of replacement are text", () => {
  expect(renderText(aLetter(bareLetterFacts({ effect: "$& $1 $$ $`" })))).toContain("$& $1 $$ $`");
});
