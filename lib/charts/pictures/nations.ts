import { geo, text } from "@observablehq/plot";
import { ukNations, type UkNation } from "@/lib/places/catalogue";
import type { Drawing } from "../drawing";
import { placePoints } from "../place-points.data";
import { plotted } from "../plotted";
import type { Picture } from "../schema";
import { outlines } from "../uk-outlines.data";
import { circles, type Point } from "./circles";

type Marks = Extract<Picture, { kind: "nations" }>["marks"];

const largest = 32;
/** The data have hundredths of a degree. */
const shapeOf = (of: keyof typeof outlines) => ({
  type: "MultiPolygon",
  coordinates: outlines[of].map((ring) => [ring.map(([longitude, latitude]) => [longitude / 100, latitude / 100])]),
});
const neighbour = shapeOf("ireland");
const nations = ukNations.map(shapeOf);
const corners = [
  [-12.9, 50],
  [4.6, 50],
  [-2, 60.9],
];

/** Where what is written of a nation begins: beside it, on the sea. */
const writtenAt: Record<UkNation, Point> = {
  scotland: [-1.3, 57.6],
  england: [1, 54.4],
  wales: [-8.4, 51.1],
  "northern-ireland": [-12.8, 55.7],
};

/** The nations of the United Kingdom: a circle for each that people were counted in, and what is written of it beside it. */
export function drawNations(marks: Marks): Drawing {
  const place = {
    x: ({ nation }: { nation: UkNation }) => writtenAt[nation][0],
    y: ({ nation }: { nation: UkNation }) => writtenAt[nation][1],
    textAnchor: "start",
  } as const;
  return plotted({
    ...{ width: 300, height: 350, margin: 2, r: { type: "identity" } },
    projection: { type: "transverse-mercator", rotate: [3, 0], domain: { type: "MultiPoint", coordinates: corners } },
    marks: [
      geo(neighbour, { className: "drawing-neighbour" }),
      geo(nations, { className: "drawing-nation" }),
      circles(
        marks.flatMap(({ nation, count }) => (count === undefined ? [] : [{ at: placePoints[nation], count }])),
        largest,
      ),
      text(marks, { ...place, text: "label", dy: -9, className: "drawing-label" }),
      text(marks, { ...place, text: "value", dy: 9, className: "drawing-value" }),
    ],
  });
}
