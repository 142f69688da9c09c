import { evidenceLimits } from "./limits";

/** Width and height, in whole pixels of the picture that is edited. */
export interface Size {
  width: number;
  height: number;
}

/** Pixels from the left and from the top. */
export interface Point {
  left: number;
  top: number;
}

export type Box = Point & Size;

/** What stays of a picture, and what is blacked out in it. */
export interface Drawing {
  crop: Box;
  boxes: readonly Box[];
}

/** A drawing with everything that can be undone and done again. */
export interface Redaction {
  now: Drawing;
  past: readonly Drawing[];
  future: readonly Drawing[];
}

/** The part of a drawing that is moved, sized or read: a box by its place in the list, or the crop. */
export type Part = number | "crop";

/** The corners a box is sized by: which of its edges move with the hand. */
export const corners = {
  "top-left": { left: true, top: true },
  "top-right": { left: false, top: true },
  "bottom-left": { left: true, top: false },
  "bottom-right": { left: false, top: false },
} as const;
export type Corner = keyof typeof corners;
export const cornerNames = ["top-left", "top-right", "bottom-left", "bottom-right"] as const satisfies Corner[];

const longestSide = 20_000;
const mostKept = 8_000_000;
const mostSteps = 200;

/** All of a picture, as a box. */
export function whole({ width, height }: Size): Box {
  return { left: 0, top: 0, width, height };
}

export function unredacted(size: Size): Redaction {
  return { now: { crop: whole(size), boxes: [] }, past: [], future: [] };
}

const isSame = (a: Box, b: Box) => a.left === b.left && a.top === b.top && a.width === b.width && a.height === b.height;

function isSameDrawing(a: Drawing, b: Drawing): boolean {
  return (
    isSame(a.crop, b.crop) &&
    a.boxes.length === b.boxes.length &&
    a.boxes.every((box, index) => isSame(box, b.boxes[index] ?? whole(box)))
  );
}

/** True while nothing is cut off and nothing blacked out. */
export function isUntouched({ crop, boxes }: Drawing, size: Size): boolean {
  return boxes.length === 0 && isSame(crop, whole(size));
}

/** The redaction with a new drawing, which one step undoes. A drawing that changes nothing is no step. */
export function redrawn(redaction: Redaction, now: Drawing): Redaction {
  if (isSameDrawing(redaction.now, now)) return redaction;
  return { now, past: [...redaction.past, redaction.now].slice(-mostSteps), future: [] };
}

export function undone(redaction: Redaction): Redaction {
  const { now, past, future } = redaction;
  const before = past.at(-1);
  return before ? { now: before, past: past.slice(0, -1), future: [now, ...future] } : redaction;
}

export function redone(redaction: Redaction): Redaction {
  const { now, past, future } = redaction;
  const [next, ...later] = future;
  return next ? { now: next, past: [...past, now], future: later } : redaction;
}

const between = (low: number, value: number, high: number) => Math.min(Math.max(value, low), high);

/** The box in whole pixels, at least one each way, wholly inside the picture: it is moved in before it is cut. */
export function fitted(box: Box, { width, height }: Size): Box {
  const fit = { width: between(1, Math.round(box.width), width), height: between(1, Math.round(box.height), height) };
  return {
    left: between(0, Math.round(box.left), width - fit.width),
    top: between(0, Math.round(box.top), height - fit.height),
    ...fit,
  };
}

/** The box between two points, in whichever order they were touched; what lies outside the picture is cut off. */
export function spanning(from: Point, to: Point, { width, height }: Size): Box {
  const [left, right] = [from.left, to.left].map((x) => between(0, x, width)).sort((a, b) => a - b);
  const [top, bottom] = [from.top, to.top].map((y) => between(0, y, height)).sort((a, b) => a - b);
  // Outwards: a pixel that is touched is covered.
  const [x, y] = [Math.floor(left ?? 0), Math.floor(top ?? 0)];
  const drawn = { left: x, top: y, width: Math.ceil(right ?? 0) - x, height: Math.ceil(bottom ?? 0) - y };
  return fitted(drawn, { width, height });
}

export function moved(box: Box, by: Point, size: Size): Box {
  return fitted({ ...box, left: box.left + by.left, top: box.top + by.top }, size);
}

/** The box with one corner pulled; pulled past the opposite corner it turns over. */
export function stretched(box: Box, { corner, by }: { corner: Corner; by: Point }, size: Size): Box {
  const { left, top } = corners[corner];
  const right = box.left + box.width;
  const bottom = box.top + box.height;
  return spanning(
    { left: left ? right : box.left, top: top ? bottom : box.top },
    { left: (left ? box.left : right) + by.left, top: (top ? box.top : bottom) + by.top },
    size,
  );
}

/** A box to begin with, in the middle of what is looked at: a third of its width, a sixth of its height. */
export function middleOf({ left, top, width, height }: Box, size: Size): Box {
  return fitted({ left: left + width / 3, top: top + (height * 5) / 12, width: width / 3, height: height / 6 }, size);
}

export function partOf({ crop, boxes }: Drawing, part: Part): Box | undefined {
  return part === "crop" ? crop : boxes[part];
}

/** The drawing with one part drawn anew; a number that no box has yet adds one. */
export function withPart(drawing: Drawing, part: Part, box: Box): Drawing {
  if (part === "crop") return { ...drawing, crop: box };
  return { ...drawing, boxes: [...drawing.boxes.slice(0, part), box, ...drawing.boxes.slice(part + 1)] };
}

export function withoutBox(drawing: Drawing, index: number): Drawing {
  return { ...drawing, boxes: drawing.boxes.filter((_, at) => at !== index) };
}

/** The boxes that show in what is cut out, as they lie there. */
export function boxesShown({ crop, boxes }: Drawing): Box[] {
  return boxes.flatMap((box) => {
    const left = Math.max(box.left - crop.left, 0);
    const top = Math.max(box.top - crop.top, 0);
    const width = Math.min(box.left + box.width - crop.left, crop.width) - left;
    const height = Math.min(box.top + box.height - crop.top, crop.height) - top;
    return width > 0 && height > 0 ? [{ left, top, width, height }] : [];
  });
}

/** The size at which a picture is kept: as it is, or scaled down to eight megapixels and 20,000 pixels a side. */
export function keptSize({ width, height }: Size): Size {
  const scale = Math.min(1, Math.sqrt(mostKept / (width * height)), longestSide / Math.max(width, height));
  const fit = (side: number) => Math.max(1, Math.floor(side * scale));
  return { width: fit(width), height: fit(height) };
}

/** True for a picture that may be decoded at all. */
export function isDecodable({ width, height }: Size): boolean {
  return width > 0 && height > 0 && width * height <= evidenceLimits.pixels;
}
