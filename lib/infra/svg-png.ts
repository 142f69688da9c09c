import "server-only";
import { z } from "zod";
import { workAside } from "./worker-pool";

const place = { file: "lib/infra/svg-png-worker.ts", exportName: "drawPng" };
const pngSchema = z.instanceof(Uint8Array);

/**
 * A drawing as a PNG of `width` pixels, off the event loop, in the portal's own faces: "Newsreader" where it comes first in
 * `font-family`, otherwise "Atkinson Hyperlegible Next"; both in weights 400 and 700. The drawing says its size or `viewBox`, and
 * has its colours as plain values: no CSS variables, no media queries. Nothing outside the drawing is fetched.
 * @throws where `svg` is not an SVG, and as `workAside` does.
 */
export async function pngOf(svg: string, { width }: { width: number }): Promise<Buffer> {
  return Buffer.from(pngSchema.parse(await workAside(place, { svg, width })));
}
