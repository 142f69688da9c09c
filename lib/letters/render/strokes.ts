import { signatureBox, type Strokes } from "../document";

type Point = readonly [number, number];

/** A signature as the data of an SVG path in a box of `signatureBox`: curves through the middles of the way, as a pen goes. */
export function strokesPath(strokes: Strokes): string {
  return strokes.map(strokePath).join("");
}

/** A signature as an SVG file of its own: lines without a ground. */
export function signatureSvg(strokes: Strokes): string {
  const { width, height } = signatureBox;
  const pen = 'fill="none" stroke="#1d1b16" stroke-width="5" stroke-linecap="round" stroke-linejoin="round"';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><path ${pen} d="${strokesPath(strokes)}"/></svg>`;
}

function strokePath(stroke: readonly Point[]): string {
  const [first, ...rest] = stroke;
  const last = rest.at(-1);
  if (!first) return "";
  // A dot is a stroke that hardly moves.
  if (!last) return `M${at(first)}l0.1 0`;
  const curves = rest
    .slice(0, -1)
    .map((point, index) => `Q${at(point)} ${at(middle(point, rest[index + 1] ?? point))}`);
  return `M${at(first)}${curves.join("")}L${at(last)}`;
}

function middle([ax, ay]: Point, [bx, by]: Point): Point {
  return [(ax + bx) / 2, (ay + by) / 2];
}

function at([x, y]: Point): string {
  return `${Number(x.toFixed(1))} ${Number(y.toFixed(1))}`;
}
