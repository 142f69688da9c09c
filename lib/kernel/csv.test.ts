import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { csv } from "./csv";

test("a table has its columns in order, lines that end as RFC 4180 has it, and quotes where they are needed", () => {
  expect(csv(["name", "words"], [{ words: 'He said "no", twice', name: "é" }])).toBe(
    'name,words\r\né,"He said ""no"", twice"\r\n',
  );
});

test("a table without rows is its columns", () => {
  expect(csv(["a", "b"], [])).toBe("a,b\r\n");
});

test.each(["=1+1", "+44 20", "-2", "@SUM(A1)", "\tx", "\rx", "\nx", "=HYPERLINK(1)\nmore", "＝1+1", "＠x"])(
  "a spreadsheet reads %j as text",
  (cell) => {
    expect(read(csv(["cell"], [{ cell }]))).toEqual([["cell"], [`'${cell}`]]);
  },
);

/** What people could type to have a spreadsheet work for them, in any order. */
const hostile = fc
  .array(
    fc.constantFrom("=1+1", "+", "-", "@", "＝", ";", ",", "\t", "\r", "\n", '"', "'", " ", "a", '=HYPERLINK("x")'),
  )
  .map((parts) => parts.join(""));

test("no spreadsheet finds a formula, by whatever sign it parts cells", () => {
  fc.assert(
    fc.property(hostile, hostile, (first, second) => {
      const table = csv(["a", "b"], [{ a: first, b: second }]);
      for (const delimiter of [",", ";", "\t"])
        for (const cells of Papa.parse<string[]>(table, { delimiter }).data)
          for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@＝＋－＠]/);
    }),
  );
});

test("what is no formula stays as it is", () => {
  const cells = ["a - b", "a; -b", "1+1=2", "O’Neill-Smith", "x@example.org", "a;b"];
  expect(
    read(
      csv(
        ["cell"],
        cells.map((cell) => ({ cell })),
      ),
    ).slice(1),
  ).toEqual(cells.map((cell) => [cell]));
});

test("whatever the words, they come back", () => {
  const words = fc.string({ unit: "grapheme" }).filter((text) => !/[;\s][=+\-@]/.test(text));
  fc.assert(
    fc.property(fc.array(fc.tuple(words, words), { minLength: 1 }), (pairs) => {
      const rows = pairs.map(([a, b]) => ({ a: `a${a}`, b: `b${b}` }));
      expect(read(csv(["a", "b"], rows))).toEqual([["a", "b"], ...rows.map(({ a, b }) => [a, b])]);
    }),
  );
});

function read(table: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(table.replace(/\r\n$/, ""), { newline: "\r\n" });
  // One column leaves the reader nothing to guess the separator from.
  expect(errors.filter(({ code }) => code !== "UndetectableDelimiter")).toEqual([]);
  return data;
}
