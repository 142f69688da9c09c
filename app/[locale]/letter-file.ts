import "server-only";
import { BusyFault } from "@/lib/kernel/busy-fault";
import { noPictures, type LetterDocument, type Pictures } from "@/lib/letters/document";
import { weighedSheet, type FormSheet } from "@/lib/letters/form-sheet";
import { sizesOf } from "@/lib/letters/form/files";
import { renderFile } from "@/lib/letters/render/file";
import { mediaTypes, type LetterFormat } from "@/lib/letters/render/formats";
import type { DrawnLetter } from "@/lib/letters/render/pdf";
import { typeset } from "@/lib/letters/render/typeset";
import { beyondLatinIn } from "@/lib/letters/render/unprintable";

/** A letter as a file to download. */
export interface LetterFile {
  body: Uint8Array<ArrayBuffer> | string;
  type: string;
}

/** What a letter is drawn from, beside its words: its pictures; and, once it is frozen, its PDF byte for byte. */
interface Drawing {
  pictures?: Pictures;
  pdf?: Uint8Array;
}

/** A letter as a file of that format, typeset beside the event loop. */
export async function letterFile(
  letter: LetterDocument,
  format: LetterFormat,
  { pictures = noPictures, pdf }: Drawing = {},
): Promise<LetterFile> {
  const body = await renderFile(letter, format, {
    pictures,
    drawPdf: async (...given) => pdf ?? (await typeset(...given)).pdf,
  });
  return { body: typeof body === "string" ? body : Uint8Array.from(body), type: mediaTypes[format] };
}

/** The characters of a letter that no font has. Drawing tells; most letters need not be drawn to know. None where there is no room to draw now. */
export async function unprintableOf(letter: LetterDocument, pictures: Pictures): Promise<readonly string[]> {
  if (beyondLatinIn(JSON.stringify(letter)).length === 0) return [];
  return (await drawnIfRoom(letter, pictures))?.unprintable ?? [];
}

/** The sheet with what is too large for the form, as far as there is room to draw the letter now. */
export async function weighedFor(
  letter: LetterDocument,
  sheet: FormSheet,
  pictures: Pictures = noPictures,
): Promise<FormSheet> {
  const drawn = sheet.files.megabytesEach === undefined ? undefined : await drawnIfRoom(letter, pictures);
  return drawn ? weighedSheet(sheet, sizesOf(letter, drawn.pdf, pictures)) : sheet;
}

async function drawnIfRoom(letter: LetterDocument, pictures: Pictures): Promise<DrawnLetter | undefined> {
  try {
    return await typeset(letter, pictures);
  } catch (fault) {
    if (fault instanceof BusyFault) return undefined;
    throw fault;
  }
}
