import { readFileSync } from "node:fs";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

export interface ReadPdf {
  title: string;
  language: string;
  tagged: boolean;
  /** All words, with white space made single. */
  text: string;
}

/** Opens a PDF again, as a reader would. */
export async function readPdf(path: string): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 });
  const document = await task.promise;
  const { info } = await document.getMetadata();
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const content = await (await document.getPage(index + 1)).getTextContent();
      return content.items.map((item) => ("str" in item ? `${item.str}${item.hasEOL ? "\n" : ""}` : "")).join("");
    }),
  );
  const marked = await document.getMarkInfo();
  const facts: Record<string, unknown> = { ...info };
  await task.destroy();
  return {
    title: String(facts.Title),
    language: String(facts.Language),
    tagged: marked?.Marked === true,
    text: pages.join("\n").replace(/\s+/g, " "),
  };
}
