import { describe, expect, test } from "vitest";
import { declared, type DraftContent, emptyDraft, joined, signed, withAnswer, withTyped } from "./states";

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

describe("a signature drawn by hand", () => {
  const [first, second] = [[[[1, 1]]], [[[2, 2]]]] satisfies DraftContent["signature"][];
  const declaredDraft = declared({ ...emptyDraft, offer: "token" }, "2026-11-21", first);

  test("stands under the declaration it was drawn for", () => {
    expect(declaredDraft).toMatchObject({ declaredOn: "2026-11-21", signature: first, offer: "token" });
  });

  test.each([
    ["an answer changes", withAnswer(declaredDraft, "effect", { effect: "" })],
    ["something is typed", withTyped(declaredDraft, "effect", refused("x"))],
    ["it is drawn again", signed(declaredDraft, first)],
  ])("is shown again when %s, and signs nothing until the answers are declared", (_, draft) => {
    expect(draft).toMatchObject({ signature: first, offer: "token" });
    expect(draft.declaredOn).toBeUndefined();
  });

  test("is gone when the next declaration comes without one", () => {
    expect(declared(declaredDraft, "2026-11-22").signature).toBeUndefined();
  });

  test("goes with the newer draft, or stays with the older", () => {
    const older = signed(emptyDraft, first);
    expect(joined(older, signed(emptyDraft, second)).signature).toEqual(second);
    expect(joined(older, emptyDraft).signature).toEqual(first);
  });
});
