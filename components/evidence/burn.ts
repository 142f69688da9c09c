import { boxesShown, type Drawing } from "@/lib/evidence/redaction";
import type { OpenPicture } from "./open-file";

/** A lossless picture that weighs more is sent as a JPEG: a screenshot stays below, a photograph does not. */
const losslessBytes = 5 * 1024 * 1024;

function blobOf(canvas: HTMLCanvasElement, type: "image/png" | "image/jpeg"): Promise<Blob> {
  return new Promise((done, fail) => {
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error("The browser gave no picture"))), type, 0.9);
  });
}

/** The picture as it is sent: cut out, with its boxes burnt in. What lay under them is in no pixel of it. */
export async function burnt({ bitmap, isLossless }: OpenPicture, drawing: Drawing): Promise<Blob> {
  const { left, top, width, height } = drawing.crop;
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width, height });
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("The browser cannot draw");
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, width, height);
  pen.drawImage(bitmap, -left, -top);
  pen.fillStyle = "#000";
  for (const box of boxesShown(drawing)) pen.fillRect(box.left, box.top, box.width, box.height);
  const lossless = isLossless ? await blobOf(canvas, "image/png") : undefined;
  const blob = lossless && lossless.size <= losslessBytes ? lossless : await blobOf(canvas, "image/jpeg");
  // Phones are slow to give the memory of a canvas back.
  Object.assign(canvas, { width: 0, height: 0 });
  return blob;
}
