import { imageSize } from "image-size";
import { isCutShort } from "@/lib/evidence/cut-short";
import type { EvidenceType } from "@/lib/evidence/file-types";
import { isDecodable, keptSize, type Size } from "@/lib/evidence/redaction";
import { refuse, succeed } from "@/lib/kernel/result";
import { asking, type Worked, type WorkedPixels } from "./worker-answers";

/** What its first bytes say of a picture's size, so that one too large is never decoded. */
function toldSize(bytes: Uint8Array): Size | undefined {
  try {
    const { width, height, orientation = 1 } = imageSize(bytes);
    return orientation > 4 ? { width: height, height: width } : { width, height };
  } catch {
    return undefined;
  }
}

const isLarger = (a: Size, b: Size) => a.width > b.width || a.height > b.height;
const isUpright = (a: Size, b: Size) => a.width > a.height === b.width > b.height;
const scaledTo = ({ width, height }: Size): ImageBitmapOptions => ({
  resizeWidth: width,
  resizeHeight: height,
  resizeQuality: "high",
});

/** A bitmap no larger than what is kept; the larger one is let go of. */
async function scaled(bitmap: ImageBitmap): Promise<ImageBitmap> {
  const kept = keptSize(bitmap);
  if (!isLarger(bitmap, kept)) return bitmap;
  const smaller = await createImageBitmap(bitmap, scaledTo(kept));
  bitmap.close();
  return smaller;
}

/** Decodes as the browser does, turned as the camera was held. A large picture is scaled down on the way, where that can be asked for. */
async function decodeNatively(file: Blob, told: Size | undefined): Promise<ImageBitmap> {
  const kept = told && keptSize(told);
  if (!told || !kept || !isLarger(told, kept)) return scaled(await createImageBitmap(file));
  const bitmap = await createImageBitmap(file, scaledTo(kept));
  if (isUpright(bitmap, kept) || bitmap.width === bitmap.height) return bitmap;
  // Some browsers scale before they turn.
  bitmap.close();
  return scaled(await createImageBitmap(file));
}

export async function bitmapOf({ data, width, height }: WorkedPixels): Promise<ImageBitmap> {
  return scaled(await createImageBitmap(new ImageData(data, width, height)));
}

async function decodeHeic(bytes: Uint8Array): Promise<Worked<ImageBitmap>> {
  const worker = new Worker(new URL("./heic-worker.ts", import.meta.url), { type: "module" });
  try {
    const drawn = await asking<Uint8Array, WorkedPixels>(worker)(bytes);
    return drawn.ok ? succeed(await bitmapOf(drawn.value)) : drawn;
  } finally {
    worker.terminate();
  }
}

/** The pixels of a picture, upright, scaled down to what is kept. Who asks closes the bitmap. */
export async function decodePicture(file: Blob, bytes: Uint8Array, type: EvidenceType): Promise<Worked<ImageBitmap>> {
  if (isCutShort(bytes, type)) return refuse("broken");
  const told = toldSize(bytes);
  if (told && !isDecodable(told)) return refuse("too-many-pixels");
  try {
    return succeed(await decodeNatively(file, told));
  } catch {
    return type === "heic" ? decodeHeic(bytes) : refuse("broken");
  }
}
