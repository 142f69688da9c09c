import { areaY, axisX, axisY, dot, gridY, lineY, rectY, ruleX, ruleY } from "@observablehq/plot";
import type { Drawing } from "../drawing";
import { plotted } from "../plotted";
import type { Picture } from "../schema";
import type { Width } from "./bars";

type Course = Extract<Picture, { kind: "columns" | "line" }>;

const sizes = { narrow: { width: 300, height: 190 }, wide: { width: 600, height: 220 } } as const;
const dayLength = 24 * 60 * 60 * 1000;
/** Half of a column, of the seven days it stands for. */
const half = 2.4 * dayLength;

/** What happened over time: columns for each week, or a line with the band of its interval. */
export function drawCourse({ kind, points, tick }: Course, width: Width): Drawing {
  const most = Math.max(1, ...points.map(({ high }) => high));
  const times = points.map(({ at }) => at.getTime());
  const room = 4 * dayLength;
  return plotted({
    ...sizes[width],
    ...{ marginLeft: 52, marginRight: 14, marginTop: 14, marginBottom: 30 },
    x: { type: "utc", domain: [Math.min(...times) - room, Math.max(...times) + room] },
    y: { domain: [0, most], nice: true },
    marks: [
      gridY({ ticks: 4, className: "drawing-grid" }),
      axisY({ ticks: 4, tickSize: 0, label: null, tickFormat: (value) => tick(Number(value)), textStroke: "none" }),
      axisX(named(points), {
        ...{ x: "at", text: "label", tickSize: 4, label: null, className: "drawing-axis" },
      }),
      ...(kind === "line" ? line(points) : columns(points)),
      ruleY([0], { className: "drawing-base" }),
    ],
  });
}

/** The days that are written: the ends, and the middle where there is room. */
function named(points: Course["points"]) {
  const wanted = new Set([0, points.length - 1, ...(points.length > 4 ? [Math.floor((points.length - 1) / 2)] : [])]);
  return points.filter((_, index) => wanted.has(index));
}

function line(points: Course["points"]) {
  return [
    areaY(points, { x: "at", y1: "low", y2: "high", className: "drawing-band" }),
    lineY(points, { x: "at", y: "value", className: "drawing-line" }),
    dot(points.slice(-1), { x: "at", y: "value", r: 4, className: "drawing-dot" }),
  ];
}

function columns(points: Course["points"]) {
  const from = ({ at }: { at: Date }) => at.getTime() - half;
  const to = ({ at }: { at: Date }) => at.getTime() + half;
  return [
    rectY(points, { x1: from, x2: to, y1: 0, y2: "value", className: "drawing-bar" }),
    ruleX(points, { x: "at", y1: "low", y2: "high", className: "drawing-halo" }),
    ruleX(points, { x: "at", y1: "low", y2: "high", className: "drawing-whisker" }),
  ];
}
