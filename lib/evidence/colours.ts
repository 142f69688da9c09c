type Three = readonly [number, number, number];

/** What red, green and blue at their strongest are in CIE XYZ, seen by the light D50, as ICC profiles have it. */
export type Primaries = readonly [red: Three, green: Three, blue: Three];

/** Of Display P3, as Apple's own profile has them. */
export const displayP3: Primaries = [
  [0.51512, 0.2412, -0.00105],
  [0.29198, 0.69225, 0.04189],
  [0.1571, 0.06657, 0.78407],
];

/** From XYZ to linear sRGB, row by row (Lindbloom, "RGB/XYZ Matrices", sRGB with D50 by Bradford's way). */
const toLinear: readonly [Three, Three, Three] = [
  [3.1338561, -1.6168667, -0.4906146],
  [-0.9787684, 1.9161415, 0.033454],
  [0.0719453, -0.2289914, 1.4052427],
];

const number = (name: string) => [...name].reduce((sum, letter) => sum * 256 + letter.charCodeAt(0), 0);
const [head, entry] = [132, 12];

/**
 * The primaries that an ICC profile names; undefined where it works by tables alone, is of no colours, or is damaged.
 * ICC.1:2022, 7.3 (the table of tags), 9.2.45 and others (rXYZ), 10.31 (XYZ as s15Fixed16).
 */
export function primariesIn(profile: Uint8Array): Primaries | undefined {
  const view = new DataView(profile.buffer, profile.byteOffset, profile.byteLength);
  const colour = (name: string): Three => {
    const tags = Array.from({ length: Math.min(view.getUint32(128), 100) }, (_, index) => head + index * entry);
    const tag = tags.find((at) => view.getUint32(at) === number(name));
    if (tag === undefined) throw new RangeError(`There is no ${name}`);
    const place = view.getUint32(tag + 4) + 8;
    const part = (index: number) => view.getInt32(place + index * 4) / 65536;
    return [part(0), part(1), part(2)];
  };
  try {
    return [colour("rXYZ"), colour("gXYZ"), colour("bXYZ")];
  } catch {
    return undefined;
  }
}

const steps = 16_384;
/** The curve of sRGB (IEC 61966-2-1), which Display P3 has too. */
const linear = Float32Array.from({ length: 256 }, (_, value) =>
  value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
);
const shown = Uint8ClampedArray.from({ length: steps }, (_, step) => {
  const light = step / (steps - 1);
  return 255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055);
});
// One for each kind of list: a function that meets several kinds is slow, and a picture has millions of pixels.
const byteAt = (data: Uint8Array | Uint8ClampedArray, index: number) => data[index] ?? 0;
const lightOf = (value: number) => linear[value] ?? 0;
const partAt = (mix: Float64Array, index: number) => mix[index] ?? 0;
const last = steps - 1;
const shownAs = (light: number) => shown[light <= 0 ? 0 : light >= 1 ? last : (light * last + 0.5) | 0] ?? 0;

/** How much of each primary goes into red, into green and into blue of sRGB, one after the other. */
const mixOf = (primaries: Primaries) =>
  Float64Array.from(
    toLinear.flatMap((row) => primaries.map((xyz) => row[0] * xyz[0] + row[1] * xyz[1] + row[2] * xyz[2])),
  );

/** Primaries of sRGB: each goes whole into its own colour. */
const isPlain = (mix: Float64Array) => [0, 4, 8].every((index) => Math.abs(partAt(mix, index) - 1) < 0.01);

/**
 * Turns pixels into sRGB, in their place: eight bits of each colour, `channels` bytes a pixel of which the first three are colours.
 * Their curve is taken to be that of sRGB. What sRGB cannot show becomes the strongest it has.
 */
export function toSrgb(data: Uint8Array | Uint8ClampedArray, channels: 3 | 4, primaries: Primaries): void {
  const mix = mixOf(primaries);
  // Rounding would cost colours that are right already.
  if (isPlain(mix)) return;
  for (let pixel = 0; pixel + 2 < data.length; pixel += channels) {
    const red = lightOf(byteAt(data, pixel));
    const green = lightOf(byteAt(data, pixel + 1));
    const blue = lightOf(byteAt(data, pixel + 2));
    for (let own = 0; own < 3; own += 1)
      data[pixel + own] = shownAs(
        partAt(mix, own * 3) * red + partAt(mix, own * 3 + 1) * green + partAt(mix, own * 3 + 2) * blue,
      );
  }
}
