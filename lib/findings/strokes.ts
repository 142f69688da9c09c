import { signatureBox, type Strokes } from "@/lib/letters/document";

// No schema here: the pad draws with this file alone, and a page with nothing else to check stays light.

type Point = Strokes[number][number];

/** How much a drawn signature may be: UTF-16 units of its JSON (a long name takes a quarter), strokes, points of a stroke. */
export const most = { json: 20_000, strokes: 100, points: 2_000 } as const;

/** The strokes as a form posts them; "" for a blank pad. */
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

const fits = (drawn: Strokes) =>
  signaturePost(drawn).length <= most.json && drawn.every(({ length }) => length <= most.points);

/**
 * A signature that a form can post, on whole points of its box and as fine as fits. `drawn` has `most.strokes` at most, none empty.
 */
export function fitted(drawn: Strokes, gap = 2): Strokes {
  const fine = drawn.map((stroke) => thinned(stroke.map(inBox), gap));
  // At a gap wider than the box two points of each stroke are left, and those fit.
  return fits(fine) ? fine : fitted(drawn, gap * 2);
}
