import { geo, type Markish } from "@observablehq/plot";
import { feature } from "topojson-client";
import atlas from "world-atlas/land-110m.json";
import { isUkNation } from "@/lib/places/catalogue";
import type { Drawing } from "../drawing";
import { placePoints } from "../place-points.data";
import { plotted } from "../plotted";
import type { Picture, View } from "../schema";
import { circles, type Point } from "./circles";

type World = Extract<Picture, { kind: "world" }>;

interface Frame {
  height: number;
  projection: "equal-earth" | "conic-equal-area";
  /** Points at the edges of what is drawn. */
  edges: readonly Point[];
  /** The largest circle, in px. */
  largest: number;
}

const frames: Record<View, Frame> = {
  // All but the ice of the south.
  world: {
    height: 318,
    projection: "equal-earth",
    edges: pointsOf([-168, 10], [178, 10], [0, -54], [0, 80]),
    largest: 22,
  },
  europe: {
    ...{ height: 460, projection: "conic-equal-area", largest: 36 },
    edges: pointsOf([-11, 35], [31, 35], [-13, 64], [33, 64]),
  },
};
const iceFrom = -60;

/** The land of the world from Natural Earth, as `world-atlas` has it, 1:110m. */
const land = feature(atlas, atlas.objects.land).features.map(({ geometry }) => ({
  type: "MultiPolygon",
  coordinates:
    geometry.type === "MultiPolygon"
      ? geometry.coordinates.filter(([ring = []]) => ring.some(([, latitude = 0]) => latitude > iceFrom))
      : [],
}));

/** A circle for each place that people were counted in, on the world or on Europe. */
export function drawWorld({ view, marks }: World): Drawing {
  const { largest } = frames[view];
  const over = drawView(view, circles(withinOneKingdom(marks), largest));
  const ground = grounds.get(view) ?? drawView(view, geo(land, { className: "drawing-land" }));
  grounds.set(view, ground);
  return { ...over, children: [...ground.children, ...over.children] };
}

/** The land is the same under all figures, and takes longest to draw. */
const grounds = new Map<View, Drawing>();

function drawView(view: View, mark: Markish): Drawing {
  const { height, projection, edges } = frames[view];
  const domain = { type: "MultiPoint", coordinates: edges };
  const turned =
    view === "europe" ? { rotate: [-10, 0] as [number, number], parallels: [43, 62] as [number, number] } : {};
  return plotted(
    {
      ...{ width: 640, height, margin: 2, r: { type: "identity" } },
      projection: { type: projection, domain, ...turned },
      marks: [mark],
    },
    { digits: 0 },
  );
}

/** Four circles on top of each other could not be told apart here: the nations have a map of their own. */
function withinOneKingdom(marks: World["marks"]) {
  const nations = marks.filter(({ place }) => isUkNation(place));
  const kingdom = { at: placePoints.england, count: nations.reduce((sum, { count }) => sum + count, 0) };
  const others = marks
    .filter(({ place }) => !isUkNation(place))
    .map(({ place, count }) => ({ at: placePoints[place], count }));
  return nations.length === 0 ? others : [kingdom, ...others];
}

function pointsOf(...points: readonly Point[]): readonly Point[] {
  return points;
}
