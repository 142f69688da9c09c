import { boxesShown, type Drawing, type Size } from "@/lib/evidence/redaction";
import { refuse, type Result, succeed } from "@/lib/kernel/result";
import type { OpenPicture } from "./open-file";

/** A lossless picture that weighs more is sent as a JPEG: a screenshot stays below, a photograph does not. */
const losslessBytes = 5 * 1024 * 1024;

function blobOf(canvas: HTMLCanvasElement, type: "image/png" | "image/jpeg"): Promise<Blob> {
  return new Promise((done, fail) => {
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error("The browser gave no picture"))), type, 0.9);
  });
}

async function encoded(canvas: HTMLCanvasElement, isLossless: boolean): Promise<Blob> {
  const lossless = isLossless ? await blobOf(canvas, "image/png") : undefined;
  return lossless && lossless.size <= losslessBytes ? lossless : blobOf(canvas, "image/jpeg");
}

/** Drawn and read again before the picture is. */
const proof = [0, 128, 255];
/** Some browsers change what is read by one or two, which nobody sees. */
const mostAstray = 8;

/** Why no picture came out: the browser gives noise instead, so that pages cannot recognise it by its drawing, or it drew nothing. */
export type BurningFault = "scrambled" | "undrawn";

function faultOf(pen: CanvasRenderingContext2D, { width, height }: Size): BurningFault | undefined {
  const corner = [Math.max(0, width - 8), Math.max(0, height - 8), Math.min(8, width), Math.min(8, height)] as const;
  pen.fillStyle = `rgb(${proof.join()})`;
  pen.fillRect(...corner);
  const read = [...pen.getImageData(...corner).data];
  if (read.every((value) => value === 0)) return "undrawn";
  const isAstray = (value: number, at: number) => Math.abs(value - (proof[at % 4] ?? 255)) > mostAstray;
  return read.some(isAstray) ? "scrambled" : undefined;
}

function draw(pen: CanvasRenderingContext2D, bitmap: ImageBitmap, drawing: Drawing): void {
  const { left, top, width, height } = drawing.crop;
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, width, height);
  pen.drawImage(bitmap, -left, -top);
  pen.fillStyle = "#000";
  for (const box of boxesShown(drawing)) pen.fillRect(box.left, box.top, box.width, box.height);
}

/** The picture as it is sent: cut out, with its boxes burnt in. What lay under them is in no pixel of it. */
export async function burnt(
  { bitmap, isLossless }: OpenPicture,
  drawing: Drawing,
): Promise<Result<Blob, BurningFault>> {
  const { width, height } = drawing.crop;
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width, height });
  try {
    const pen = canvas.getContext("2d");
    // Asked for before anything is awaited: browsers let people decide only while they press a button.
    const fault = pen ? faultOf(pen, drawing.crop) : "undrawn";
    if (!pen || fault) return refuse(fault ?? "undrawn");
    draw(pen, bitmap, drawing);
    return succeed(await encoded(canvas, isLossless));
  } catch {
    return refuse("undrawn");
  } finally {
    // Phones are slow to give the memory of a canvas back.
    Object.assign(canvas, { width: 0, height: 0 });
  }
}
