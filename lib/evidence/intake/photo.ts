import "server-only";
import sharp from "sharp";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { evidenceLimits } from "../limits";
import { isDecodable, keptSize } from "../redaction";
import type { EvidenceFault } from "../schema";
import type { Pixels } from "./pixels";

sharp.cache(false);
sharp.concurrency(1);
// Whatever a file pretends to be, no other of the library's many readers is tried on it.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: ["VipsForeignLoadPng", "VipsForeignLoadJpeg", "VipsForeignLoadWebp", "VipsForeignLoadHeif"],
});

/**
 * The pixels of a PNG, JPEG, WebP or AVIF, upright as its camera was held, in sRGB, scaled down to what is kept.
 * Its size is read and held to the limit before anything is decoded.
 * @throws where it cannot be decoded to its end.
 */
export async function readPhoto(bytes: Uint8Array): Promise<Result<Pixels, EvidenceFault>> {
  const { autoOrient: upright, pages = 1 } = await sharp(bytes, { limitInputPixels: false }).metadata();
  if (pages > 1) return refuse("animated");
  if (!isDecodable(upright)) return refuse("too-many-pixels");
  const { data, info } = await sharp(bytes, { limitInputPixels: evidenceLimits.pixels, failOn: "error" })
    .autoOrient()
    .resize({ ...keptSize(upright), fit: "fill" })
    .flatten({ background: "white" })
    .toColourspace("srgb")
    .raw({ depth: "uchar" })
    .toBuffer({ resolveWithObject: true });
  return succeed({ data, width: info.width, height: info.height, channels: info.channels === 4 ? 4 : 3 });
}
