import { type EvidenceType, typeOf } from "@/lib/evidence/file-types";
import type { EvidenceFault, KeptMessage } from "@/lib/evidence/schema";
import { type Trace, tracesIn } from "@/lib/evidence/traces";
import { refuse, type Result, succeed } from "@/lib/kernel/result";
import { bitmapOf, decodePicture } from "./decode";
import { openPdf, type OpenPdf } from "./open-pdf";

export interface OpenPicture {
  kind: "picture";
  bitmap: ImageBitmap;
  /** It came without loss, so it goes without. */
  isLossless: boolean;
}

interface OpenPages {
  kind: "pages";
  pdf: OpenPdf;
}

interface OpenMessage {
  kind: "message";
  message: KeptMessage;
}

type Content = OpenPicture | OpenPages | OpenMessage;

/** A file while it is looked at. Nothing of it has left the device. */
export interface OpenedFile {
  content: Content;
  /** SHA-256 of the file as the person has it, in hexadecimal. */
  original: string;
  traces: readonly Trace[];
}

export type OpeningFault = EvidenceFault | "too-large-here";
type Opening<Value> = Promise<Result<Value, OpeningFault>>;

/** The device keeps the file; only a small copy is sent, so more is let in than the server would take. */
const mostBytes = 50 * 1024 * 1024;

async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

interface Chosen {
  file: File;
  bytes: Uint8Array;
  page: number | undefined;
}

async function openPicture({ file, bytes }: Chosen, type: EvidenceType): Opening<Content> {
  const decoded = await decodePicture(file, bytes, type);
  return decoded.ok ? succeed({ kind: "picture", bitmap: decoded.value, isLossless: type === "png" }) : decoded;
}

async function openPages({ bytes, page }: Chosen): Opening<Content> {
  const pdf = await openPdf(bytes);
  if (!pdf.ok) return pdf;
  if (page === undefined && pdf.value.pages > 1) return succeed({ kind: "pages", pdf: pdf.value });
  const drawn = await pdf.value.draw(page ?? 1);
  pdf.value.close();
  return drawn.ok ? succeed({ kind: "picture", bitmap: await bitmapOf(drawn.value), isLossless: true }) : drawn;
}

async function openMessage({ bytes }: Chosen): Opening<Content> {
  const { messageIn } = await import("@/lib/evidence/message");
  const message = await messageIn(bytes);
  return message.ok ? succeed({ kind: "message", message: message.value }) : message;
}

const openers: Record<EvidenceType, (chosen: Chosen, type: EvidenceType) => Opening<Content>> = {
  png: openPicture,
  jpeg: openPicture,
  webp: openPicture,
  avif: openPicture,
  heic: openPicture,
  pdf: openPages,
  message: openMessage,
};

/** Opens a file on the device, or one page of it. Who asks closes what comes back with `closeFile`. */
export async function openFile(file: File, page: number | undefined): Opening<OpenedFile> {
  if (file.size > mostBytes) return refuse("too-large-here");
  const bytes = new Uint8Array(await file.arrayBuffer());
  const told = typeOf(bytes);
  if ("fault" in told) return refuse(told.fault);
  const original = await sha256Of(bytes);
  const traces = await tracesIn(bytes);
  const opened = await openers[told.type]({ file, bytes, page }, told.type);
  return opened.ok ? succeed({ content: opened.value, original, traces }) : opened;
}

/** Lets go of the memory and the worker behind an opened file. */
export function closeFile({ content }: OpenedFile): void {
  if (content.kind === "picture") content.bitmap.close();
  if (content.kind === "pages") content.pdf.close();
}
