/** What a letter can be had as, by the ending of its file's name. */
export const letterFormats = ["pdf", "html", "txt", "docx", "eml"] as const;
export type LetterFormat = (typeof letterFormats)[number];

export function isLetterFormat(text: string): text is LetterFormat {
  return letterFormats.some((format) => format === text);
}

/** What a server calls each of them. */
export const mediaTypes: Record<LetterFormat, string> = {
  pdf: "application/pdf",
  html: "text/html; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  eml: "message/rfc822",
};
