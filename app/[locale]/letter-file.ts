import "server-only";
import type { LetterDocument } from "@/lib/letters/document";
import { renderFile } from "@/lib/letters/render/file";
import { mediaTypes, type LetterFormat } from "@/lib/letters/render/formats";
import { typeset } from "@/lib/letters/render/typeset";
import { beyondLatinIn } from "@/lib/letters/render/unprintable";

/** A letter as a file to download. */
export interface LetterFile {
  body: Uint8Array<ArrayBuffer> | string;
  type: string;
}

/** A letter as a file of that format, typeset beside the event loop; a frozen one with its `pdf`, byte for byte. */
export async function letterFile(letter: LetterDocument, format: LetterFormat, pdf?: Uint8Array): Promise<LetterFile> {
  const body = await renderFile(letter, format, {
    drawPdf: async (...given) => pdf ?? (await typeset(...given)).pdf,
  });
  return { body: typeof body === "string" ? body : Uint8Array.from(body), type: mediaTypes[format] };
}

/** The characters of a letter that no font has. Drawing tells; most letters need not be drawn to know. */
export async function unprintableOf(letter: LetterDocument): Promise<readonly string[]> {
  return beyondLatinIn(JSON.stringify(letter)).length === 0 ? [] : (await typeset(letter)).unprintable;
}
