import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { signatureBox, type Strokes } from "@/lib/letters/document";
import { strokesSchema } from "@/lib/letters/schema";
import { postedSignature } from "./signature";
import { fitted, most, signaturePost } from "./strokes";

const { width, height } = signatureBox;
/** Somewhere on the pad or, with a finger that slipped, beside it. */
const anyPoint = fc.tuple(
  fc.double({ min: -width, max: 2 * width, noNaN: true }),
  fc.double({ min: -height, max: 2 * height, noNaN: true }),
);
const anyDrawing = (strokes: number, points: number): fc.Arbitrary<Strokes> =>
  fc.array(fc.array(anyPoint, { minLength: 1, maxLength: points, size: "max" }), { maxLength: strokes, size: "max" });

const circle = (points: number): [number, number][] =>
  Array.from({ length: points }, (_, at) => [300 + 90 * Math.cos(at / 20), 100 + 90 * Math.sin(at / 20)]);

describe("whatever is drawn", () => {
  test("is taken by the server and by a letter, as it is posted", () => {
    const drawings = fc.oneof(anyDrawing(5, 40), anyDrawing(most.strokes, 30), anyDrawing(2, 4_000));
    fc.assert(
      fc.property(drawings, (drawn) => {
        const fine = fitted(drawn);
        expect(postedSignature.parse(signaturePost(fine))).toEqual(drawn.length === 0 ? undefined : fine);
        expect(drawn.length === 0 || strokesSchema.safeParse(fine).success).toBe(true);
        expect(fine).toHaveLength(drawn.length);
      }),
      { numRuns: 60 },
    );
  });

  test("keeps where each stroke began and ended, on whole points", () => {
    const [stroke = []] = fitted([circle(500)]);
    expect(stroke[0]).toEqual([390, 100]);
    expect(stroke.at(-1)).toEqual(circle(500).at(-1)?.map(Math.round));
    expect(stroke.length).toBeGreaterThan(100);
    expect(stroke.flat().every(Number.isInteger)).toBe(true);
  });

  test("is made coarser only as far as it has to be", () => {
    const long = Array.from({ length: 30 }, () => circle(500));
    const posted = signaturePost(fitted(long));
    expect(posted.length).toBeLessThanOrEqual(most.json);
    expect(posted.length).toBeGreaterThan(5_000);
    expect(fitted([circle(100)], 2)).toEqual(fitted(fitted([circle(100)])));
  });

  test("in as many strokes as it may have fits even when each is a scrawl", () => {
    const corner: [number, number][] = Array.from({ length: 400 }, (_, at) => (at % 2 ? [0, 0] : [width, height]));
    const scrawl = Array.from({ length: most.strokes }, () => corner);
    expect(postedSignature.parse(signaturePost(fitted(scrawl)))).toHaveLength(most.strokes);
  });
});

describe("what is no signature is none", () => {
  test.each([
    ["a blank pad", ""],
    ["no field", undefined],
    ["two fields", ["[[[1,1]]]", "[[[1,1]]]"]],
    ["words", "<svg onload=alert(1)>"],
    ["half of one", "[[[1,1]"],
    ["no strokes", "[]"],
    ["an empty stroke", "[[]]"],
    ["a point off the pad", `[[[${width + 1},1]]]`],
    ["a point of words", '[[["1","1"]]]'],
    ["a point too many", JSON.stringify(Array.from({ length: most.strokes + 1 }, () => [[1, 1]]))],
    ["too much", JSON.stringify([Array.from({ length: 1_900 }, () => [100.001, 100.002])])],
  ])("%s", (_, posted) => {
    expect(postedSignature.parse(posted)).toBeUndefined();
  });
});
