import { describe, expect, test } from "vitest";
import { remedies } from "@/lib/findings/schema";
import { aLetter, bareLetterFacts } from "@/lib/testing/a-letter";
import type { LetterFacts } from "../schema";

type Wanted = LetterFacts["wanted"][number];
const headings: Partial<Record<Wanted, string>> = {
  stop: "Objection (Article 21(1))",
  restrict: "Restriction (Article 18)",
  erase: "Erasure (Article 17(1)(d))",
  access: "Access (Article 15)",
};
const headingsOf = (wanted: Wanted[]) =>
  aLetter(bareLetterFacts({ wanted })).blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []));

describe("each right stands under its own heading, only if asked for", () => {
  test.each(remedies.map((remedy) => [remedy] as const))("%s", (wanted) => {
    const found = headingsOf([wanted]);
    for (const [remedy, text] of Object.entries(headings)) expect(found.includes(text)).toBe(remedy === wanted);
    expect(found.includes("My rights request")).toBe(headings[wanted] !== undefined);
  });

  test("with an objection, restriction and erasure rest on it", () => {
    expect(headingsOf(["stop", "restrict", "erase"])).toEqual(
      expect.arrayContaining(["Restriction (Article 18(1)(d))", "Erasure (Article 17(1)(c))"]),
    );
  });
});

test("the title names the objection only when there is one", () => {
  expect(aLetter(bareLetterFacts({ wanted: ["stop"] })).title).toContain("objection");
  expect(aLetter(bareLetterFacts({ wanted: ["access"] })).title).not.toContain("objection");
});
