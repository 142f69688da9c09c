type Point = readonly [number, number];

/**
 * A path of straight lines in fewer letters: rounded to `digits`, each point from the one before, and none twice. A coast of
 * thousands of points is a tenth as long so. A path with other commands stays as it is.
 * @param d the attribute of that name, in absolute coordinates: "M0,1L2,3Z".
 */
export function shortPath(d: string, digits: number): string {
  if (/[^MLZ\d.,\-e]/.test(d)) return d;
  return d
    .split("M")
    .slice(1)
    .map((line) => shortLine(line, digits))
    .join("");
}

function shortLine(line: string, digits: number): string {
  const scale = 10 ** digits;
  const points = line
    .replace("Z", "")
    .split("L")
    .map((point): Point => {
      const [x = 0, y = 0] = point.split(",").map(Number);
      return [Math.round(x * scale), Math.round(y * scale)];
    });
  const [first = [0, 0], ...others] = points.filter(
    (point, index) => point[0] !== points[index - 1]?.[0] || point[1] !== points[index - 1]?.[1],
  );
  const closed = line.endsWith("Z");
  if (closed && others.length < 2) return "";
  let [x, y] = first;
  const steps = others.map(([nextX, nextY]) => {
    const step = pairOf((nextX - x) / scale, (nextY - y) / scale);
    [x, y] = [nextX, nextY];
    return step;
  });
  return `M${pairOf(first[0] / scale, first[1] / scale)}l${steps.join(" ")}${closed ? "z" : ""}`;
}

const pairOf = (x: number, y: number) => `${String(x)},${String(y)}`;
