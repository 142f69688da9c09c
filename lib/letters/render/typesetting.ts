import type { Block, Inline, PaperDocument, Picture } from "../document";
import { unreachable } from "@/lib/kernel/unreachable";
import { fontFamilies } from "./fonts";
import { assumedLanguage, wordsOf, type Words } from "./scripts";
import { signatureSvg } from "./strokes";

type Runs = (Words | { kind: "emphasis" | "strong"; text: Words })[];
type OfKind<Kind> = Extract<Block, { kind: Kind }>;

/** What letter.typ reads: the letter with marks for layout, and no other words. */
export interface TypesetLetter {
  lang: string;
  region: string;
  paper: PaperDocument["paper"];
  year: number;
  month: number;
  day: number;
  /** Families, in the order in which they are asked for a character. */
  fonts: readonly string[];
  title: Words;
  /** The title and who wrote, as the file's own description says them: nothing is laid out there. */
  about: { title: string; author: string };
  date: Words;
  sender: Words[];
  recipient: Words[];
  reference: Words[];
  blocks: TypesetBlock[];
  colophon: Words;
}

type TypesetBlock =
  | { kind: "summary" | "paragraph"; text: Runs }
  | { kind: "heading"; level: 2 | 3; text: Words }
  | { kind: "facts"; start: number; items: Runs[] }
  | { kind: "list"; marker: "bullet" | "letter"; items: Runs[] }
  | { kind: "quotation"; paragraphs: Words[] }
  | { kind: "table"; caption: Words; head: Words[]; rows: Words[][] }
  | { kind: "exhibit"; caption: Words; details: Detail[]; alt: string; picture: DrawnPicture }
  | { kind: "signature"; name: Words; drawn?: { svg: string; alt: string } };

/** The pieces of a line about an exhibit; a hash is set as code. */
type Detail = (Words | { kind: "code"; text: string })[];

interface DrawnPicture {
  file: string;
  format: "png" | "jpg";
  width: number;
  height: number;
}

/** A letter made ready to typeset; `fit` prepares each text for the page. */
export function typesetLetter(letter: PaperDocument, fit: (text: string) => string): TypesetLetter {
  const [lang = "en", region = "GB"] = letter.language.split("-");
  const [year = 0, month = 1, day = 1] = letter.writtenOn.split("-").map(Number);
  const assumed = assumedLanguage(letter);
  const set: SetWords = (text) => wordsOf(fit(text.replace(turns, "")), assumed);
  return {
    ...{ lang, region, year, month, day },
    paper: letter.paper,
    fonts: fontFamilies,
    title: set(letter.title),
    about: { title: letter.title, author: letter.sender[0] ?? "" },
    date: set(letter.date),
    sender: letter.sender.map(set),
    recipient: letter.recipient.map(set),
    reference: letter.reference.map(set),
    blocks: setBlocks(letter.blocks, set),
    colophon: set(letter.colophon),
  };
}

/** The pictures of a letter in their order, each once: `pictureFile` says under which name each is drawn. */
export function picturesOf(letter: PaperDocument): Picture[] {
  const pictures = letter.blocks.flatMap((block) => (block.kind === "exhibit" ? [block.picture] : []));
  return [...new Map(pictures.map((picture) => [picture.sha256, picture])).values()];
}

/** The name of the picture at a place. The typesetter never forgets a name, so letters share a few. */
export function pictureFile(index: number): string {
  return `picture-${index}`;
}

/** Marks that turn the line around them: left open in a typed text they would turn the letter's own words. */
const turns = /[\u202A-\u202E\u2066-\u2069]/g;

type SetWords = (text: string) => Words;

function setBlocks(blocks: readonly Block[], set: SetWords): TypesetBlock[] {
  const hashes: string[] = [];
  let start = 1;
  return blocks.map((block) => {
    switch (block.kind) {
      case "summary":
      case "paragraph":
        return { ...block, text: setRuns(block.text, set) };
      case "heading":
        return { ...block, text: set(block.text) };
      case "facts": {
        const facts = { ...block, start, items: block.items.map((item) => setRuns(item, set)) };
        start += block.items.length;
        return facts;
      }
      case "list":
        return { ...block, items: block.items.map((item) => setRuns(item, set)) };
      case "quotation":
        return { ...block, paragraphs: block.paragraphs.map(set) };
      case "table":
        return setTable(block, set);
      case "exhibit":
        return setExhibit(block, set, hashes);
      case "signature":
        return setSignature(block, set);
      default:
        return unreachable(block);
    }
  });
}

function setRuns(parts: readonly Inline[], set: SetWords): Runs {
  return parts.map((part) => (typeof part === "string" ? set(part) : { ...part, text: set(part.text) }));
}

function setTable({ kind, caption, head, rows }: OfKind<"table">, set: SetWords): TypesetBlock {
  return { kind, caption: set(caption), head: head.map(set), rows: rows.map((row) => row.map(set)) };
}

function setSignature({ kind, name, drawn }: OfKind<"signature">, set: SetWords): TypesetBlock {
  const written = { kind, name: set(name) };
  return drawn ? { ...written, drawn: { svg: signatureSvg(drawn), alt: `Signature of ${name}` } } : written;
}

function setExhibit(
  { kind, caption, details, alt, picture }: OfKind<"exhibit">,
  set: SetWords,
  hashes: string[],
): TypesetBlock {
  const { sha256, width, height, type } = picture;
  if (!hashes.includes(sha256)) hashes.push(sha256);
  return {
    ...{ kind, alt, caption: set(caption) },
    details: details.map((line) => detail(line, set)),
    picture: {
      ...{ width, height, format: type === "image/png" ? "png" : "jpg" },
      file: pictureFile(hashes.indexOf(sha256)),
    },
  };
}

const hash = /([0-9a-f]{64})/;

function detail(line: string, set: SetWords): Detail {
  // Every second part is the hash itself.
  return line
    .split(hash)
    .map((text, index) => (index % 2 === 1 ? { kind: "code", text: breakLongWords(text) } : set(text)));
}

// Chinese and Japanese break anywhere. In South-East Asia a space ends a phrase, and the compiler knows the words within.
const anywhere = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}";
const inPhrases = "\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}";
const longWord = new RegExp(`[^\\s${anywhere}${inPhrases}]{31,}|[${inPhrases}]{241,}`, "gu");
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
