import "server-only";
import sharp from "sharp";
import { keptSize } from "../redaction";
import type { KeptPicture } from "../schema";

/** A picture and nothing but: eight bits of red, green and blue for each pixel, row by row from the top. */
export interface Pixels {
  data: Uint8Array;
  width: number;
  height: number;
  /** 4: an opacity behind each colour, to be laid on white. */
  channels: 3 | 4;
}

/** What a lossless picture may weigh before it is kept as a JPEG: a screenshot stays below, a photograph does not. */
const losslessBytes = 5 * 1024 * 1024;

export interface DrawnPicture extends Pick<KeptPicture, "type" | "width" | "height"> {
  kind: "picture";
  bytes: Uint8Array;
}

/**
 * A file drawn anew from pixels alone, on white, no larger than what is kept: nothing that stood around them in another file
 * can be in it. PNG for what came without loss, unless it would be heavy; else JPEG.
 */
export async function drawAnew(pixels: Pixels, lossless: boolean): Promise<DrawnPicture> {
  const { data, channels, ...from } = pixels;
  const size = keptSize(from);
  const plain = sharp(data, { raw: { ...from, channels } })
    .flatten({ background: "white" })
    .resize({ ...size, fit: "fill" });
  if (lossless) {
    const bytes = await plain.clone().png().toBuffer();
    if (bytes.length <= losslessBytes) return { kind: "picture", type: "image/png", ...size, bytes };
  }
  const bytes = await plain.jpeg({ quality: 88, chromaSubsampling: "4:4:4" }).toBuffer();
  return { kind: "picture", type: "image/jpeg", ...size, bytes };
}
