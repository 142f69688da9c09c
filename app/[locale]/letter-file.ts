import "server-only";
import type { LetterDocument, Pictures } from "@/lib/letters/document";
import { renderPage } from "@/lib/letters/render/page";
import { renderPdf } from "@/lib/letters/render/pdf";
import { renderText } from "@/lib/letters/render/text";

/** What a letter can be had as, by the last part of its address. */
export const letterFormats = ["pdf", "html", "txt"] as const;
export type LetterFormat = (typeof letterFormats)[number];

export interface LetterFile {
  body: Uint8Array<ArrayBuffer> | string;
  type: string;
}

export function isLetterFormat(text: string): text is LetterFormat {
  return letterFormats.some((format) => format === text);
}

type Draw = (letter: LetterDocument, pictures: Pictures) => Promise<LetterFile["body"]>;

const drawers: Record<LetterFormat, { type: string; draw: Draw }> = {
  pdf: {
    type: "application/pdf",
    draw: async (letter, pictures) => Uint8Array.from(renderPdf(letter, pictures)),
  },
  html: { type: "text/html; charset=utf-8", draw: async (letter, pictures) => renderPage(letter, pictures) },
  txt: { type: "text/plain; charset=utf-8", draw: async (letter) => renderText(letter) },
};

/** A letter as a file of that format. */
export async function letterFile(
  letter: LetterDocument,
  format: LetterFormat,
  pictures: Pictures,
): Promise<LetterFile> {
  const { type, draw } = drawers[format];
  return { body: await draw(letter, pictures), type };
}

/** "uk-company-2026-11-21.pdf": says what it is, and nothing of whom. */
export function fileNameOf({ templateId, writtenOn }: LetterDocument, format: LetterFormat): string {
  return `${templateId}-${writtenOn}.${format}`;
}
