import { DOMParser, type Element } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { aLetter } from "@/lib/testing/a-letter";
import { squeezed, wordsOfLetter } from "@/lib/testing/letter-words";
import { aFullLetter, sampleLetters, trickyTexts } from "@/lib/testing/sample-letters";
import type { LetterDocument, Pictures } from "../document";
import { renderDocx } from "./docx";

const body = "word/document.xml";

async function readDocx(letter: LetterDocument, pictures?: Pictures) {
  const bytes = await renderDocx(letter, pictures);
  const files = unzipSync(bytes);
  const textOf = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const xml = (name: string) => new DOMParser().parseFromString(textOf(name), "text/xml");
  const elements = (tag: string, name = body): Element[] => [...xml(name).getElementsByTagName(tag)];
  return { bytes, files, textOf, xml, elements };
}
type Docx = Awaited<ReturnType<typeof readDocx>>;

const wordsOf = ({ elements }: Docx) =>
  squeezed(
    elements("w:t")
      .map(({ textContent }) => textContent)
      .join(""),
  );
const first = (within: Element, tag: string) => within.getElementsByTagName(tag)[0];
const valueOf = (within: Element, tag: string) => first(within, tag)?.getAttribute("w:val");
const words = (paragraph: Element) =>
  [...paragraph.getElementsByTagName("w:t")].map(({ textContent }) => textContent).join("");

describe.each(sampleLetters().map((sample) => [sample.name, sample] as const))("%s", (_name, { letter, pictures }) => {
  test("holds the letter's words and no others", async () => {
    expect(wordsOf(await readDocx(letter, pictures))).toBe(wordsOfLetter(letter));
  });
});

describe("a letter with every kind of block", () => {
  const { letter, pictures } = aFullLetter(aLetter(), "Typed");
  const read = readDocx(letter, pictures);

  test("is well-formed in every part", async () => {
    const { files, xml } = await read;
    const parts = Object.keys(files).filter((name) => /\.(?:xml|rels)$/.test(name));
    expect(parts.length).toBeGreaterThan(8);
    for (const name of parts) expect(xml(name).documentElement?.tagName).toBeTruthy();
  });

  test("has real headings under a title", async () => {
    const styles = (await read).elements("w:p").map((paragraph) => valueOf(paragraph, "w:pStyle"));
    expect(styles.filter((style) => /^(?:Title|Heading)/.test(style ?? ""))).toEqual(["Title", "Heading1", "Heading2"]);
  });

  test("numbers its headings in the outline that office programs show", async () => {
    const levels = (await read).elements("w:outlineLvl", "word/styles.xml").map((level) => level.getAttribute("w:val"));
    expect(levels).toEqual(["0", "1", "2"]);
  });

  test("uses no style that it does not define", async () => {
    const docx = await read;
    const defined = docx.elements("w:style", "word/styles.xml").map((style) => style.getAttribute("w:styleId"));
    const used = [...docx.elements("w:pStyle"), ...docx.elements("w:rStyle")].map((style) =>
      style.getAttribute("w:val"),
    );
    for (const style of used) expect(defined).toContain(style);
  });

  test("counts facts on through the letter and begins each lettered list anew", async () => {
    const numbers = (await read)
      .elements("w:p")
      .filter((paragraph) => first(paragraph, "w:numPr"))
      .map((paragraph) => [words(paragraph), valueOf(paragraph, "w:pStyle"), valueOf(paragraph, "w:numId")]);
    const [one, two, three] = numbers.filter(([, style]) => style === "ListNumber").map(([, , list]) => list);
    expect([two, three]).toEqual([one, one]);
    const [a, b, again] = numbers.filter(([, style]) => style === "LetterRequest").map(([, , list]) => list);
    expect(a).toBe(b);
    expect(again).not.toBe(a);
  });

  test("repeats the head of a table", async () => {
    const [head, row] = (await read).elements("w:tr");
    expect(head && first(head, "w:tblHeader")).toBeTruthy();
    expect(row && first(row, "w:tblHeader")).toBeUndefined();
  });

  test("describes its pictures and keeps them within the page", async () => {
    const docx = await read;
    const described = docx.elements("wp:docPr").map((drawing) => drawing.getAttribute("descr"));
    expect(described).toEqual(["Typed", "Typed"]);
    const ids = docx.elements("wp:docPr").map((drawing) => drawing.getAttribute("id"));
    expect(new Set(ids).size).toBe(2);
    const widths = docx.elements("wp:extent").map((extent) => Number(extent.getAttribute("cx")) / 36_000);
    for (const millimetres of widths) expect(millimetres).toBeLessThanOrEqual(160);
    expect(Object.keys(docx.files).filter((name) => name.startsWith("word/media/"))).toHaveLength(2);
  });

  test("says what it is: title, author, language and day", async () => {
    const properties = (await read).textOf("docProps/core.xml");
    expect(properties).toContain("<dc:title>Typed</dc:title>");
    expect(properties).toContain("<dc:creator>Typed</dc:creator>");
    expect(properties).toContain("<dc:language>en-GB</dc:language>");
    expect(properties.match(new RegExp(`>${letter.writtenOn}T00:00:00Z<`, "g"))).toHaveLength(2);
  });

  test("numbers its pages", async () => {
    const docx = await read;
    const footer = Object.keys(docx.files).find((name) => name.startsWith("word/footer")) ?? "";
    expect(docx.textOf(footer)).toMatch(/>PAGE<.*>NUMPAGES</);
  });

  test("is the same file each time", async () => {
    const again = await renderDocx(letter, pictures);
    expect(Buffer.from(again).equals(Buffer.from((await read).bytes))).toBe(true);
  });
});

test.each([
  ["a4", "11906", "16838"],
  ["us-letter", "12240", "15840"],
] as const)("prints on %s", async (paper, width, height) => {
  const [size] = (await readDocx({ ...aLetter(), paper })).elements("w:pgSz");
  expect(Math.abs(Number(size?.getAttribute("w:w")) - Number(width))).toBeLessThan(3);
  expect(Math.abs(Number(size?.getAttribute("w:h")) - Number(height))).toBeLessThan(3);
});

describe("what a person types is text", () => {
  test.each(trickyTexts)("%s", async (_what, typed) => {
    const { letter, pictures } = aFullLetter(aLetter(), typed);
    expect(wordsOf(await readDocx(letter, pictures))).toBe(wordsOfLetter(letter));
  });

  test("a line break is a line break", async () => {
    const { letter, pictures } = aFullLetter(aLetter(), "one\r\ntwo\nthree");
    const docx = await readDocx(letter, pictures);
    const paragraph = docx.elements("w:p").find((each) => valueOf(each, "w:pStyle") === "Quote");
    expect(paragraph && words(paragraph)).toBe("onetwothree");
    expect(paragraph?.getElementsByTagName("w:br")).toHaveLength(2);
  });

  test("what XML cannot hold is shown by its number", async () => {
    const { letter, pictures } = aFullLetter(aLetter(), "a\u0008b\u0000c\uD800d\uFFFEe");
    const docx = await readDocx(letter, pictures);
    expect(wordsOf(docx)).toContain("a[U+0008]b[U+0000]c[U+D800]d[U+FFFE]e");
  });
});

describe("words from right to left", () => {
  const paragraphsWith = async (typed: string) => {
    const { letter, pictures } = aFullLetter(aLetter(), typed);
    const docx = await readDocx(letter, pictures);
    return docx.elements("w:p").filter((paragraph) => valueOf(paragraph, "w:pStyle") === "Quote");
  };
  test("begin at the right", async () => {
    const [typed, more] = await paragraphsWith("שלום עולם");
    expect(typed && first(typed, "w:bidi")).toBeTruthy();
    expect(more && first(more, "w:bidi")).toBeUndefined();
  });
  test("are marked within others", async () => {
    const [typed] = await paragraphsWith("My name is مريم, and so on");
    expect(typed && first(typed, "w:bidi")).toBeUndefined();
    const marked = [...(typed?.getElementsByTagName("w:r") ?? [])].filter((run) => first(run, "w:rtl"));
    expect(marked.map(words)).toEqual(["مريم"]);
  });
});

test("a picture that is missing is a fault", async () => {
  await expect(renderDocx(aFullLetter(aLetter(), "x").letter)).rejects.toThrow("is missing");
});
