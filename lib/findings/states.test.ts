import { describe, expect, test } from "vitest";
import { type DraftContent, joined } from "./states";

const refused = (values: unknown) => ({ values, refused: true });

describe("a browser's draft joins the one in the account", () => {
  const older: DraftContent = {
    answers: { platform: "old", residence: "old" },
    typed: { seen: refused("old") },
    offer: "old",
  };

  test.each<[string, DraftContent | undefined, DraftContent, DraftContent]>([
    ["where there is none, it is the draft", undefined, older, older],
    [
      "eight answers are not lost for one",
      older,
      { answers: { effect: "new" }, typed: {} },
      {
        answers: { platform: "old", residence: "old", effect: "new" },
        typed: { seen: refused("old") },
        offer: "old",
      },
    ],
    [
      "the newer answer wins, over an answer and over what was refused",
      older,
      { answers: { residence: "new", seen: "new" }, typed: {}, offer: "new" },
      { answers: { platform: "old", residence: "new", seen: "new" }, typed: {}, offer: "new" },
    ],
    [
      "what was typed later is shown again, and the older answer does not stand",
      older,
      { answers: {}, typed: { residence: refused("new") } },
      { answers: { platform: "old" }, typed: { seen: refused("old"), residence: refused("new") }, offer: "old" },
    ],
    [
      "a declared draft is whole and stands for itself",
      older,
      { answers: { platform: "new" }, typed: {}, declaredOn: "2026-11-21" },
      { answers: { platform: "new" }, typed: {}, declaredOn: "2026-11-21" },
    ],
  ])("%s", (_, held, browser, expected) => {
    expect(joined(held, browser)).toEqual(expected);
  });
});
