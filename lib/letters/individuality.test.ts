import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyIllustratedFacts, bareLetterFacts, someLetterFacts } from "@/lib/testing/a-letter";
import { individualityOf, type Improvement } from "./individuality";
import type { LetterFacts } from "./schema";

const forty = "word ".repeat(40).trim();

describe("how much of a letter is the person's own", () => {
  test("little, where they said only what every letter needs", () => {
    expect(individualityOf(bareLetterFacts())).toMatchObject({ level: "little", ownWords: 0, share: 0 });
  });
  test("much, where they answered everything", () => {
    const { level, improvements } = individualityOf(someLetterFacts());
    expect([level, improvements]).toEqual(["much", []]);
  });
  test.each<[string, Partial<LetterFacts>, Improvement[]]>([
    ["nothing", {}, ["effect", "at-stake", "seen", "notice", "choice"]],
    ["the effect", { effect: forty }, ["at-stake", "seen", "notice", "choice"]],
    ["half of the effect", { effect: "word ".repeat(20) }, ["effect", "at-stake", "seen", "notice", "choice"]],
    ["most of the effect", { effect: "word ".repeat(30) }, ["at-stake", "effect", "seen", "notice", "choice"]],
    ["that there is no setting", { setting: { state: "absent" } }, ["effect", "at-stake", "notice"]],
    [
      "an answer without its words",
      {
        effect: forty,
        atStake: { content: ["posts"] },
        contact: { on: "2026-11-21", channel: "form", asked: [], reply: "answered" },
      },
      ["seen", "notice", "choice", "contact"],
    ],
  ])("after %s, this would help most first", (_said, facts, improvements) =>
    expect(individualityOf(bareLetterFacts(facts)).improvements).toEqual(improvements),
  );
  test.each([
    ["two words", 2],
    ["它读了我写的东西", 5],
    ["", 0],
  ])("counts the words of any script: %s", (effect, least) =>
    expect(individualityOf(bareLetterFacts({ effect })).ownWords).toBeGreaterThanOrEqual(least),
  );
  test("is a share, and never falls when more is said of the effect", () => {
    fc.assert(
      fc.property(anyIllustratedFacts, (facts) => {
        const { share } = individualityOf(facts);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(individualityOf({ ...facts, effect: `${facts.effect ?? ""} ${forty}` }).share).toBeGreaterThanOrEqual(
          share,
        );
      }),
    );
  });
});
