import type { LetterDocument } from "./document";

/** "uk-company-2026-11-21.pdf": says what the file is, and nothing of whom. */
export function letterFileName({ templateId, writtenOn }: LetterDocument, extension: string): string {
  return `${templateId}-${writtenOn}.${extension}`;
}
