import { z } from "zod";
import { signatureBox, type Strokes } from "@/lib/letters/document";
import { strokesSchema } from "@/lib/letters/schema";

type Point = Strokes[number][number];

/** UTF-16 units that a signature may take as JSON: a long name takes a quarter of it. */
const longest = 20_000;
/** As many strokes as a letter takes. */
export const mostStrokes = 100;

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** A signature as a form posts it; undefined when the pad was left blank, and for anything else that is no signature. */
export const postedSignature: z.ZodType<Strokes | undefined> = z
  .string()
  .max(longest)
  .transform(parsed)
  .pipe(strokesSchema)
  .optional()
  .catch(undefined);

/** The strokes as the form posts them; "" for a blank pad. */
export function signaturePost(drawn: Strokes): string {
  return drawn.length === 0 ? "" : JSON.stringify(drawn);
}

const within = (value: number, max: number) => Math.round(Math.min(Math.max(value, 0), max));
const inBox = ([x, y]: Point): Point => [within(x, signatureBox.width), within(y, signatureBox.height)];
const distance = ([ax, ay]: Point, [bx, by]: Point) => Math.hypot(ax - bx, ay - by);

/** The stroke without the points nearer than `gap` to the one before; where the pen was lifted stays. */
function thinned(stroke: readonly Point[], gap: number): Point[] {
  const kept: Point[] = [];
  stroke.forEach((point, index) => {
    const before = kept.at(-1);
    if (!before || index === stroke.length - 1 || distance(before, point) >= gap) kept.push(point);
  });
  return kept;
}

/**
 * A signature that the form can post, on whole points of its box and as fine as fits. `drawn` has `mostStrokes` at most, none empty.
 */
export function fitted(drawn: Strokes, gap = 2): Strokes {
  const fine = drawn.map((stroke) => thinned(stroke.map(inBox), gap));
  const fits = fine.length === 0 || postedSignature.parse(signaturePost(fine)) !== undefined;
  // At a gap as wide as the box two points of each stroke are left, and those fit.
  return fits || gap > signatureBox.width + signatureBox.height ? fine : fitted(drawn, gap * 2);
}
