import type { Block, Inline, LetterDocument, Picture } from "../document";
import { unreachable } from "@/lib/kernel/unreachable";
import { signatureSvg } from "./strokes";

/** What letter.typ reads: the letter with marks for layout, and no other words. */
export interface TypesetLetter {
  lang: string;
  region: string;
  paper: LetterDocument["paper"];
  year: number;
  month: number;
  day: number;
  title: string;
  /** The title and who wrote, as the file's own description says them: nothing is laid out there. */
  about: { title: string; author: string };
  date: string;
  sender: string[];
  recipient: string[];
  reference: string[];
  blocks: TypesetBlock[];
  colophon: string;
}

type TypesetBlock =
  | Exclude<Block, { kind: "facts" | "quotation" | "exhibit" | "signature" }>
  | { kind: "facts"; start: number; items: Inline[][] }
  | { kind: "quotation"; paragraphs: { text: string; rtl: boolean }[] }
  | { kind: "exhibit"; caption: string; details: Detail[]; alt: string; picture: DrawnPicture }
  | { kind: "signature"; name: string; drawn?: { svg: string; alt: string } };

/** A piece of a line about an exhibit; a hash is set as code. */
type Detail = (string | { kind: "code"; text: string })[];

interface DrawnPicture {
  file: string;
  format: "png" | "jpg";
  width: number;
  height: number;
}

/** A letter made ready to typeset; `fit` prepares each text for the page. */
export function typesetLetter(letter: LetterDocument, fit: (text: string) => string): TypesetLetter {
  const [lang = "en", region = "GB"] = letter.language.split("-");
  const [year = 0, month = 1, day = 1] = letter.writtenOn.split("-").map(Number);
  const fitAll = (lines: readonly string[]) => lines.map(fit);
  return {
    ...{ lang, region, year, month, day },
    paper: letter.paper,
    title: fit(letter.title),
    about: { title: letter.title, author: letter.sender[0] ?? "" },
    date: fit(letter.date),
    sender: fitAll(letter.sender),
    recipient: fitAll(letter.recipient),
    reference: fitAll(letter.reference),
    blocks: fitBlocks(letter.blocks, fit),
    colophon: fit(letter.colophon),
  };
}

/** The pictures of a letter in their order, each once: `pictureFile` says under which name each is drawn. */
export function picturesOf(letter: LetterDocument): Picture[] {
  const pictures = letter.blocks.flatMap((block) => (block.kind === "exhibit" ? [block.picture] : []));
  return [...new Map(pictures.map((picture) => [picture.sha256, picture])).values()];
}

/** The name of the picture at a place. The typesetter never forgets a name, so letters share a few. */
export function pictureFile(index: number): string {
  return `picture-${index}`;
}

type Fit = (text: string) => string;
type OfKind<Kind> = Extract<Block, { kind: Kind }>;

function fitBlocks(blocks: readonly Block[], fit: Fit): TypesetBlock[] {
  const hashes: string[] = [];
  let start = 1;
  return blocks.map((block) => {
    switch (block.kind) {
      case "summary":
      case "paragraph":
        return { ...block, text: fitRuns(block.text, fit) };
      case "heading":
        return { ...block, text: fit(block.text) };
      case "facts": {
        const facts = { ...fitItems(block, fit), start };
        start += block.items.length;
        return facts;
      }
      case "list":
        return fitItems(block, fit);
      case "quotation":
        return {
          ...block,
          paragraphs: block.paragraphs.map((text) => ({ text: fit(text), rtl: isRightToLeft(text) })),
        };
      case "table":
        return fitTable(block, fit);
      case "exhibit":
        return fitExhibit(block, fit, hashes);
      case "signature":
        return fitSignature(block, fit);
      default:
        return unreachable(block);
    }
  });
}

function fitRuns(parts: readonly Inline[], fit: Fit): Inline[] {
  return parts.map((part) => (typeof part === "string" ? fit(part) : { ...part, text: fit(part.text) }));
}

function fitItems<Items extends { items: Inline[][] }>(block: Items, fit: Fit): Items {
  return { ...block, items: block.items.map((item) => fitRuns(item, fit)) };
}

function fitTable(block: OfKind<"table">, fit: Fit): TypesetBlock {
  return {
    ...block,
    caption: fit(block.caption),
    head: block.head.map(fit),
    rows: block.rows.map((row) => row.map(fit)),
  };
}

function fitSignature({ kind, name, drawn }: OfKind<"signature">, fit: Fit): TypesetBlock {
  const written = { kind, name: fit(name) };
  return drawn ? { ...written, drawn: { svg: signatureSvg(drawn), alt: `Signature of ${name}` } } : written;
}

function fitExhibit({ picture, ...block }: OfKind<"exhibit">, fit: Fit, hashes: string[]): TypesetBlock {
  if (!hashes.includes(picture.sha256)) hashes.push(picture.sha256);
  const { width, height, type } = picture;
  return {
    ...block,
    caption: fit(block.caption),
    details: block.details.map((line) => detail(line, fit)),
    picture: {
      ...{ width, height, format: type === "image/png" ? "png" : "jpg" },
      file: pictureFile(hashes.indexOf(picture.sha256)),
    },
  };
}

const hash = /([0-9a-f]{64})/;

function detail(line: string, fit: Fit): Detail {
  // Every second part is the hash itself.
  return line.split(hash).map((text, index) => (index % 2 === 1 ? { kind: "code", text: fit(text) } : fit(text)));
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
