import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { cellAt, cellsOf, cutRows, isBlank, type Signs } from "./cells";
import { rowsOf } from "./csv";

const plain: Signs = { delimiter: ",", newline: "\n" };
const cut = (text: string, isLast = true) => cutRows(text, plain, isLast).rows.map(cellsOf);

test.each([
  [
    "a,b\nc,d\n",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  [
    "a,b\r\nc,d\r\n",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  ['"a, ""b""\nc",d\n', [['a, "b"\nc', "d"]]],
  ["a,\n,b\n\n", [["a", ""], ["", "b"], [""]]],
  ['a"b"c,d"\n', [['a"b"c', 'd"']]],
  ['"a"b",c\n', [['a"b', "c"]]],
  ['"a" ,"b" \r\nc\n', [["a", "b"], ["c"]]],
  ["no end", [["no end"]]],
  ['a,"no end,\nb', [["a", "no end,\nb"]]],
])("%j has these cells", (text, cells) => {
  expect(cut(text)).toEqual(cells);
});

test("what has no end yet waits for more of its file", () => {
  expect(cut("a\nb", false)).toEqual([["a"]]);
  expect(cut('a\n"b\nc\n', false)).toEqual([["a"]]);
  expect(cutRows('a\n"b\n', plain, false).end).toBe(2);
});

test("a row has nothing beyond its last cell, and is blank where none of them has a sign", () => {
  const [row, blank] = cutRows('a,b\n ,"",\t\n', plain, true).rows;
  expect(row && [0, 1, 2].map((column) => cellAt(row, column))).toEqual(["a", "b", ""]);
  expect([row, blank].map((each) => each && isBlank(each))).toEqual([false, true]);
});

const parts = ['"', '""', ",", ";", "\t", " ", "\n", "\r\n", "a", "é", "кошка", '"a, b"', '"a\n""b"""'] as const;
const texts = fc.array(fc.constantFrom(...parts), { maxLength: 60 }).map((chosen) => chosen.join(""));
const someSigns = fc.record<Signs>({
  delimiter: fc.constantFrom(",", ";", "\t"),
  newline: fc.constantFrom("\n", "\r"),
});

/** The carriage return of a Windows line belongs to no cell; papaparse leaves it in the last. */
const withoutReturn = (cells: string[]) =>
  cells.map((cell, at) => (at === cells.length - 1 ? cell.replace(/\r$/, "") : cell));

test("any text has the cells that papaparse finds in it", () => {
  fc.assert(
    fc.property(texts, someSigns, (text, signs) => {
      const ended = text + signs.newline;
      const { rows, isOpen } = cutRows(ended, signs, true);
      // Beyond the last newline papaparse has one more row; of one that never closes, the two need not agree.
      const theirs = Papa.parse<string[]>(ended, { ...signs }).data.slice(0, -1);
      const ours = isOpen ? rows.slice(0, -1) : rows;
      expect(ours.map(cellsOf).map(withoutReturn)).toEqual(theirs.map(withoutReturn));
      for (const row of ours) expect(cellsOf(row).map((_, column) => cellAt(row, column))).toEqual(cellsOf(row));
    }),
    { numRuns: 3_000 },
  );
});

async function* cutAt(text: string, lengths: readonly number[]): AsyncGenerator<string> {
  for (let at = 0, turn = 0; at < text.length; turn += 1) {
    const length = lengths[turn % lengths.length] ?? 1;
    yield text.slice(at, at + length);
    at += length;
  }
}

test("a file has the same cells wherever it is cut into pieces", async () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 70_000 }), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(fc.array(texts, { minLength: 1 }), lengths, async (some, cuts) => {
      const once = `a,b\n${some.join("")}\n`;
      const whole = once.repeat(Math.ceil(100_000 / once.length));
      const found: string[][] = [];
      for await (const rows of rowsOf(cutAt(whole, cuts))) found.push(...rows.map(cellsOf));
      expect(found).toEqual(cut(whole));
    }),
    { numRuns: 30 },
  );
});
