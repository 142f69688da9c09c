import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Box,
  boxesShown,
  cornerNames,
  fitted,
  isDecodable,
  isUntouched,
  keptSize,
  middleOf,
  moved,
  redone,
  redrawn,
  type Size,
  spanning,
  stretched,
  undone,
  unredacted,
  whole,
  withoutBox,
  withPart,
} from "./redaction";

const phone: Size = { width: 390, height: 844 };
const box: Box = { left: 10, top: 20, width: 100, height: 50 };

const anySize = fc.record({ width: fc.integer({ min: 1, max: 6000 }), height: fc.integer({ min: 1, max: 6000 }) });
const anyNumber = fc.double({ min: -10_000, max: 10_000, noNaN: true });
const anyPoint = fc.record({ left: anyNumber, top: anyNumber });
const anyBox = fc.record({ left: anyNumber, top: anyNumber, width: anyNumber, height: anyNumber });

function isInside({ left, top, width, height }: Box, size: Size): boolean {
  return (
    [left, top, width, height].every(Number.isInteger) &&
    left >= 0 &&
    top >= 0 &&
    width >= 1 &&
    height >= 1 &&
    left + width <= size.width &&
    top + height <= size.height
  );
}

describe("a box", () => {
  test("stays in the picture and on whole pixels, whatever is done to it", () => {
    fc.assert(
      fc.property(anyBox, anyPoint, anySize, (typed, by, size) => {
        const start = fitted(typed, size);
        const ends = cornerNames.map((corner) => stretched(start, { corner, by }, size));
        const all = [start, moved(start, by, size), spanning(typed, by, size), middleOf(start, size), ...ends];
        return all.every((one) => isInside(one, size));
      }),
    );
  });

  test("keeps its size while it is moved", () => {
    expect(moved(box, { left: 5, top: -3 }, phone)).toEqual({ ...box, left: 15, top: 17 });
    expect(moved(box, { left: -999, top: 999 }, phone)).toEqual({ ...box, left: 0, top: 794 });
  });

  test("covers every pixel that is touched, in whichever direction it was drawn", () => {
    const drawn = { left: 10, top: 20, width: 31, height: 41 };
    expect(spanning({ left: 10.9, top: 20.9 }, { left: 40.1, top: 60.1 }, phone)).toEqual(drawn);
    expect(spanning({ left: 40.1, top: 20.9 }, { left: 10.9, top: 60.1 }, phone)).toEqual(drawn);
  });

  test.each([
    ["top-left", { left: 15, top: 30, width: 95, height: 40 }],
    ["top-right", { left: 10, top: 30, width: 105, height: 40 }],
    ["bottom-left", { left: 15, top: 20, width: 95, height: 60 }],
    ["bottom-right", { left: 10, top: 20, width: 105, height: 60 }],
  ] as const)("pulled by its %s corner leaves the other three edges' corner where it was", (corner, pulled) => {
    expect(stretched(box, { corner, by: { left: 5, top: 10 } }, phone)).toEqual(pulled);
  });

  test("pulled past its opposite corner turns over", () => {
    expect(stretched(box, { corner: "bottom-right", by: { left: -105, top: 0 } }, phone)).toEqual({
      left: 5,
      top: 20,
      width: 5,
      height: 50,
    });
  });
});

describe("a redaction", () => {
  const begun = unredacted(phone);

  test("begins with the whole picture and no box", () => {
    expect(isUntouched(begun.now, phone)).toBe(true);
    expect(isUntouched(withPart(begun.now, 0, box), phone)).toBe(false);
    expect(isUntouched(withPart(begun.now, "crop", box), phone)).toBe(false);
  });

  test("is undone and done again step by step, and a new step forgets what was undone", () => {
    const one = redrawn(begun, withPart(begun.now, 0, box));
    const two = redrawn(one, withPart(one.now, 1, { ...box, left: 0 }));
    expect(undone(two).now).toEqual(one.now);
    expect(undone(undone(two)).now).toEqual(begun.now);
    expect(undone(undone(undone(two))).now).toEqual(begun.now);
    expect(redone(redone(undone(undone(two)))).now).toEqual(two.now);
    const other = redrawn(undone(two), withoutBox(one.now, 0));
    expect(redone(other)).toBe(other);
  });

  test("takes no step for what changes nothing", () => {
    const one = redrawn(begun, withPart(begun.now, 0, box));
    expect(redrawn(one, withPart(one.now, 0, { ...box }))).toBe(one);
  });
});

describe("what is left in the end", () => {
  const crop: Box = { left: 50, top: 0, width: 100, height: 100 };
  const shown = (...boxes: Box[]) => boxesShown({ crop, boxes });

  test("has the boxes where they lie in the part that was cut out", () => {
    expect(shown(box)).toEqual([{ left: 0, top: 20, width: 60, height: 50 }]);
    expect(shown({ left: 140, top: 90, width: 90, height: 90 })).toEqual([
      { left: 90, top: 90, width: 10, height: 10 },
    ]);
  });

  test("does not count a box that was cut away", () => {
    expect(shown({ left: 0, top: 0, width: 50, height: 10 }, { left: 150, top: 0, width: 9, height: 9 })).toEqual([]);
  });

  test.each([
    [
      { width: 390, height: 844 },
      { width: 390, height: 844 },
    ],
    [
      { width: 4000, height: 2000 },
      { width: 4000, height: 2000 },
    ],
    [
      { width: 8000, height: 4000 },
      { width: 4000, height: 2000 },
    ],
    [
      { width: 200, height: 40_000 },
      { width: 100, height: 20_000 },
    ],
    [
      { width: 1, height: 50_000_000 },
      { width: 1, height: 20_000 },
    ],
  ])("%o is kept at %o", (size, kept) => {
    expect(keptSize(size)).toEqual(kept);
  });

  test("is never larger than what may be kept, and never nothing", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50_000 }), fc.integer({ min: 1, max: 50_000 }), (width, height) => {
        const kept = keptSize({ width, height });
        return isInside(whole(kept), kept) && kept.width * kept.height <= 8_000_000 && kept.width <= 20_000;
      }),
    );
  });

  test("comes of nothing larger than fifty megapixels", () => {
    expect(isDecodable({ width: 10_000, height: 5_000 })).toBe(true);
    expect(isDecodable({ width: 10_000, height: 5_001 })).toBe(false);
    expect(isDecodable({ width: 0, height: 10 })).toBe(false);
  });
});
