import type { Block, Inline, LetterDocument } from "../document";

/** What letter.typ reads: the letter with marks for layout, and no other words. */
export interface TypesetLetter {
  lang: string;
  region: string;
  year: number;
  month: number;
  day: number;
  title: string;
  date: string;
  sender: string[];
  recipient: string[];
  reference: string[];
  blocks: TypesetBlock[];
  colophon: string;
}

type TypesetBlock =
  | Exclude<Block, { kind: "facts" } | { kind: "quotation" }>
  | { kind: "facts"; start: number; items: Inline[][] }
  | { kind: "quotation"; paragraphs: { text: string; rtl: boolean }[] };

/** A letter made ready to typeset; `fit` prepares each text for the page. */
export function typesetLetter(letter: LetterDocument, fit: (text: string) => string): TypesetLetter {
  const [lang = "en", region = "GB"] = letter.language.split("-");
  const [year = 0, month = 1, day = 1] = letter.writtenOn.split("-").map(Number);
  const fitAll = (lines: readonly string[]) => lines.map(fit);
  return {
    ...{ lang, region, year, month, day },
    title: fit(letter.title),
    date: fit(letter.date),
    sender: fitAll(letter.sender),
    recipient: fitAll(letter.recipient),
    reference: fitAll(letter.reference),
    blocks: numbered(letter.blocks).map((block) => fitBlock(block, fit)),
    colophon: fit(letter.colophon),
  };
}

function numbered(blocks: readonly Block[]): TypesetBlock[] {
  let start = 1;
  return blocks.map((block) => {
    if (block.kind === "quotation")
      return { kind: "quotation", paragraphs: block.paragraphs.map((text) => ({ text, rtl: isRightToLeft(text) })) };
    if (block.kind !== "facts") return block;
    const facts = { ...block, start };
    start += block.items.length;
    return facts;
  });
}

function fitBlock(block: TypesetBlock, fit: (text: string) => string): TypesetBlock {
  const runs = (parts: Inline[]) =>
    parts.map((part) => (typeof part === "string" ? fit(part) : { ...part, text: fit(part.text) }));
  switch (block.kind) {
    case "summary":
    case "paragraph":
      return { ...block, text: runs(block.text) };
    case "heading":
      return { ...block, text: fit(block.text) };
    case "facts":
    case "list":
      return { ...block, items: block.items.map(runs) };
    case "quotation":
      return { ...block, paragraphs: block.paragraphs.map((part) => ({ ...part, text: fit(part.text) })) };
    case "table":
      return {
        ...block,
        caption: fit(block.caption),
        head: block.head.map(fit),
        rows: block.rows.map((row) => row.map(fit)),
      };
    case "signature":
      return { ...block, name: fit(block.name) };
  }
}

const firstStrong = /[\p{L}]/u;
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** True when the first letter of a text belongs to a script written from right to left. */
export function isRightToLeft(text: string): boolean {
  const first = firstStrong.exec(text)?.[0];
  return first !== undefined && rightToLeft.test(first);
}

const longWord = /\S{31,}/gu;
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
const piece = 12;
/** Where a long word may be broken; letter.typ turns it into a place without width, so that copied text stays whole. */
const breakMark = "\u200B";

/** Marks the places where a word too long for a line may be broken. */
export function breakLongWords(text: string): string {
  return text.replace(longWord, (word) => {
    const letters = [...graphemes.segment(word)].map(({ segment }) => segment);
    return letters.map((letter, index) => (index > 0 && index % piece === 0 ? breakMark + letter : letter)).join("");
  });
}
