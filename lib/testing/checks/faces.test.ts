import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { basicFace, basicFaces } from "@/lib/testing/faces";
import { readSource } from "./source-files";

test.each(basicFaces)("$file is what it is said to be cut from", async (face) => {
  const kept = readFileSync(join("app/styles/faces", face.file));
  expect(kept.equals(await basicFace(face)), "Cut it anew: npm run faces").toBe(true);
});

/** The characters that a range in a style sheet names. */
function charactersOf(range: string): string[] {
  return range.split(",").flatMap((part) => {
    const [from = "", to = from] = part.trim().replace("U+", "").split("-");
    const [first, last] = [parseInt(from, 16), parseInt(to, 16)];
    return Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at));
  });
}

test("the styles name the characters that the faces have", () => {
  const ranges = [...readSource("app/styles/faces.css").matchAll(/unicode-range:([^;]+);/g)].map(
    ([, range]) => range ?? "",
  );
  expect(ranges.map((range) => charactersOf(range).toSorted())).toEqual(
    basicFaces.map(({ characters }) => [...characters].toSorted()),
  );
});
