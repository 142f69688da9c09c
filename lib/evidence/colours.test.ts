import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { seededBelow } from "@/lib/testing/seeded-chance";
import { displayP3, primariesIn, toSrgb } from "./colours";

const pixels = 4_000;
const raw = { width: pixels, height: 1, channels: 3 } as const;

/** Colours of sRGB, the same as numbers of another space, and its profile: by a program that does colours for a living. */
async function toldBy(space: "p3" | "srgb") {
  const below = seededBelow("colours");
  const plain = Uint8Array.from({ length: pixels * 3 }, () => below(256));
  const png = await sharp(plain, { raw }).withIccProfile(space).png().toBuffer();
  const { icc } = await sharp(png).metadata();
  const wide = await sharp(png, { ignoreIcc: true }).raw().toBuffer();
  return { plain, wide, profile: icc ?? Buffer.alloc(0) };
}

const meanly = (some: Uint8Array, others: Uint8Array) =>
  some.reduce((sum, value, at) => sum + Math.abs(value - (others[at] ?? 0)), 0) / some.length;
const furthest = (some: Uint8Array, others: Uint8Array) =>
  some.reduce((most, value, at) => Math.max(most, Math.abs(value - (others[at] ?? 0))), 0);

describe("the colours of a picture", () => {
  test("come back from Display P3 as they were, by its profile and by its number", async () => {
    const { plain, wide, profile } = await toldBy("p3");
    expect(furthest(wide, plain)).toBeGreaterThan(30);
    const told = primariesIn(profile);
    if (!told) throw new Error("The profile names none");
    for (const [at, colour] of told.entries())
      for (const [axis, part] of colour.entries()) expect(part).toBeCloseTo(displayP3[at]?.[axis] ?? 9, 2);
    for (const primaries of [told, displayP3]) {
      const turned = Uint8Array.from(wide);
      toSrgb(turned, 3, primaries);
      // Eight bits hold no finer steps: where one colour is weak beside others, several are one number in Display P3.
      expect(meanly(turned, plain)).toBeLessThan(0.6);
      expect(furthest(turned, plain)).toBeLessThan(10);
    }
  });

  test("of sRGB stay as they are, to the last bit", async () => {
    const { wide, profile } = await toldBy("srgb");
    const primaries = primariesIn(profile);
    const turned = Uint8Array.from(wide);
    if (primaries) toSrgb(turned, 3, primaries);
    expect([primaries !== undefined, furthest(turned, wide)]).toEqual([true, 0]);
  });

  test("that sRGB cannot show become its strongest; grey stays grey, and opacity what it is", () => {
    const data = Uint8ClampedArray.of(255, 0, 0, 10, 0, 255, 0, 20, 128, 128, 128, 30);
    toSrgb(data, 4, displayP3);
    expect([...data]).toEqual([255, 0, 0, 10, 0, 255, 0, 20, 128, 128, 128, 30]);
  });

  test("are left alone by a profile that is no profile", () => {
    const cut = Buffer.alloc(200);
    cut.writeUInt32BE(0xffffffff, 128);
    for (const bytes of [Buffer.alloc(0), cut, Buffer.alloc(5_000, 0xff)]) expect(primariesIn(bytes)).toBeUndefined();
  });
});
