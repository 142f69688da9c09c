import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPdf } from "@/lib/testing/read-pdf";
import { aLetter, anyLetterFacts, bareLetterFacts, someLetterFacts, writingDay } from "@/lib/testing/a-letter";
import { somePictures } from "@/lib/testing/some-pictures";
import { composeLetter } from "../catalogue";
import { choicesFor } from "../choice";
import { samples } from "../samples.data";
import type { LetterFacts } from "../schema";
import type { LetterDocument } from "../document";
import { renderPdf as renderWith } from "./pdf";
import { renderText } from "./text";

const a4 = { width: 595.3, margin: 70 };
const squeezed = (text: string) => text.replace(/[\s\u200B]+/g, "");
const renderPdf = (letter: LetterDocument) => renderWith(letter, somePictures);
const readLetter = (facts: LetterFacts) => readPdf(renderPdf(aLetter(facts)));

describe.each(Object.entries(samples))("the sample %s", (_name, { facts, writtenOn }) => {
  const letter = aLetter(facts, choicesFor(facts, writtenOn)[0]?.kind, writtenOn);
  const bytes = renderPdf(letter);

  test("opens again with title, language, tags and few pages", async () => {
    const read = await readPdf(bytes);
    expect(read.title).toBe(letter.title);
    expect(read.language).toBe(letter.language);
    expect(read.tagged).toBe(true);
    expect(read.pages).toBeLessThan(7);
    for (const role of ["H1", "H2", "P", "L", "LI"]) expect(read.roles).toContain(role);
    const kinds = letter.blocks.map(({ kind }) => kind);
    expect(read.roles.has("TH")).toBe(kinds.includes("table"));
    expect(read.roles.has("Figure")).toBe(kinds.includes("exhibit"));
  });

  test("holds the words of the plain text, in its order and no others", async () => {
    const read = await readPdf(bytes);
    const words = letter.blocks.reduce(
      // What a picture shows is seen here, and told there.
      (text, block) => (block.kind === "exhibit" ? text.replace(squeezed(block.alt), "") : text),
      squeezed(renderText(letter)).replace(/[=-]{5,}/g, ""),
    );
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

test("line ends of any system in a name are line ends", async () => {
  const read = await readPdf(renderPdf({ ...aLetter(), sender: ["Al\r\nBcc: x", "y\rz", "a\tb"] }));
  expect(read.lines[0]?.slice(0, 2)).toEqual(["Al", "Bcc: x"]);
  expect(squeezed(read.text)).toContain("Bcc:xyzab");
});

describe("a text of any size stays within the margins", () => {
  test.each([
    ["one word of 2,000 letters", "w".repeat(2_000)],
    ["20,000 characters", "Ten chars ".repeat(2_000).trim()],
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
    // A quotation that goes on overleaf hangs its inset, far above the page number.
    expect(read.bounds.bottom).toBeGreaterThan(a4.margin - 8);
  });

  test("long names, addresses and accounts", async () => {
    const long = "x".repeat(190);
    const { person } = someLetterFacts();
    const read = await readLetter(someLetterFacts({ person: { ...person, name: long, address: long, account: long } }));
    expect(read.bounds.left).toBeGreaterThan(a4.margin);
    expect(read.bounds.right).toBeLessThan(a4.width - a4.margin + 1);
  });
});

test("no facts make it fail", () => {
  fc.assert(
    fc.property(anyLetterFacts, (facts) => {
      const [choice] = choicesFor(facts, writingDay);
      fc.pre(choice !== undefined);
      const composed = composeLetter(facts, choice?.kind ?? "company", writingDay);
      if (composed.ok) expect(renderPdf(composed.value).length).toBeGreaterThan(1_000);
    }),
    { numRuns: 20 },
  );
});
