import { geo } from "@observablehq/plot";
import { feature } from "topojson-client";
import atlas from "world-atlas/land-110m.json";
import type { Drawing } from "../drawing";
import { placePoints } from "../place-points.data";
import { plotted } from "../plotted";
import type { Picture } from "../schema";
import { circles } from "./circles";

type Marks = Extract<Picture, { kind: "world" }>["marks"];

const largest = 30;
/** The corners of what is drawn: all but the ice of the south. */
const corners = [
  [-168, 10],
  [178, 10],
  [0, -54],
  [0, 80],
];
const iceFrom = -60;

/** The land of the world from Natural Earth, as `world-atlas` has it, 1:110m. */
const land = feature(atlas, atlas.objects.land).features.map(({ geometry }) => ({
  type: "MultiPolygon",
  coordinates:
    geometry.type === "MultiPolygon"
      ? geometry.coordinates.filter(([ring = []]) => ring.some(([, latitude = 0]) => latitude > iceFrom))
      : [],
}));

/** A circle on the world for each place that people were counted in. */
export function drawWorld(marks: Marks): Drawing {
  return plotted(
    {
      ...{ width: 640, height: 318, margin: 2, r: { type: "identity" } },
      projection: { type: "equal-earth", domain: { type: "MultiPoint", coordinates: corners } },
      marks: [
        geo(land, { className: "drawing-land" }),
        circles(
          marks.map(({ place, count }) => ({ at: placePoints[place], count })),
          largest,
        ),
      ],
    },
    { digits: 0 },
  );
}
