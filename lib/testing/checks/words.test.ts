import { describe, expect, test } from "vitest";
import { z } from "zod";
import { unsayableIn } from "@/lib/law/do-not-say.data";
import { readSource, sourceFiles } from "./source-files";

type Tree = string | { [key: string]: Tree };
const treeSchema: z.ZodType<Tree> = z.lazy(() => z.union([z.string(), z.record(z.string(), treeSchema)]));

function leaves(tree: Tree, path: string): [path: string, words: string][] {
  if (typeof tree === "string") return [[path, tree]];
  return Object.entries(tree).flatMap(([key, branch]) => leaves(branch, `${path}.${key}`));
}

const wordFiles = sourceFiles.filter((path) => /^lib\/words\/[a-z-]+\/[a-z-]+\.json$/.test(path));
const said = wordFiles.flatMap((path) => leaves(treeSchema.parse(JSON.parse(readSource(path))), path));
/** The day the law was last read for this portal. */
const lawAsOf = "2026-11-21";

describe("the word catalogue", () => {
  test("has words", () => {
    expect(wordFiles.length).toBeGreaterThan(5);
    expect(said.filter(([, words]) => words.trim() === "" || words !== words.trim())).toEqual([]);
  });

  test("closes every brace and tag it opens", () => {
    const count = (words: string, pattern: RegExp) => (words.match(pattern) ?? []).length;
    const open = said.filter(
      ([, words]) =>
        count(words, /\{/g) !== count(words, /\}/g) || count(words, /<[a-z]+>/g) !== count(words, /<\/[a-z]+>/g),
    );
    expect(open).toEqual([]);
  });

  test("is typeset: curly quotes, no double spaces, no three full stops", () => {
    // An apostrophe in ICU syntax quotes; a typed one is the curly one.
    expect(said.filter(([, words]) => /['"`]|\.\.\.| {2}/.test(words.replace(/'\{|\}'/g, "")))).toEqual([]);
  });

  test("says nothing that is wrong, unsettled or promised for somebody else", () => {
    expect(said.flatMap(([path, words]) => unsayableIn(words, lawAsOf).map((fault) => ({ path, ...fault })))).toEqual(
      [],
    );
  });

  test("promises only British spelling", () => {
    const american = /\b(color|favorite|behavior|organiz\w+|recogniz\w+|authoriz\w+|license plate|center|canceled)\b/i;
    expect(said.filter(([, words]) => american.test(words))).toEqual([]);
  });
});

describe("pages and components", () => {
  const drawn = sourceFiles.filter((path) => /^(app|components)\/.*\.tsx?$/.test(path));

  test("say nothing that is wrong, unsettled or promised for somebody else", () => {
    expect(
      drawn.flatMap((path) => unsayableIn(readSource(path), lawAsOf).map((fault) => ({ path, ...fault }))),
    ).toEqual([]);
  });
});

describe("the list itself", () => {
  test.each([
    "This is illegal.",
    "The ICO ruled on it.",
    "The ICO has approved LinkedIn.",
    "under Article 77 of the UK GDPR",
    "The company must answer within 30 days.",
    "You will get compensation.",
    "Your posts will be removed from the model.",
    "The ICO will investigate.",
    "They must get your consent.",
  ])("would stop %j", (sentence) => {
    expect(unsayableIn(sentence, lawAsOf)).not.toEqual([]);
  });
});
