import "server-only";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import type { EvidenceType } from "../file-types";
import type { EvidenceFault, KeptMessage, TraceKind } from "../schema";
import { kindsOf, tracesIn } from "../traces";
import { readPhoto } from "./photo";
import { drawAnew, type DrawnPicture } from "./pixels";

export interface OpenedFile {
  pieces: (DrawnPicture | KeptMessage)[];
  removed: TraceKind[];
}

export interface FileToOpen {
  type: EvidenceType;
  bytes: Uint8Array;
}

/** What the sandbox runs on somebody's file. Whatever it throws means that the file is broken. */
export async function openFile({ type, bytes }: FileToOpen): Promise<Result<OpenedFile, EvidenceFault>> {
  return readers[type](bytes);
}

type Reader = (bytes: Uint8Array) => Promise<Result<OpenedFile, EvidenceFault>>;

const photo =
  (isLossless: boolean): Reader =>
  async (bytes) => {
    const pixels = await readPhoto(bytes);
    if (!pixels.ok) return pixels;
    const piece = await drawAnew(pixels.value, isLossless);
    return succeed({ pieces: [piece], removed: kindsOf(await tracesIn(bytes)) });
  };

const none: Reader = async () => refuse("unknown-type");

const readers: Record<EvidenceType, Reader> = {
  png: photo(true),
  jpeg: photo(false),
  webp: photo(false),
  avif: photo(false),
  heic: none,
  pdf: none,
  message: none,
};
