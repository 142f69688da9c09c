import { beforeAll, describe, expect, inject, test } from "vitest";
import { aLetter } from "@/lib/testing/a-letter";
import { squeezed, wordsOfLetter } from "@/lib/testing/letter-words";
import { openInLibreOffice, type Opened } from "@/lib/testing/libreoffice";
import { readPdf } from "@/lib/testing/read-pdf";
import { aFullLetter, sampleLetters, trickyTexts } from "@/lib/testing/sample-letters";
import { renderDocx } from "./docx";

const cases = [
  ...sampleLetters(),
  ...trickyTexts.map(([name, typed]) => ({ name, ...aFullLetter(aLetter(), typed) })),
  { name: "every kind of block", ...aFullLetter(aLetter(), "Typed") },
];
const opened = new Map<string, Opened>();
const pageWidth = { a4: 595.3, "us-letter": 612 } as const;
const margin = 70.8;
// LibreOffice hangs the number of a paragraph that begins at the right outside its margin. A number
// is as wide as the fonts of the machine make it, and less than the room the style leaves for it.
const roomOfNumber = (9 * 72) / 25.4;
const overhang = (words: string) => (/\p{Script=Hebrew}/u.test(words) ? roomOfNumber : 1);

beforeAll(async () => {
  const files = await Promise.all(cases.map(({ letter, pictures }) => renderDocx(letter, pictures)));
  const found = await openInLibreOffice(files, inject("libreOffice"));
  for (const [index, { name }] of cases.entries()) {
    const one = found[index];
    if (one) opened.set(name, one);
  }
});

function openedAs(name: string): Opened {
  const found = opened.get(name);
  if (!found) throw new Error(`${name} was not opened`);
  return found;
}

describe.each(cases.map((one) => [one.name, one] as const))("%s", (name, { letter }) => {
  test("reads in LibreOffice as the plain text does, lists numbered alike", () =>
    expect(squeezed(openedAs(name).text)).toBe(wordsOfLetter(letter, { point: "•" })));

  test("stays within the margins of its paper", async () => {
    const { bounds, text } = await readPdf(openedAs(name).pdf);
    expect(bounds.left).toBeGreaterThan(margin - 1);
    expect(bounds.right).toBeLessThan(pageWidth[letter.paper] - margin + overhang(text));
  });
});

test("LibreOffice finds the headings, as bookmarks too, the lists and the head of the table", async () => {
  const { roles, tagged, bookmarks } = await readPdf(openedAs("every kind of block").pdf);
  expect(tagged).toBe(true);
  for (const role of ["H1", "H2", "L", "LI", "Table", "TH"]) expect(roles).toContain(role);
  expect(bookmarks).toEqual(["Typed", "  Lower"]);
});
