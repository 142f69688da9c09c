import "server-only";
import { createHash } from "node:crypto";
import { z } from "zod";
import { workAside } from "./worker-pool";

const place = { file: "lib/infra/svg-png-worker.ts", exportName: "drawPng" };
const pngSchema = z.instanceof(Uint8Array);

/** The latest drawings, by what they were drawn from: the same few are asked for again and again. */
const drawn = new Map<string, Promise<Buffer>>();
const mostDrawn = 100;

async function draw(svg: string, width: number): Promise<Buffer> {
  return Buffer.from(pngSchema.parse(await workAside(place, { svg, width })));
}

function remember(key: string, png: Promise<Buffer>): void {
  drawn.delete(key);
  drawn.set(key, png);
  const [oldest] = drawn.keys();
  if (drawn.size > mostDrawn && oldest !== undefined) drawn.delete(oldest);
}

/**
 * A drawing as a PNG of `width` pixels, off the event loop, in the portal's own faces: "Newsreader" where it comes first in
 * `font-family`, otherwise "Atkinson Hyperlegible Next"; both in weights 400 and 700. The drawing says its size or `viewBox`, and
 * has its colours as plain values: no CSS variables, no media queries. Nothing outside the drawing is fetched.
 * @throws where `svg` is not an SVG, and as `workAside` does.
 */
export function pngOf(svg: string, { width }: { width: number }): Promise<Buffer> {
  const key = `${width} ${createHash("sha256").update(svg).digest("base64")}`;
  const png = drawn.get(key) ?? draw(svg, width);
  remember(key, png);
  // What could not be drawn is tried anew.
  png.catch(() => drawn.get(key) === png && drawn.delete(key));
  return png;
}
