import "server-only";
import { Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import sharp from "sharp";
import { noPictures, type LetterDocument, type Pictures } from "../document";
import { partsOf, styled, type Part, type Setting } from "./docx-blocks";
import { numbering, pageMargin, pages, paragraphStyle, stylesFor } from "./docx-style";
import { printable, writerFor } from "./docx-text";
import { signatureSvg } from "./strokes";

/**
 * A letter as an Office Open XML file with real styles, headings and numbering, so that its owner can change a sentence.
 * The same letter gives the same bytes.
 * @throws when a picture of the letter is not among `pictures`.
 */
export async function renderDocx(letter: LetterDocument, pictures: Pictures = noPictures): Promise<Uint8Array> {
  const file = new Document({
    title: printable(letter.title),
    creator: printable(letter.sender[0] ?? ""),
    lastModifiedBy: printable(letter.sender[0] ?? ""),
    styles: stylesFor(letter),
    numbering,
    sections: [
      {
        properties: { page: { size: pages[letter.paper], margin } },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: bodyOf(letter, await settingOf(letter, pictures)),
      },
    ],
  });
  return dated(new Uint8Array(await Packer.toBuffer(file)), letter);
}

const margin = { top: pageMargin, bottom: pageMargin, left: pageMargin, right: pageMargin };

async function settingOf(letter: LetterDocument, pictures: Pictures): Promise<Setting> {
  return {
    write: writerFor(letter),
    paper: letter.paper,
    signature: await drawnSignature(letter),
    bytesOf: (sha256) => {
      const bytes = pictures.get(sha256);
      if (!bytes) throw new Error(`The picture ${sha256} is missing`);
      return bytes;
    },
  };
}

async function drawnSignature({ blocks }: LetterDocument): Promise<Uint8Array | undefined> {
  const drawn = blocks.flatMap((block) => (block.kind === "signature" && block.drawn ? [block.drawn] : []))[0];
  if (!drawn) return undefined;
  return new Uint8Array(
    await sharp(Buffer.from(signatureSvg(drawn)), { density: 144 })
      .png()
      .toBuffer(),
  );
}

function bodyOf(letter: LetterDocument, setting: Setting): Part[] {
  const { write } = setting;
  const [name = "", ...contact] = letter.sender;
  return [
    styled("senderName", write([name])),
    ...contact.map((line) => styled("sender", write([line]))),
    styled("date", write([letter.date])),
    ...letter.recipient.map((line) => styled("recipient", write([line]))),
    new Paragraph({ heading: HeadingLevel.TITLE, ...write([letter.title]) }),
    ...letter.reference.map((line) => styled("reference", write([line]))),
    ...letter.blocks.flatMap((block, place) => partsOf(block, place, setting)),
    styled("colophon", write([letter.colophon])),
  ];
}

function pageNumber(): Paragraph {
  const children = ["Page ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES];
  return new Paragraph({ style: paragraphStyle.footer, children: [new TextRun({ children })] });
}

const properties = "docProps/core.xml";
const anyMoment = /(<dcterms:(?:created|modified)[^<>]*>)[^<]*/g;

/** The same file with the day of the letter in place of the clock, and its language among its properties. */
function dated(bytes: Uint8Array, { writtenOn, language }: LetterDocument): Uint8Array {
  const files = unzipSync(bytes);
  const described = strFromU8(files[properties] ?? new Uint8Array())
    .replace(anyMoment, `$1${writtenOn}T00:00:00Z`)
    .replace("</cp:coreProperties>", `<dc:language>${language}</dc:language></cp:coreProperties>`);
  // The format keeps local time: a local midnight reads the same in every zone.
  const [year = 1980, month = 1, day = 1] = writtenOn.split("-").map(Number);
  return zipSync({ ...files, [properties]: strToU8(described) }, { mtime: new Date(year, month - 1, day) });
}
