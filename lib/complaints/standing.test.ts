import { describe, expect, test } from "vitest";
import type { LetterFacts } from "@/lib/letters/schema";
import { bareLetterFacts } from "@/lib/testing/a-letter";
import { aCase, aFrozenLetter, anEvent, due, idOf } from "@/lib/testing/a-case";
import type { CaseEvent } from "./events";
import { standingOf } from "./standing";

const sent = anEvent("sent", "2026-11-21");
const followUp = aFrozenLetter(idOf(2), "follow-up", "2026-12-22");
const reminded = anEvent("sent", "2026-12-22", { letter: idOf(2) });
const toIco = aFrozenLetter(idOf(3), "authority", "2027-02-01");
const first = aFrozenLetter();

/** Somebody's case in England with these events; letters that the events send are there. */
function standing(events: readonly CaseEvent[], today: string, letters = [first]) {
  return standingOf(aCase({ events, letters }), today);
}

test("an answer to a letter that nobody said was sent asks when it went, before anything else", () => {
  const answered = anEvent("answered", "2026-12-03");
  expect(standing([answered], "2026-12-04").next).toEqual({ kind: "tell-sending", letter: idOf(1) });
  expect(standing([sent, answered], "2026-12-04").next).toMatchObject({ kind: "weigh" });
});

test("a letter that only asks whether it is done starts no clock, and its answer is waited for", () => {
  const { document, ...letter } = aFrozenLetter();
  const question = { ...letter, document: { ...document, templateId: "question-company" } };
  const asked = standing([sent], "2026-12-01", [question]);
  expect(asked).toMatchObject({ stage: "company", next: { kind: "wait", for: "answer" }, deadlines: [] });
  expect(asked.next).not.toHaveProperty("by");
  expect(asked.elapsed).toEqual([{ for: "answer", since: "2026-11-21", days: 10 }]);
});

describe("the company keeps silent", () => {
  test("a letter that was not sent is to be sent, and nothing runs", () => {
    const { stage, next, deadlines, elapsed } = standing([], "2026-11-21");
    expect({ stage, next }).toEqual({ stage: "draft", next: { kind: "send", letter: idOf(1), to: "company" } });
    expect([deadlines, elapsed]).toEqual([[], []]);
  });

  test("the acknowledgement is waited for until its last day, and missed the day after", () => {
    const waiting = standing([sent], "2026-12-21");
    expect(waiting).toMatchObject({
      stage: "company",
      next: { kind: "wait", for: "acknowledgement", by: { reckoned: { due: "2026-12-21" }, isEstimate: true } },
      elapsed: [{ for: "answer", clock: "uk-outcome", since: "2026-11-21", days: 30 }],
    });
    const late = standing([sent], "2026-12-22");
    expect(late.next).toMatchObject({ kind: "write", letter: "follow-up", because: "rights-overdue" });
    expect(due(late.deadlines, "uk-acknowledgement")).toBe("2026-12-21 missed");
    expect(due(late.deadlines, "uk-rights")).toBe("2026-12-21 missed");
    expect(due(late.deadlines, "uk-to-regulator")).toBe("2027-02-21 running");
  });

  test("is reminded for the acknowledgement where no right was exercised", () => {
    const complaint = aCase({ facts: bareLetterFacts({ wanted: ["confirm"] }), events: [sent] });
    expect(standingOf(complaint, "2026-12-22").next).toMatchObject({
      letter: "follow-up",
      because: "not-acknowledged",
      by: { clock: "uk-acknowledgement" },
    });
    expect(standingOf(complaint, "2026-12-22").deadlines.map(({ clock }) => clock)).not.toContain("uk-rights");
  });

  test("is not reminded twice: after as long again the authority is next", () => {
    const letters = [first, followUp];
    expect(standing([sent], "2026-12-22", letters).next).toEqual({ kind: "send", letter: idOf(2), to: "company" });
    const events = [sent, reminded];
    expect(standing(events, "2027-01-21", letters).next).toEqual({ kind: "wait", for: "answer", until: "2027-01-21" });
    expect(standing(events, "2027-01-22", letters).next).toMatchObject({
      kind: "write",
      letter: "authority",
      because: "asked-already",
      by: { clock: "uk-to-regulator", reckoned: { due: "2027-03-22" } },
    });
  });

  test("acknowledges and no more: the rights month is the next date", () => {
    const { next, deadlines } = standing([sent, anEvent("acknowledged", "2026-11-30")], "2026-12-01");
    expect(next).toMatchObject({ kind: "wait", for: "answer", by: { clock: "uk-rights" } });
    expect(due(deadlines, "uk-acknowledgement")).toBe("2026-12-21 kept");
    expect(deadlines.find(({ id }) => id === "uk-acknowledgement")?.metOn).toBe("2026-11-30");
  });

  test("while one's own three months run out: the authority is next, fourteen days before", () => {
    const events = [sent, anEvent("extended", "2026-12-20")];
    expect(standing(events, "2027-02-06").next).toMatchObject({ kind: "wait", for: "answer" });
    expect(standing(events, "2027-02-07").next).toMatchObject({ letter: "authority", because: "time-is-short" });
  });
});

test("a letter by post is given five days to arrive, while nobody knows", () => {
  const { deadlines, elapsed } = standing([anEvent("sent", "2026-11-21", { channel: "post" })], "2026-11-22");
  expect(deadlines.find(({ id }) => id === "uk-rights")).toMatchObject({ isEstimate: true, inThePost: 5 });
  expect(elapsed).toMatchObject([{ since: "2026-11-21", days: 1 }]);
  expect(due(deadlines, "uk-acknowledgement")).toBe("2026-12-29 running");
  expect(due(deadlines, "uk-to-regulator")).toBe("2027-02-21 running");
});

test("a known day of delivery starts the clocks, and nobody guesses any more", () => {
  const { deadlines } = standing([sent, anEvent("delivered", "2026-11-25")], "2026-11-26");
  expect(due(deadlines, "uk-acknowledgement")).toBe("2026-12-29 running");
  expect(deadlines.filter(({ binds, isEstimate }) => binds === "company" && isEstimate)).toEqual([]);
});

describe("the company asks back", () => {
  const identity = anEvent("asked", "2026-11-27", { for: "identity" });
  test("who is asking: the month starts when it is told", () => {
    const open = standing([sent, identity], "2026-12-01");
    expect(open.next).toEqual({ kind: "supply", for: "identity" });
    expect(open.deadlines.map(({ id }) => id)).not.toContain("uk-rights");
    expect(due(open.deadlines, "uk-acknowledgement")).toBe("2026-12-21 kept");
    const told = standing([sent, identity, anEvent("supplied", "2026-12-01")], "2026-12-02");
    expect(told.next).toMatchObject({ kind: "wait", for: "answer", by: { from: "2026-12-01", isEstimate: false } });
    expect(due(told.deadlines, "uk-rights")).toBe("2027-01-04 running");
  });

  test("who is asking when the month is over: nothing is moved", () => {
    const late = anEvent("asked", "2027-01-10", { for: "identity" });
    const { deadlines } = standing([sent, late, anEvent("supplied", "2027-01-11")], "2027-01-12");
    expect(due(deadlines, "uk-rights")).toBe("2026-12-21 missed");
  });

  test("what is meant: access waits, and the rest does not", () => {
    const facts = bareLetterFacts({ wanted: ["stop", "access"] });
    const events = [
      sent,
      anEvent("asked", "2026-11-27", { for: "clarification" }),
      anEvent("supplied", "2026-12-02", { for: "clarification" }),
    ];
    const { deadlines } = standingOf(aCase({ facts, events }), "2026-12-03");
    expect(due(deadlines, "uk-rights")).toBe("2026-12-21 running");
    // Five days stood still: 26 December is a holiday, and so are the two days after.
    expect(due(deadlines, "uk-rights:access")).toBe("2026-12-29 running");
  });
});

describe("the company needs longer", () => {
  const extended = anEvent("extended", "2026-12-20");
  test("told in time, it has three months in all; told late, none", () => {
    const inTime = standing([sent, extended], "2026-12-22");
    expect(due(inTime.deadlines, "uk-rights")).toBe("2027-02-22 running");
    expect(inTime.next).toMatchObject({ kind: "wait", for: "answer", by: { reckoned: { due: "2027-02-22" } } });
    const late = standing([sent, anEvent("extended", "2026-12-22")], "2026-12-22");
    expect(due(late.deadlines, "uk-rights")).toBe("2026-12-21 missed");
  });

  test("an earlier day that it named counts, and never shortens the month", () => {
    const until = (day: string) => [sent, anEvent("extended", "2026-12-20", { until: day })];
    const named = standing(until("2027-01-15"), "2027-01-16");
    expect(due(named.deadlines, "uk-rights")).toBe("2027-01-15 missed");
    expect(named.deadlines.find(({ id }) => id === "uk-rights")).toMatchObject({ toldUntil: "2027-01-15" });
    expect(due(standing(until("2027-06-01"), "2026-12-22").deadlines, "uk-rights")).toBe("2027-02-22 running");
    expect(due(standing(until("2026-12-10"), "2026-12-12").deadlines, "uk-rights")).toBe("2026-12-21 running");
  });
});

describe("the company answers", () => {
  const answer = anEvent("answered", "2026-12-03", { how: "legitimate-interests" });
  const look = (state: "on" | "off") => anEvent("setting-seen", "2026-12-04", { state });
  test("on day 12: it is weighed, and one's own three months start again", () => {
    const { stage, next, elapsed, deadlines } = standing([sent, answer], "2026-12-03");
    expect(stage).toBe("answered");
    expect(next).toMatchObject({ kind: "weigh", by: { clock: "uk-to-regulator", from: "2026-12-03" } });
    expect(elapsed).toEqual([]);
    expect(due(deadlines, "uk-rights")).toBe("2026-12-21 kept");
  });

  test.each([
    ["legitimate-interests", "on", "write"],
    ["legitimate-interests", "off", "write"],
    ["refused", "off", "write"],
    ["partly", "on", "write"],
    ["fully", "on", "write"],
    ["fully", "off", "weigh"],
    ["other", "off", "weigh"],
  ] as const)("%s, with the setting %s: %s", (how, state, kind) => {
    const events = [sent, anEvent("answered", "2026-12-03", { how }), look(state)];
    const { next } = standing(events, "2026-12-04");
    expect(next.kind).toBe(kind);
    if (next.kind === "write") expect(next).toMatchObject({ letter: "authority", because: "answer-insufficient" });
  });

  test("and is written to again: it is waited for once more", () => {
    expect(standing([sent, answer, reminded], "2026-12-23", [first, followUp])).toMatchObject({
      stage: "company",
      next: { kind: "wait", for: "answer", until: "2027-01-21" },
    });
  });

  test("after a letter to the authority was made: the letter is old", () => {
    const events = [sent, reminded, anEvent("answered", "2027-02-03", { how: "fully" })];
    expect(standing(events, "2027-02-04", [first, followUp, toIco]).next.kind).toBe("weigh");
  });

  test("without anybody having written down that a letter went to it", () => {
    const { stage, deadlines } = standing([anEvent("acknowledged", "2026-11-25")], "2026-11-26");
    expect(stage).toBe("company");
    expect(deadlines.find(({ id }) => id === "uk-rights")).toMatchObject({ from: "2026-11-25", isEstimate: true });
  });
});

describe("what was told before the first letter", () => {
  const contact: LetterFacts["contact"] = {
    on: "2026-10-01",
    channel: "form",
    asked: ["complaint", "objection"],
    reply: "none",
  };
  const told = (changes: Partial<NonNullable<LetterFacts["contact"]>>, events: CaseEvent[] = []) =>
    standingOf(aCase({ facts: bareLetterFacts({ contact: { ...contact, ...changes } }), events }), "2026-11-21");

  test("is in the timeline and in the clocks, and is not to be corrected here", () => {
    const { events, deadlines, stage } = told({ reply: "acknowledged", repliedOn: "2026-10-03" });
    expect(events).toMatchObject([
      { kind: "sent", on: "2026-10-01", isTold: true },
      { kind: "acknowledged", on: "2026-10-03", isTold: true, isDayKnown: true },
    ]);
    expect(stage).toBe("company");
    expect(due(deadlines, "uk-acknowledgement")).toBe("2026-11-02 kept");
    expect(due(deadlines, "uk-rights")).toBe("2026-11-02 missed");
  });

  test("an answer of which nobody said the day comes right after what it answers", () => {
    const { events, stage } = told({ reply: "answered", notDealtWith: ["stop"] });
    expect(stage).toBe("answered");
    expect(events[1]).toMatchObject({ kind: "answered", how: "partly", on: "2026-10-01", isDayKnown: false });
  });

  test("a letter that asked for nothing starts no clock", () => {
    expect(told({ asked: [] })).toMatchObject({ stage: "draft", next: { kind: "send" }, deadlines: [] });
  });
});
