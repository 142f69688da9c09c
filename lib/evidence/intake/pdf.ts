import "server-only";
import { PDFiumModule } from "@hyzyla/pdfium";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { evidenceLimits } from "../limits";
import { keptSize } from "../redaction";
import type { EvidenceFault } from "../schema";
import { pdfNotes, pdfTrace } from "../traces/pdf";
import { trace, type Trace } from "../traces/trace";
import type { Pixels } from "./pixels";

type Pdfium = Awaited<ReturnType<typeof PDFiumModule>>;

/** What its package says nothing of. */
interface NotesOfPdfium {
  /** Two bytes a letter and two zeros behind them, as many as fit; gives how many there are. */
  _FPDF_GetMetaText(document: number, name: number, into: number, length: number): number;
  _FPDFDoc_GetAttachmentCount(document: number): number;
  _FPDFDoc_GetJavaScriptActionCount(document: number): number;
}

/** A PDF counts in points, 72 to the inch; at this resolution small print can be read. */
const perPoint = 150 / 72;

/** FPDF_ERR_PASSWORD, FPDF_ERR_SECURITY: it cannot be opened without a password, or at all. */
const lockedErrors = [4, 5];

/** With what was drawn on top of the page, since somebody may have hidden words so; red first. */
const drawAnnotations = 0x01;
const redFirst = 0x10;
const bgra = 4;

export interface OpenedPdf {
  pages: number;
  /** Its notes, and what hangs on it. */
  traces: Trace[];
  /** One page, counted from 0. */
  draw(page: number): Pixels;
}

/**
 * Opens a PDF in a build of PDFium that has no JavaScript, reaches no file and no network. What it holds is never freed: the process
 * ends with its task.
 */
export async function openPdf(bytes: Uint8Array): Promise<Result<OpenedPdf, EvidenceFault>> {
  const pdfium = await PDFiumModule({});
  pdfium._FPDF_InitLibraryWithConfig({});
  const place = pdfium.wasmExports.malloc(bytes.length);
  pdfium.HEAPU8.set(bytes, place);
  const document = pdfium._FPDF_LoadMemDocument(place, bytes.length, 0);
  if (document === 0) return refuse(lockedErrors.includes(pdfium._FPDF_GetLastError()) ? "password" : "broken");
  const pages = pdfium._FPDF_GetPageCount(document);
  if (pages > evidenceLimits.pages) return refuse("too-many-pages");
  const form = openForm(pdfium, document);
  if (pages === 0) return refuse("broken");
  const draw = (page: number) => drawPage(pdfium, { document, form, page });
  return succeed({ pages, traces: tracesOf(pdfium, document), draw });
}

function canReadNotes(pdfium: Pdfium): pdfium is Pdfium & NotesOfPdfium {
  return ["_FPDF_GetMetaText", "_FPDFDoc_GetAttachmentCount", "_FPDFDoc_GetJavaScriptActionCount"].every(
    (name) => name in pdfium,
  );
}

function tracesOf(pdfium: Pdfium, document: number): Trace[] {
  if (!canReadNotes(pdfium)) return [];
  const notes = pdfNotes.map((name) => pdfTrace(name, noteOf(pdfium, document, name)));
  const counted = {
    attachments: pdfium._FPDFDoc_GetAttachmentCount(document),
    JavaScript: pdfium._FPDFDoc_GetJavaScriptActionCount(document),
  };
  const hanging = Object.entries(counted).flatMap(([name, count]) => (count > 0 ? [trace(name, String(count))] : []));
  return [...notes.filter(({ value }) => value !== ""), ...hanging];
}

function noteOf(pdfium: Pdfium & NotesOfPdfium, document: number, name: string): string {
  const most = 1024;
  const place = pdfium.wasmExports.malloc(most + 64);
  const asked = new TextEncoder().encode(`${name}\0`);
  pdfium.HEAPU8.set(asked, place + most);
  const length = pdfium._FPDF_GetMetaText(document, place + most, place, most);
  // One that does not fit is left unread.
  return length > most
    ? "…"
    : new TextDecoder("utf-16le").decode(pdfium.HEAPU8.slice(place, place + Math.max(0, length - 2)));
}

/** What is filled into a form is drawn by a part of its own, which is told to call nothing back. */
function openForm(pdfium: Pdfium, document: number): number {
  const callbacks = 256;
  const place = pdfium.wasmExports.malloc(callbacks);
  pdfium.HEAPU8.fill(0, place, place + callbacks);
  // The version of the structure stands first.
  pdfium.HEAPU8[place] = 2;
  return pdfium._FPDFDOC_InitFormFillEnvironment(document, place);
}

interface PageToDraw {
  document: number;
  form: number;
  page: number;
}

/** @throws where the page cannot be loaded or has no size. */
function drawPage(pdfium: Pdfium, { document, form, page }: PageToDraw): Pixels {
  const sheet = pdfium._FPDF_LoadPage(document, page);
  const points = { width: pdfium._FPDF_GetPageWidth(sheet), height: pdfium._FPDF_GetPageHeight(sheet) };
  const asked = { width: Math.ceil(points.width * perPoint), height: Math.ceil(points.height * perPoint) };
  if (sheet === 0 || !(asked.width > 0 && asked.height > 0)) throw new Error("There is no such page");
  const { width, height } = keptSize(asked);
  const stride = width * 4;
  const place = pdfium.wasmExports.malloc(stride * height);
  const bitmap = pdfium._FPDFBitmap_CreateEx(width, height, bgra, place, stride);
  pdfium._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
  pdfium._FPDF_RenderPageBitmap(bitmap, sheet, 0, 0, width, height, 0, drawAnnotations | redFirst);
  if (form !== 0) pdfium._FPDF_FFLDraw(form, bitmap, sheet, 0, 0, width, height, 0, redFirst);
  const data = pdfium.HEAPU8.slice(place, place + stride * height);
  pdfium._FPDFBitmap_Destroy(bitmap);
  pdfium._FPDF_ClosePage(sheet);
  pdfium.wasmExports.free(place);
  return { data, width, height, channels: 4 };
}
