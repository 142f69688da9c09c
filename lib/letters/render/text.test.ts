import { expect, test } from "vitest";
import { aLetter, bareLetterFacts, someLetterFacts } from "@/lib/testing/a-letter";
import { renderText } from "./text";

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

test("facts count on after words that stand between them", () => {
  const facts = bareLetterFacts({ setting: { state: "different", words: "Their words" }, switchedOnByMe: "no" });
  expect(renderText(aLetter(facts))).toMatch(
    /2\. {2}I opened[\s\S]*Their words\n\n3\. {2}I had never switched it on\./,
  );
});
