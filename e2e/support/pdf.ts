import { readFileSync } from "node:fs";
import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";

export interface ReadPdf {
  title: string;
  language: string;
  tagged: boolean;
  /** All words, with white space made single. */
  text: string;
  /** How many pictures are painted, repeated ones each time. */
  pictures: number;
}

/** Opens a PDF again, as a reader would. */
export async function readPdf(path: string): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 });
  const document = await task.promise;
  const { info } = await document.getMetadata();
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const page = await document.getPage(index + 1);
      const { items } = await page.getTextContent();
      const { fnArray } = await page.getOperatorList();
      return {
        text: items.map((item) => ("str" in item ? `${item.str}${item.hasEOL ? "\n" : ""}` : "")).join(""),
        pictures: fnArray.filter((operator) => operator === OPS.paintImageXObject).length,
      };
    }),
  );
  const marked = await document.getMarkInfo();
  const facts: Record<string, unknown> = { ...info };
  await task.destroy();
  return {
    title: String(facts.Title),
    language: String(facts.Language),
    tagged: marked?.Marked === true,
    text: pages
      .map(({ text }) => text)
      .join("\n")
      .replace(/\s+/g, " "),
    pictures: pages.reduce((sum, { pictures }) => sum + pictures, 0),
  };
}
