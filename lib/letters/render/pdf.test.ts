import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPdf } from "@/lib/testing/read-pdf";
import { aLetter, anyLetterFacts, bareLetterFacts, someLetterFacts, writingDay } from "@/lib/testing/a-letter";
import { composeLetter, letterKindFor } from "../catalogue";
import { samples } from "../samples.data";
import type { LetterFacts } from "../schema";
import { renderPdf } from "./pdf";
import { renderText } from "./text";

const a4 = { width: 595.3, margin: 70 };
const squeezed = (text: string) => text.replace(/[\s\u200B]+/g, "");
const readLetter = (facts: LetterFacts) => readPdf(renderPdf(aLetter(facts)));

describe.each(Object.entries(samples))("the sample %s", (_name, { facts, writtenOn }) => {
  const letter = aLetter(facts, letterKindFor(facts), writtenOn);
  const bytes = renderPdf(letter);

  test("opens again with title, language, tags and two to three pages", async () => {
    const read = await readPdf(bytes);
    expect(read.title).toBe(letter.title);
    expect(read.language).toBe("en-GB");
    expect(read.tagged).toBe(true);
    expect([2, 3]).toContain(read.pages);
    for (const role of ["H1", "H2", "P", "L", "LI", "BlockQuote"]) expect(read.roles).toContain(role);
    expect(read.roles.has("TH")).toBe(letter.kind === "authority");
  });

  test("holds the words of the plain text, in its order and no others", async () => {
    const read = await readPdf(bytes);
    const words = squeezed(renderText(letter)).replace(/[=-]{5,}/g, "");
    // Marks of lists are drawn differently: a point in one, a dash in the other.
    const marks = (text: string) => text.replace(/[•-]/g, "");
    expect(marks(squeezed(read.text))).toBe(marks(words));
  });

  test("is the same file each time", () =>
    expect(Buffer.from(renderPdf(letter)).equals(Buffer.from(bytes))).toBe(true));
});

describe("what a person types is text", () => {
  test.each([
    ['#include "/etc/passwd"'],
    ["*bold* _emph_ `code` = heading"],
    ["$x^2$ #let x = 1; #x"],
    ["<script>alert(1)</script>"],
    ["]]> &amp; --> */ //"],
    ["\\u{41} \\n \"quoted\" 'single' -- ..."],
    ["https://example.org/a_b?c=d&e=f#g"],
  ])("%s", async (effect) => {
    const read = await readLetter(bareLetterFacts({ effect }));
    expect(squeezed(read.text)).toContain(squeezed(effect));
  });
});

describe("a text of any size stays within the margins", () => {
  test.each([
    ["one word of 2,000 letters", "w".repeat(2_000)],
    ["5,000 characters", "Ten chars ".repeat(500).trim()],
    [
      "a long word after many short ones",
      `${"some words and ".repeat(30)}${"w".repeat(300)} ${"and more ".repeat(30)}`.trim(),
    ],
    ["long words in many lines", `${"z".repeat(99)}\n`.repeat(49).trim()],
    ["a long address", `https://example.org/${"segment/".repeat(60)}`],
  ])("%s", async (_what, effect) => {
    const read = await readLetter(someLetterFacts({ effect }));
    expect(squeezed(read.text)).toContain(squeezed(effect));
    expect(read.bounds.left).toBeGreaterThan(a4.margin);
    expect(read.bounds.right).toBeLessThan(a4.width - a4.margin + 1);
    expect(read.bounds.bottom).toBeGreaterThan(a4.margin - 5);
  });

  test("long names, addresses and accounts", async () => {
    const long = "x".repeat(190);
    const { person } = someLetterFacts();
    const read = await readLetter(someLetterFacts({ person: { ...person, name: long, address: long, account: long } }));
    expect(read.bounds.left).toBeGreaterThan(a4.margin);
    expect(read.bounds.right).toBeLessThan(a4.width - a4.margin + 1);
  });
});

describe("any script prints", () => {
  test.each([["Ελληνικά"], ["Українська"], ["Łódź, Kraków"], ["हिन्दी"], ["ภาษาไทย"], ["🙂"]])("%s", async (effect) => {
    const read = await readLetter(bareLetterFacts({ effect }));
    expect(read.text).not.toContain("[U+");
    expect(read.pages).toBeGreaterThan(0);
  });

  test.each([["العربية"], ["עברית"]])("%s, from right to left", async (effect) => {
    const read = await readLetter(bareLetterFacts({ effect }));
    expect(read.text).not.toContain("[U+");
  });

  test("a character that no font has is shown by its number", async () => {
    const read = await readLetter(bareLetterFacts({ effect: "漢 and end" }));
    expect(read.text).toContain("[U+6F22] and end");
  });
});

test("no facts make it fail", () => {
  fc.assert(
    fc.property(anyLetterFacts, (facts) => {
      const composed = composeLetter(facts, letterKindFor(facts), writingDay);
      if (composed.ok) expect(renderPdf(composed.value).length).toBeGreaterThan(1_000);
    }),
    { numRuns: 60 },
  );
});
