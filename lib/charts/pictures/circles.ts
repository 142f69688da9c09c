import { dot } from "@observablehq/plot";

export type Point = readonly [longitude: number, latitude: number];

/** Smaller circles would not be seen. In px, as all radii. */
const smallest = 4;

/** Circles on a map, their areas as the counts; the large ones beneath. */
export function circles(marks: readonly { at: Point; count: number }[], largest: number) {
  const most = Math.max(1, ...marks.map(({ count }) => count));
  return dot(
    marks.toSorted((a, b) => b.count - a.count),
    {
      x: ({ at: [longitude] }: { at: Point }) => longitude,
      y: ({ at: [, latitude] }: { at: Point }) => latitude,
      r: ({ count }: { count: number }) => Math.max(smallest, largest * Math.sqrt(count / most)),
      className: "drawing-circle",
    },
  );
}
