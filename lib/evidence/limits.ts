import { uploadLimits } from "@/lib/kernel/upload";

/** What a piece of evidence may be, before anything of it is decoded. Apart from the schemas, so that a worker need not carry them. */
export const evidenceLimits = {
  /** Bytes of one file. */
  bytes: uploadLimits.file,
  /** Pixels of one picture. */
  pixels: 50_000_000,
  /** Pages of one PDF. */
  pages: 20,
  /** Pieces in one letter: exhibits A to T. */
  pieces: 20,
  /** Decoding one file, in milliseconds and bytes. */
  time: 10_000,
  memory: 512 * 1024 * 1024,
  /** Characters of an e-mail's text that are kept. */
  text: 20_000,
} as const;
