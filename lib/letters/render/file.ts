import "server-only";
import { noPictures, type LetterDocument, type Pictures } from "../document";
import { renderDocx } from "./docx";
import { renderEml } from "./eml";
import type { LetterFormat } from "./formats";
import { renderPage } from "./page";
import { renderPdf } from "./pdf";
import { renderText } from "./text";

interface Means {
  pictures?: Pictures;
  /** Who drawPdfs: here and now, unless a server has a place for it beside its event loop. */
  drawPdf?: (letter: LetterDocument, pictures: Pictures) => Uint8Array | Promise<Uint8Array>;
}

type Draw = (letter: LetterDocument, means: Required<Means>) => Promise<Uint8Array | string>;

const draw: Record<LetterFormat, Draw> = {
  pdf: async (letter, { pictures, drawPdf }) => drawPdf(letter, pictures),
  html: async (letter, { pictures }) => renderPage(letter, pictures),
  txt: async (letter) => renderText(letter),
  docx: (letter, { pictures }) => renderDocx(letter, pictures),
  eml: async (letter, { pictures, drawPdf }) => renderEml(letter, await drawPdf(letter, pictures)),
};

/**
 * A letter as a file of that format.
 * @throws when a picture of the letter is missing where the format shows pictures.
 */
export function renderFile(
  letter: LetterDocument,
  format: LetterFormat,
  means: Means = {},
): Promise<Uint8Array | string> {
  return draw[format](letter, { pictures: noPictures, drawPdf: renderPdf, ...means });
}
