import { barX, ruleY, text, tickX } from "@observablehq/plot";
import type { Drawing } from "../drawing";
import { plotted } from "../plotted";
import type { Bar } from "../schema";

export type Width = "narrow" | "wide";

/** In a wide one the label stands before its bar, in a narrow one above it. Lengths in px; `label` in em. */
const shapes = {
  narrow: { width: 300, row: 50, before: 0, after: 0, above: 28, below: 6, label: 13, lift: -13 },
  wide: { width: 600, row: 40, before: 176, after: 76, above: 9, below: 9, label: 11, lift: 0 },
} as const;

type Shape = (typeof shapes)[Width];

/** Bars with their labels, what is written at them, and a line over the end of each for its interval. */
export function drawBars({ bars, whole }: { bars: readonly Bar[]; whole: number }, width: Width): Drawing {
  const shape = shapes[width];
  const y = (_: unknown, index: number) => index;
  const drawn = bars.flatMap(({ at, value }, index) => (at === undefined ? [] : [{ ...at, written: value, index }]));
  const notDrawn = bars.flatMap(({ at, value }, index) => (at === undefined ? [{ written: value, index }] : []));
  const written = { y: "index", text: "written" } as const;
  return plotted({
    width: shape.width,
    height: shape.row * bars.length,
    margin: 0,
    marginLeft: shape.before,
    marginRight: shape.after,
    x: { axis: null, domain: [0, Math.max(1, whole)] },
    y: { axis: null, domain: bars.map(y), paddingInner: 0, paddingOuter: 0, round: false },
    marks: [
      ...tracks(drawn, { shape, whole: Math.max(1, whole) }),
      text(bars, {
        ...{ y, text: "label", frameAnchor: "left", dx: -shape.before, dy: shape.lift, className: "drawing-label" },
        ...{ lineWidth: width === "narrow" ? Infinity : shape.label },
      }),
      text(drawn, { ...written, frameAnchor: "right", dx: shape.after, dy: shape.lift, className: "drawing-value" }),
      text(notDrawn, { ...written, frameAnchor: "left", dy: middleOf(shape), className: "drawing-none" }),
    ],
  });
}

/** The middle of a bar, from the middle of its row. */
const middleOf = ({ above, below }: Shape) => (above - below) / 2;

type Drawn = NonNullable<Bar["at"]> & { index: number };

function tracks(drawn: readonly Drawn[], { shape, whole }: { shape: Shape; whole: number }) {
  const inset = { y: "index", insetTop: shape.above, insetBottom: shape.below };
  const line = { y: "index", x1: "low", x2: "high", dy: middleOf(shape) };
  const end = { ...inset, insetTop: shape.above + 4, insetBottom: shape.below + 4 };
  return [
    barX(drawn, { ...inset, x1: 0, x2: whole, className: "drawing-track" }),
    barX(drawn, { ...inset, x1: 0, x2: "value", className: "drawing-bar" }),
    ...(["drawing-halo", "drawing-whisker"] as const).flatMap((className) => [
      ruleY(drawn, { ...line, className }),
      tickX(drawn, { ...end, x: "low", className }),
      tickX(drawn, { ...end, x: "high", className }),
    ]),
  ];
}
