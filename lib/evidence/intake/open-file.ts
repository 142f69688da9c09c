import "server-only";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import type { EvidenceType } from "../file-types";
import { messageIn } from "../message";
import type { EvidenceFault, KeptMessage, TraceKind } from "../schema";
import { kindsOf, tracesIn, type Trace } from "../traces";
import { isMovingPng } from "../traces/chunks";
import { drawAnew, type DrawnPicture, type Pixels } from "./pixels";

export interface FileToOpen {
  type: EvidenceType;
  bytes: Uint8Array;
}

export interface OpenedFile {
  pieces: (DrawnPicture | KeptMessage)[];
  removed: TraceKind[];
}

interface Pieces {
  pieces: OpenedFile["pieces"];
  /** What only the reader of this type finds. */
  traces?: Trace[];
}

type Opener = (bytes: Uint8Array) => Promise<Result<Pieces, EvidenceFault>>;

/** What the sandbox runs on somebody's file. Whatever it throws means that the file is broken. */
export async function openFile({ type, bytes }: FileToOpen): Promise<Result<OpenedFile, EvidenceFault>> {
  const opened = await openers[type](bytes);
  if (!opened.ok) return opened;
  const { pieces, traces = [] } = opened.value;
  return succeed({ pieces, removed: kindsOf([...(await tracesIn(bytes)), ...traces]) });
}

/** Readers are loaded when they are needed: most files need one, and each process reads one file. */
const openers: Record<EvidenceType, Opener> = {
  png: async (bytes) => (isMovingPng(bytes) ? refuse("animated") : openPhoto(bytes, true)),
  jpeg: (bytes) => openPhoto(bytes, false),
  // "VP8L" names the kind of WebP that loses nothing.
  webp: (bytes) => openPhoto(bytes, bytes[15] === "L".charCodeAt(0)),
  avif: (bytes) => openPhoto(bytes, false),
  heic: openHeic,
  pdf: openPages,
  message: openMessage,
};

async function drawn(
  pixels: Result<Pixels, EvidenceFault>,
  isLossless: boolean,
): Promise<Result<Pieces, EvidenceFault>> {
  return pixels.ok ? succeed({ pieces: [await drawAnew(pixels.value, isLossless)] }) : pixels;
}

async function openPhoto(bytes: Uint8Array, isLossless: boolean): Promise<Result<Pieces, EvidenceFault>> {
  const { readPhoto } = await import("./photo");
  return drawn(await readPhoto(bytes), isLossless);
}

async function openHeic(bytes: Uint8Array): Promise<Result<Pieces, EvidenceFault>> {
  const { readHeic } = await import("./heic");
  return drawn(readHeic(bytes), false);
}

async function openPages(bytes: Uint8Array): Promise<Result<Pieces, EvidenceFault>> {
  const { openPdf } = await import("./pdf");
  const pdf = await openPdf(bytes);
  if (!pdf.ok) return pdf;
  const { pages, traces, draw } = pdf.value;
  const pieces: DrawnPicture[] = [];
  for (let page = 0; page < pages; page += 1) pieces.push(await drawAnew(draw(page), true));
  return succeed({ pieces, traces });
}

async function openMessage(bytes: Uint8Array): Promise<Result<Pieces, EvidenceFault>> {
  const message = await messageIn(bytes);
  return message.ok ? succeed({ pieces: [message.value] }) : message;
}
