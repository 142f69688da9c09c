import { PDFiumLibrary } from "@hyzyla/pdfium";
import { evidenceLimits } from "@/lib/evidence/limits";
import { keptSize } from "@/lib/evidence/redaction";
import { refuse, succeed } from "@/lib/kernel/result";
import { answerQuestions, type Worked, type WorkedPixels } from "./worker-answers";

/** The PDF itself comes first; a page is drawn as wide as `width`, or so that small print can be read. */
export type PdfQuestion = { kind: "open"; bytes: Uint8Array } | { kind: "page"; page: number; width?: number };
export type PdfAnswer = { kind: "opened"; pages: number } | { kind: "page"; pixels: WorkedPixels };

type Pdf = Awaited<ReturnType<PDFiumLibrary["loadDocument"]>>;
let opened: Pdf | undefined;

/** A PDF counts in points, 72 to the inch. */
const readable = 200 / 72;

async function open(bytes: Uint8Array): Promise<Worked<PdfAnswer>> {
  const wasmUrl = new URL("@hyzyla/pdfium/pdfium.wasm", import.meta.url).href;
  const library = await PDFiumLibrary.init({ wasmUrl });
  try {
    opened = await library.loadDocument(bytes);
  } catch (fault) {
    return refuse(/password|security/i.test(String(fault)) ? "password" : "broken");
  }
  return succeed({ kind: "opened", pages: opened.getPageCount() });
}

async function draw(page: number, width: number | undefined): Promise<Worked<PdfAnswer>> {
  if (!opened || page > evidenceLimits.pages) return refuse("broken");
  const sheet = opened.getPage(page - 1);
  const { originalWidth, originalHeight } = sheet.getOriginalSize();
  const scale = width === undefined ? readable : width / originalWidth;
  const size = keptSize({ width: Math.ceil(originalWidth * scale), height: Math.ceil(originalHeight * scale) });
  const drawn = await sheet.render({ ...size, scale: 1, render: "bitmap", renderFormFields: true });
  const data = new Uint8ClampedArray(drawn.data);
  return succeed({ kind: "page", pixels: { width: drawn.width, height: drawn.height, data } });
}

answerQuestions<PdfQuestion, PdfAnswer>(
  (question) => (question.kind === "open" ? open(question.bytes) : draw(question.page, question.width)),
  (answer) => (answer.kind === "page" ? [answer.pixels.data.buffer] : []),
);
