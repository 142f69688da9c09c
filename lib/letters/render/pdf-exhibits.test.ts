import { describe, expect, test } from "vitest";
import { aLetter, bareLetterFacts } from "@/lib/testing/a-letter";
import { readPdf } from "@/lib/testing/read-pdf";
import { somePictures, withExhibits } from "@/lib/testing/some-pictures";
import { heading, paragraph, type Block, type LetterDocument } from "../document";
import { renderPdf } from "./pdf";

const letter = withExhibits(aLetter());
const read = (document: LetterDocument) => readPdf(renderPdf(document, somePictures));
const withBlocks = (blocks: Block[]): LetterDocument => ({ ...aLetter(bareLetterFacts()), blocks });

describe("an exhibit", () => {
  test("stands in the one structure tree with its text for those who cannot see it", async () => {
    const { roles, alts, tagged } = await read(letter);
    expect(tagged).toBe(true);
    for (const role of ["Document", "Figure", "Caption"]) expect(roles).toContain(role);
    const given = letter.blocks.flatMap((block) => (block.kind === "exhibit" ? [block.alt] : []));
    expect(alts).toEqual([`Signature of ${letter.sender[0] ?? ""}`, ...given]);
  });

  test("has its caption, its date and its hash on its page", async () => {
    const { lines } = await read(letter);
    for (const block of letter.blocks) {
      if (block.kind !== "exhibit") continue;
      const page = lines.find((on) => on.includes(block.caption)) ?? expect.fail(`No ${block.caption}`);
      for (const detail of block.details) expect(page).toContain(detail);
    }
  });

  test("keeps to the page with a picture of any shape and size", async () => {
    const [exhibit] = letter.blocks.filter((block) => block.kind === "exhibit");
    if (!exhibit) expect.fail("There is no exhibit");
    for (const [width, height] of [
      [10, 10],
      [40_000, 10],
      [10, 40_000],
      [5_000, 5_000],
    ] as const) {
      const blocks = Array.from({ length: 3 }, () => ({ ...exhibit, picture: { ...exhibit.picture, width, height } }));
      const { bounds, pages } = await read(withBlocks([heading(2, "Exhibits"), ...blocks]));
      expect(bounds.bottom).toBeGreaterThan(60);
      expect(pages).toBeLessThan(6);
    }
  });

  test("without its picture is a fault, and so is a picture that is none; the next letter is whole", async () => {
    expect(() => renderPdf(letter)).toThrow("is missing");
    const broken = new Map([...somePictures.keys()].map((sha256) => [sha256, new Uint8Array([1, 2, 3])]));
    expect(() => renderPdf(letter, broken)).toThrow("could not be typeset");
    expect((await read(letter)).alts).toHaveLength(3);
  });

  test("drawn from other bytes is another file: nothing is remembered by name", () => {
    const names = [...somePictures.keys()].reverse();
    const exchanged = new Map([...somePictures.values()].map((bytes, index) => [names[index] ?? "", bytes]));
    const given = Buffer.from(renderPdf(letter, somePictures));
    expect(given.equals(Buffer.from(renderPdf(letter, exchanged)))).toBe(false);
    expect(given.equals(Buffer.from(renderPdf(letter, somePictures)))).toBe(true);
  });
});

describe("a signature drawn by hand", () => {
  test("adds no words", async () => {
    const [drawn, typed] = [await read(withExhibits(aLetter())), await read(aLetter())];
    expect(drawn.text.split("Exhibits")[0]?.trim()).toBe(typed.text.replace(/ Letter \S+, version.*$/, ""));
  });

  test.each([
    [[]],
    [[[]]],
    [[[[5, 5]]]],
    [
      [
        [
          [-50, 900],
          [9_000, -3],
        ],
      ],
    ],
  ])("may be %j", async (strokes) => {
    const drawn = strokes.map((stroke) => stroke.map(([x = 0, y = 0]): [number, number] => [x, y]));
    const blocks: Block[] = [{ kind: "signature", name: "Sofia", drawn }];
    const { alts, text } = await read(withBlocks(blocks));
    expect(alts).toEqual(["Signature of Sofia"]);
    expect(text).toContain("Sofia");
  });
});

describe("the page", () => {
  test("is what the recipient's country prints on", async () => {
    expect((await read({ ...letter, paper: "us-letter" })).paper.map(Math.round)).toEqual([612, 792]);
    expect((await read({ ...letter, paper: "a4" })).paper.map(Math.round)).toEqual([595, 842]);
  });

  test("says its number and of how many", async () => {
    const { feet, pages } = await read(letter);
    expect(feet).toEqual(Array.from({ length: pages }, (_, index) => `Page ${index + 1} of ${pages}`));
  });

  test("is found by bookmarks: the headings as they nest", async () => {
    const headings = letter.blocks.flatMap((block) => (block.kind === "heading" ? [block] : []));
    const nested = headings.map(({ level, text }) => `${"  ".repeat(level - 1)}${text}`);
    expect((await read(letter)).bookmarks).toEqual([letter.title, ...nested]);
  });

  test("never ends with a heading, however long what comes before", async () => {
    const section = [heading(2, "A section"), heading(3, "A part"), paragraph("Some words that follow it. ".repeat(9))];
    for (let lines = 1; lines <= 48; lines += 1) {
      const before = Array.from({ length: lines }, () => paragraph("One line."));
      const after = [...section, ...section, ...section, ...letter.blocks.slice(-3)];
      const { lines: pages } = await read(withBlocks([heading(2, "Before"), ...before, ...after]));
      for (const page of pages)
        expect(["A section", "A part", "Before", "Exhibits"]).not.toContain(page.at(-1)?.trim());
    }
  });

  test("repeats the head of a table, and keeps its caption with it", async () => {
    const rows = Array.from({ length: 90 }, (_, index) => [`Day ${index}`, "Something happened."]);
    for (let lines = 12; lines <= 40; lines += 4) {
      const before = Array.from({ length: lines }, () => paragraph("One line."));
      const table: Block = { kind: "table", caption: "What happened when", head: ["When?", "What?"], rows };
      const { lines: pages } = await read(withBlocks([...before, table]));
      const with90 = pages.filter((page) => page.some((line) => /Day \d/.test(line)));
      for (const page of with90) expect(page.join(" ")).toContain("When?");
      expect(with90[0]?.join(" ")).toContain("What happened when");
    }
  });
});
