import "server-only";
import { noPictures, type LetterDocument } from "@/lib/letters/document";
import { renderDocx } from "@/lib/letters/render/docx";
import { renderEml } from "@/lib/letters/render/eml";
import { renderPage } from "@/lib/letters/render/page";
import { drawLetter, renderPdf } from "@/lib/letters/render/pdf";
import { renderText } from "@/lib/letters/render/text";
import { beyondLatinIn } from "@/lib/letters/render/unprintable";

type Body = Uint8Array | string;
/** `pdf` is given where it was frozen; otherwise it is drawn. */
type Draw = (letter: LetterDocument, pdf: Uint8Array | undefined) => Promise<Body>;

const drawn = async (letter: LetterDocument) => renderPdf(letter, noPictures);

/** What a letter can be had as, by the end of its address. */
const drawers = {
  pdf: { type: "application/pdf", draw: async (letter, pdf) => pdf ?? drawn(letter) },
  docx: {
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    draw: async (letter) => renderDocx(letter, noPictures),
  },
  eml: { type: "message/rfc822", draw: async (letter, pdf) => renderEml(letter, pdf ?? (await drawn(letter))) },
  txt: { type: "text/plain; charset=utf-8", draw: async (letter) => renderText(letter) },
  html: { type: "text/html; charset=utf-8", draw: async (letter) => renderPage(letter, noPictures) },
} as const satisfies Record<string, { type: string; draw: Draw }>;

export type LetterFormat = keyof typeof drawers;

export function isLetterFormat(text: string): text is LetterFormat {
  return Object.hasOwn(drawers, text);
}

/** A letter as a file to download. */
export interface LetterFile {
  body: Uint8Array<ArrayBuffer> | string;
  type: string;
}

/** The characters of a letter that no font has. Drawing tells; most letters need not be drawn to know. */
export function unprintableOf(letter: LetterDocument): readonly string[] {
  return beyondLatinIn(JSON.stringify(letter)).length === 0 ? [] : drawLetter(letter, noPictures).unprintable;
}

/** A letter as a file of that format; a frozen one with its `pdf`, byte for byte. */
export async function letterFile(letter: LetterDocument, format: LetterFormat, pdf?: Uint8Array): Promise<LetterFile> {
  const { type, draw } = drawers[format];
  const body = await draw(letter, pdf);
  return { body: typeof body === "string" ? body : Uint8Array.from(body), type };
}
