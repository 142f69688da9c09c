import { tracesInXmp } from "./notes";
import { asLetters, trace, type Trace } from "./trace";

/** What a PDF's notes are called; `Creator` is the program it was written with. */
export const pdfNotes = [
  "Title",
  "Author",
  "Subject",
  "Keywords",
  "Creator",
  "Producer",
  "CreationDate",
  "ModDate",
] as const;

/** A note of a PDF, by its name in the document. */
export function pdfTrace(name: string, value: string): Trace {
  const note = trace(name, value);
  return name === "Creator" ? { ...note, kind: "software" } : note;
}

/** What can be read of a PDF's notes without opening it: those that stand in clear, and an XMP packet. Packed ones are not found. */
export async function tracesInPdf(bytes: Uint8Array): Promise<Trace[]> {
  const text = asLetters(bytes);
  const notes = pdfNotes.flatMap((name) => {
    const [, value = ""] = new RegExp(`/${name}\\s*\\(((?:[^()\\\\]|\\\\.){1,500})\\)`).exec(text) ?? [];
    return value === "" ? [] : [pdfTrace(name, value)];
  });
  return [...notes, ...(await tracesInXmp(text))];
}
