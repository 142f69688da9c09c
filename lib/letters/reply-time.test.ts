import { describe, expect, test } from "vitest";
import { samples } from "./samples.data";
import { packFor } from "./context";
import { acknowledgementDue, isStillWaiting, rightsTime } from "./reply-time";
import type { LetterFacts } from "./schema";

type Contact = NonNullable<LetterFacts["contact"]>;

const england: LetterFacts["residence"] = { country: "GB", nation: "england" };
const ireland: LetterFacts["residence"] = { country: "IE" };
const wrote = (changes: Partial<Contact> = {}): Contact => ({
  on: "2026-11-25",
  channel: "form",
  asked: ["complaint", "access"],
  reply: "none",
  ...changes,
});
const asking = (changes: Partial<Contact> = {}, residence = england) => ({
  contact: wrote(changes),
  residence,
  pack: packFor(residence),
});

describe("the time to acknowledge a complaint", () => {
  test.each<[string, Partial<Contact>, LetterFacts["residence"], string | undefined]>([
    ["ends after Christmas in England", {}, england, "2026-12-29"],
    ["runs from receipt", { receivedOn: "2026-12-01" }, england, "2026-12-31"],
    ["leaves the post its days where nobody knows of receipt", { channel: "post" }, england, "2026-12-30"],
    ["runs for complaints only", { asked: ["access"] }, england, undefined],
    ["runs since June 2026 only", { on: "2026-06-18" }, england, undefined],
    ["is not known in the Union", {}, ireland, undefined],
    ["is not reckoned where holidays are not known", { on: "2032-12-20" }, england, undefined],
  ])("%s", (_what, changes, residence, due) => expect(acknowledgementDue(asking(changes, residence))).toBe(due));
});

describe("the time of rights requests", () => {
  const extendedOn = "2026-12-20";
  test.each<[string, Partial<Contact>, ReturnType<typeof rightsTime>]>([
    ["a month", {}, { due: "2026-12-29", isMoved: false }],
    ["none without a right", { asked: ["complaint"] }, undefined],
    ["two months more", { extendedOn }, { due: "2027-02-25", extension: "counts", isMoved: false }],
    [
      "no longer than was said",
      { extendedOn, extendedUntil: "2027-01-15" },
      { due: "2027-01-15", extension: "counts", isMoved: false },
    ],
    [
      "no longer than the law has",
      { extendedOn, extendedUntil: "2027-06-01" },
      { due: "2027-02-25", extension: "counts", isMoved: false },
    ],
    [
      "no more where it was told too late",
      { extendedOn: "2026-12-30" },
      { due: "2026-12-29", extension: "told-too-late", isMoved: false },
    ],
    [
      "from the day on which the person had shown who they are",
      { askedBack: [{ on: "2026-12-01", for: "identity", toldOn: "2026-12-04" }] },
      { due: "2027-01-04", isMoved: true },
    ],
    ["none while the company waits", { askedBack: [{ on: "2026-12-01", for: "identity" }] }, undefined],
    [
      "longer by the days of a clarification, where access was asked for",
      { askedBack: [{ on: "2026-12-01", for: "clarification", toldOn: "2026-12-04" }] },
      { due: "2026-12-29", isMoved: false },
    ],
    [
      "from receipt, where it asked who is asking only after the month",
      { askedBack: [{ on: "2027-01-05", for: "identity" }] },
      { due: "2026-12-29", isMoved: false },
    ],
    [
      "none while access stands still",
      { asked: ["objection", "access"], askedBack: [{ on: "2026-12-01", for: "clarification" }] },
      undefined,
    ],
    [
      "and not otherwise",
      { asked: ["objection"], askedBack: [{ on: "2026-12-01", for: "clarification", toldOn: "2026-12-04" }] },
      { due: "2026-12-29", isMoved: false },
    ],
  ])("%s", (_what, changes, time) => expect(rightsTime(asking(changes))).toEqual(time));

  test("longer by no clarification in the Union", () =>
    expect(
      rightsTime(asking({ askedBack: [{ on: "2026-12-01", for: "clarification", toldOn: "2026-12-04" }] }, ireland)),
    ).toEqual({ due: "2026-12-28", isMoved: false }));

  test("none under a law without it", () => expect(rightsTime(asking({}, { country: "CH" }))).toBeUndefined());
});

describe("whether the company still has time", () => {
  const lastDayFor = (changes: Partial<Contact>, last: string, next: string) => {
    const facts = { ...samples["uk-linkedin"].facts, contact: wrote(changes) };
    return [last, next].map((on) => isStillWaiting(facts, packFor(england), on));
  };
  test.each<[string, Partial<Contact>, string, string]>([
    ["until it has to acknowledge", {}, "2026-12-29", "2026-12-30"],
    ["thirty days where no law says more", { asked: [] }, "2026-12-25", "2026-12-26"],
    [
      "as long as the longer time runs",
      { reply: "acknowledged", extendedOn: "2026-12-20" },
      "2027-02-25",
      "2027-02-26",
    ],
    ["thirty days from a reminder", { remindedOn: ["2027-01-04"] }, "2027-02-03", "2027-02-04"],
    [
      "thirty days from one that met an answer",
      { reply: "answered", repliedOn: "2026-12-10", remindedOn: ["2026-12-12"] },
      "2027-01-11",
      "2027-01-12",
    ],
  ])("%s", (_what, changes, last, next) => expect(lastDayFor(changes, last, next)).toEqual([true, false]));

  test("not once it has answered", () =>
    expect(lastDayFor({ reply: "answered" }, "2026-11-26", "2026-11-27")).toEqual([false, false]));
});
