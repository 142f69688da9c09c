import { describe, expect, test } from "vitest";
import { codeFiles, readSource, sourceFiles } from "./source-files";

const isText = (path: string) => !/\.(png|jpg|webp|ico|woff2?|ttf|otf|pdf|gif)$/.test(path);
const texts = sourceFiles.filter(isText).map((path) => ({ path, text: readSource(path) }));
const lineCount = (text: string) => text.replace(/\n$/, "").split("\n").length;

/** "path:line" of each line a pattern matches. */
function linesMatching(pattern: RegExp): string[] {
  return texts.flatMap(({ path, text }) =>
    text.split("\n").flatMap((line, index) => (pattern.test(line) ? [`${path}:${String(index + 1)}`] : [])),
  );
}

describe("every file a person wrote", () => {
  test("fits on a few screens", () => {
    const most = 250;
    const long = codeFiles.filter((path) => !path.endsWith(".data.ts") && lineCount(readSource(path)) > most);
    expect(long).toEqual([]);
  });

  test("names no folder of one machine", () => {
    // Spelt in pieces, or this line would find itself.
    const machinePath = new RegExp(`(^|[\\s"'\`(=:])/(${["work", "root", "home", "Users"].join("|")})/[a-z.]`);
    expect(linesMatching(machinePath)).toEqual([]);
  });

  test("names no package registry", () => {
    const registry = new RegExp(["registry\\.npm", "js\\.org|npm\\.pkg\\.|verdac", "cio|artifac", "tory"].join(""));
    expect(linesMatching(registry)).toEqual([]);
  });

  test("has no mark of an unfinished merge", () => {
    expect(linesMatching(/^(<{7}|>{7})( |$)/)).toEqual([]);
  });
});

describe("what is served as it lies", () => {
  const served = sourceFiles.filter((path) => path.startsWith("public/"));
  /** Asked for by browsers and robots without being named. */
  const askedUnnamed = /^public\/(favicon\.ico|robots\.txt|\.well-known\/.+)$/;

  test("is used by a page, a style or the manual", () => {
    const unused = served
      .filter((path) => !askedUnnamed.test(path))
      .filter((path) => !texts.some((file) => file.path !== path && file.text.includes(path.slice("public".length))));
    expect(unused).toEqual([]);
  });
});
