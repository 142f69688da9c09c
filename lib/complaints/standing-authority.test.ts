import { describe, expect, test } from "vitest";
import { aCase, aFrozenLetter, anEvent, due, idOf } from "@/lib/testing/a-case";
import type { CaseEvent } from "./events";
import { standingOf } from "./standing";

const sent = anEvent("sent", "2026-11-21");
const followUp = aFrozenLetter(idOf(2), "follow-up", "2026-12-22");
const reminded = anEvent("sent", "2026-12-22", { letter: idOf(2) });
const toIco = aFrozenLetter(idOf(3), "authority", "2027-02-01");
const sentToIco = anEvent("authority-sent", "2027-02-01", { letter: idOf(3) });
const first = aFrozenLetter();

/** Somebody's case in England with these events and letters. */
function standing(events: readonly CaseEvent[], today: string, letters = [first]) {
  return standingOf(aCase({ events, letters }), today);
}

describe("the authority has it", () => {
  const letters = [first, followUp, toIco];
  const before = [sent, reminded, sentToIco];
  test("and has three months, then three more after each word of it", () => {
    const waiting = standing(before, "2027-02-02", letters);
    expect(waiting).toMatchObject({
      stage: "authority",
      next: { kind: "wait", for: "authority", by: { id: "uk-regulator-progress", reckoned: { due: "2027-05-04" } } },
    });
    expect(due(waiting.deadlines, "uk-to-regulator")).toBe("2027-03-22 kept");
    expect(waiting.deadlines.map(({ id }) => id)).not.toContain("uk-tribunal");
    const told = standing([...before, anEvent("authority-progress", "2027-04-01")], "2027-05-05", letters);
    expect(due(told.deadlines, "uk-regulator-progress")).toBe("2027-05-04 kept");
    expect(told.next).toMatchObject({ kind: "wait", by: { id: "uk-regulator-progress:2" } });
  });

  test("and keeps silent: the tribunal, with its own last day", () => {
    const { next, deadlines } = standing(before, "2027-05-05", letters);
    expect(next).toMatchObject({
      kind: "press-authority",
      by: { clock: "uk-tribunal", reckoned: { due: "2027-08-29" } },
    });
    expect(due(deadlines, "uk-regulator-progress")).toBe("2027-05-04 missed");
  });

  test("what the company still owed is late if it was late by then, and otherwise idle", () => {
    const states = standing(before, "2027-02-02", letters).deadlines.filter(({ binds }) => binds === "company");
    expect(states.map(({ state }) => state)).toEqual(["missed", "missed"]);
    const early = [sent, { ...sentToIco, on: "2026-12-01" }];
    const idle = standing(early, "2027-02-02", [first, { ...toIco, writtenOn: "2026-12-01" }]);
    expect(idle.deadlines.filter(({ binds }) => binds === "company").map(({ state }) => state)).toEqual([
      "over",
      "over",
    ]);
  });

  test("and is done: a review can be asked for in three months", () => {
    const { stage, next, elapsed } = standing(
      [...before, anEvent("authority-outcome", "2027-04-20")],
      "2027-04-21",
      letters,
    );
    expect(stage).toBe("decided");
    expect(next).toMatchObject({
      kind: "after-outcome",
      by: { clock: "uk-regulator-review", reckoned: { due: "2027-07-20" } },
    });
    expect(elapsed).toEqual([]);
  });
});

test.each([
  ["settled", "settled"],
  ["given-up", "withdrawn"],
  ["other", "withdrawn"],
] as const)("a case that was ended as %s asks nothing", (because, said) => {
  const { stage, next, deadlines } = standing([sent, anEvent("withdrawn", "2026-12-01", { because })], "2027-03-01");
  expect({ stage, next }).toEqual({ stage: "closed", next: { kind: "nothing", because: said } });
  expect(deadlines.map(({ state }) => state)).toEqual(["over", "over", "over"]);
});
