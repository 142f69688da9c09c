import { describe, expect, test } from "vitest";
import { uniformFrom } from "./uniform";

/** Gives these words, one a filling, and then the first again. */
function wordsOf(...words: number[]) {
  let at = 0;
  return uniformFrom((bytes) => {
    new DataView(bytes.buffer).setUint32(0, words[at % words.length] ?? 0);
    at += 1;
  }, 1);
}

describe("uniform integers", () => {
  test("take the remainder of a word", () => {
    expect([10, 7, 1].map((n) => wordsOf(23)(n))).toEqual([3, 2, 0]);
  });

  test("leave out the words past the last multiple, so that no remainder is likelier", () => {
    const last = 2 ** 32 - 1;
    expect(last % 10).toBe(5);
    expect(wordsOf(last, 4)(10)).toBe(4);
    expect(wordsOf(2 ** 32 - 7, 4)(10)).toBe(9);
    expect(wordsOf(2 ** 32 - 6, 4)(10)).toBe(4);
    expect(wordsOf(last, 4)(2 ** 32)).toBe(last);
  });

  test.each([0, -1, 1.5, NaN, 2 ** 32 + 1])("are not drawn below %s", (n) => {
    expect(() => wordsOf(1)(n)).toThrow(RangeError);
  });
});
