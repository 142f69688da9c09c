import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type CalendarDate } from "@/lib/kernel/calendar-date";
import type { LetterFacts } from "@/lib/letters/schema";
import { answersCounted, speeds } from "@/lib/statistics/schema";
import { aCase, anEvent, anyCase, openingDay } from "@/lib/testing/a-case";
import { bareLetterFacts } from "@/lib/testing/a-letter";
import { answerToCount } from "./register";

const practice = "linkedin-content-ai";
const day = (count: number): CalendarDate => addDays(openingDay, count);
const sent = anEvent("sent", openingDay);
const toldFacts = (changes: Partial<NonNullable<LetterFacts["contact"]>> = {}) =>
  bareLetterFacts({
    contact: { on: day(-40), channel: "email", asked: ["complaint"], reply: "answered", ...changes },
  });
const nothing = { answer: "none", speed: "none" };

describe("of a case the register counts", () => {
  test.each([
    [0, "within-30"],
    [30, "within-30"],
    [31, "31-60"],
    [60, "31-60"],
    [61, "61-90"],
    [90, "61-90"],
    [91, "later"],
  ])("an answer on day %i as %s", (after, speed) => {
    const complaint = aCase({ events: [sent, anEvent("answered", day(after), { how: "legitimate-interests" })] });
    expect(answerToCount(complaint, day(after))).toEqual({ practice, answer: "legitimate-interests", speed });
    expect(answerToCount(complaint, day(after - 1))?.answer).not.toBe("legitimate-interests");
  });

  test("the company’s latest answer, and how fast the first one came", () => {
    const answers = [anEvent("answered", day(12), { how: "other" }), anEvent("answered", day(70), { how: "fully" })];
    const expected = { practice, answer: "fully", speed: "within-30" };
    expect(answerToCount(aCase({ events: [sent, ...answers] }), day(80))).toEqual(expected);
  });

  test("silence, once 90 days are over and not before", () => {
    const silent = aCase({ events: [sent, anEvent("acknowledged", day(5))] });
    expect(answerToCount(silent, day(90))).toBeUndefined();
    expect(answerToCount(silent, day(91))).toEqual({ practice, ...nothing });
  });

  test("what was sent and answered before the first letter was made here", () => {
    const facts = toldFacts({ repliedOn: day(-2) });
    expect(answerToCount(aCase({ facts }), day(0))).toEqual({ practice, answer: "other", speed: "31-60" });
  });

  test("no answer of which nobody knows the day", () => {
    expect(answerToCount(aCase({ facts: toldFacts() }), day(200))).toBeUndefined();
  });

  test("no letter that was not sent", () => {
    expect(answerToCount(aCase(), day(400))).toBeUndefined();
  });

  test("no case that was given up, answered or not; one that was settled, if the company had answered", () => {
    const answered = anEvent("answered", day(12), { how: "fully" });
    const [gaveUp, settled] = (["given-up", "settled"] as const).map((because) =>
      anEvent("withdrawn", day(20), { because }),
    );
    if (!gaveUp || !settled) expect.fail("There are no events");
    const of = (...events: (typeof sent)[]) => answerToCount(aCase({ events: [sent, ...events] }), day(300));
    expect([of(gaveUp), of(answered, gaveUp), of(settled)]).toEqual([undefined, undefined, undefined]);
    expect(of(answered, settled)).toEqual({ practice, answer: "fully", speed: "within-30" });
  });

  test("of any case, something of its tables or nothing", () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 0, max: 500 }), (complaint, after) => {
        const counted = answerToCount(complaint, day(after));
        if (counted === undefined) return;
        expect([answersCounted.includes(counted.answer), speeds.includes(counted.speed)]).toEqual([true, true]);
        expect(counted.answer === "none").toBe(counted.speed === "none");
      }),
    );
  });
});
