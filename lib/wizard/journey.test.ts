import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { canVisit, type Journey, progress, stepAfter, stepBefore, travel } from "./journey";

type Ids = "found" | "own-doing" | "told" | "effect";
interface Known extends Record<string, unknown> {
  found: "on" | "off";
  "own-doing": "yes" | "no";
  told: "yes" | "no";
  effect: string;
}

const yesNo = () => z.enum(["yes", "no"]);
const journey: Journey<Ids, Known> = [
  { id: "found", schema: () => z.enum(["on", "off"]) },
  { id: "own-doing", schema: yesNo, appliesWhen: ({ found }) => found === "on" },
  { id: "told", schema: yesNo, appliesWhen: (known) => known["own-doing"] !== "yes" },
  { id: "effect", schema: () => z.string() },
];
const today = "2026-11-21";
const standing = (answers: Record<string, unknown>) => travel(journey, answers, today);

describe("a person on a journey", () => {
  test.each([
    [{}, ["found", "told", "effect"], "found"],
    [{ found: "on" }, ["found", "own-doing", "told", "effect"], "own-doing"],
    [{ found: "off" }, ["found", "told", "effect"], "told"],
    [{ found: "on", "own-doing": "yes" }, ["found", "own-doing", "effect"], "effect"],
    [{ found: "off", told: "no" }, ["found", "told", "effect"], "effect"],
    [{ found: "off", told: "no", effect: "" }, ["found", "told", "effect"], undefined],
    [{ found: "maybe" }, ["found", "told", "effect"], "found"],
  ])("who answered %j is led along %j to %s", (answers, path, next) => {
    expect(standing(answers)).toMatchObject({ path, next });
  });

  test("loses the answers that no longer apply, and those that are no answers", () => {
    const { answers } = standing({ found: "off", "own-doing": "yes", told: "perhaps", effect: "x", stray: 1 });
    expect(answers).toEqual({ found: "off", effect: "x" });
  });

  test("gets no further than the first open question", () => {
    const at = standing({ found: "on", told: "no" });
    expect((["found", "own-doing", "told", "effect"] as const).map((id) => canVisit(at, id))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test("cannot visit a question that does not apply", () => {
    expect(canVisit(standing({ found: "off" }), "own-doing")).toBe(false);
  });

  test("may visit every question once all are answered", () => {
    const at = standing({ found: "off", told: "no", effect: "" });
    expect(at.path.every((id) => canVisit(at, id))).toBe(true);
  });

  test.each([
    ["found", undefined, "own-doing"],
    ["own-doing", "found", "told"],
    ["told", "own-doing", "told"],
    ["effect", "told", "told"],
  ] as const)("at %s goes back to %s and on to %s", (id, before, after) => {
    const at = standing({ found: "on", "own-doing": "no" });
    expect(stepBefore(at, id)).toBe(before);
    expect(stepAfter(at, id)).toBe(after);
  });

  test("reaches the end after the last question", () => {
    const at = standing({ found: "off", told: "no", effect: "" });
    expect(stepAfter(at, "effect")).toBeUndefined();
    expect(stepAfter(at, "found")).toBe("told");
  });

  test("is told how far it is", () => {
    expect(progress(standing({ found: "on" }), "own-doing")).toEqual({ at: 2, of: 4 });
    expect(progress(standing({ found: "off" }), "told")).toEqual({ at: 2, of: 3 });
  });

  test("finds the same path again with the answers that were kept", () => {
    const anyAnswer = fc.oneof(fc.constantFrom("on", "off", "yes", "no"), fc.string(), fc.anything());
    const anyAnswers = fc.dictionary(fc.constantFrom("found", "own-doing", "told", "effect", "stray"), anyAnswer);
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const once = standing(answers);
        expect(standing(once.answers)).toEqual(once);
      }),
    );
  });
});

test("a question that is not decided yet is expected, and not on the path before it is", () => {
  const undecided: Journey<Ids, Known> = [
    { id: "found", schema: () => z.enum(["on", "off"]) },
    { id: "own-doing", schema: yesNo, appliesWhen: ({ found }) => found && found === "on" },
    { id: "effect", schema: () => z.string() },
  ];
  expect(travel(undecided, {}, today)).toMatchObject({ path: ["found", "effect"], expected: 3, next: "found" });
  expect(travel(undecided, { found: "off" }, today)).toMatchObject({ path: ["found", "effect"], expected: 2 });
  expect(progress(travel(undecided, {}, today), "found")).toEqual({ at: 1, of: 3 });
});
