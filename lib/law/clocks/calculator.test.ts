import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { icalendar } from "@/lib/kernel/icalendar";
import { calculated, type Calculated, deadlineAddress, offeredClocks, offeredPlaces } from "./calculator";
import { allClocks } from "./catalogue";
import { deadlineEvent } from "./event";
import { workingSentences } from "./working";

const today = "2026-11-22";
const ask = (query: string) => calculated(new URLSearchParams(query), today);

function ended(found: Calculated) {
  if (found.kind !== "ends") throw new Error(JSON.stringify(found));
  return found;
}

describe("the calculator", () => {
  test("asks before it answers", () => {
    expect(ask("")).toEqual({ kind: "blank", values: {} });
  });

  test.each([
    "from=2026-11-25",
    "from.day=25&from.month=11&from.year=2026",
    "from.day=+25+&from.month=11&from.year=2026",
  ])("takes a day as %s", (day) => {
    expect(ended(ask(`clock=uk-acknowledgement&${day}&place=england-and-wales`)).deadline.due).toBe("2026-12-29");
  });

  test("gives an address that finds the same again", () => {
    const found = ended(ask("clock=eu-rights&from.day=4&from.month=5&from.year=2026&place=DE-BY"));
    const address = deadlineAddress(found.asked);
    expect(address).toBe("/deadlines?clock=eu-rights&from=2026-05-04&place=DE-BY");
    expect(ended(ask(new URL(address, "https://unticked.example").search)).deadline).toEqual(found.deadline);
  });

  test("counts days where the law names no number, and gives no date", () => {
    const found = ask("clock=uk-outcome&from=2026-11-01&place=scotland");
    expect(found).toMatchObject({ kind: "counting", days: 21 });
    expect(found).not.toHaveProperty("deadline");
  });

  test.each([
    ["clock=&from.day=&from.month=&from.year=&place=", { clock: "clock", from: "from", place: "place" }],
    ["clock=nonsense&from=soon&place=Atlantis", { clock: "clock", from: "from", place: "place" }],
    ["clock=uk-rights&from=2026-02-30&place=scotland", { from: "from" }],
    ["clock=uk-rights&clock=uk-rights&from=2026-02-03&place=scotland", { clock: "clock" }],
    ["clock=uk-rights&from=2026-11-22&place=IE", { place: "elsewhere" }],
    ["clock=eu-rights&from=2026-11-22&place=scotland", { place: "elsewhere" }],
    ["clock=uk-court-claim&from=2026-11-22&place=scotland", { place: "elsewhere" }],
    ["clock=uk-rights&from=1990-01-01&place=scotland", { from: "years" }],
    ["clock=eu-forwarding&from=2026-11-22&place=FR", { from: "before" }],
    ["clock=uk-outcome&from=2026-11-23&place=scotland", { from: "future" }],
  ])("says what is wrong with %s", (query, faults) => {
    expect(ask(query)).toMatchObject({ kind: "refused", faults });
  });

  test("keeps what was typed", () => {
    expect(ask("clock=uk-rights&from.day=31&from.month=2&from.year=2026&place=scotland").values).toEqual({
      clock: "uk-rights",
      from: { day: "31", month: "2", year: "2026" },
      place: "scotland",
    });
    expect(ask("from=2026-02-31").values).toEqual({ from: { year: "2026", month: "02", day: "31" } });
  });
});

test("every rule is offered once, and answered for somewhere that is offered", () => {
  const offered = Object.values(offeredClocks).flat();
  expect(offered.toSorted()).toEqual(allClocks.map(({ id }) => id).toSorted());
  const places = Object.values(offeredPlaces).flat();
  for (const clock of offered) {
    const answers = places.map((place) => ask(`clock=${clock}&from=2027-05-03&place=${place}`).kind);
    expect(answers).toContain(clock === "uk-outcome" ? "refused" : "ends");
  }
});

test.each([
  ["clock=eu-rights&from=2026-05-04&place=DE-BY", "Thursday 4 June 2026 is a public holiday: Corpus Christi."],
  ["clock=uk-rights&from=2026-11-25&place=scotland", "Friday 25 December 2026 is a bank holiday: Christmas Day."],
])("a holiday is called what people there call it: %s", (query, sentence) => {
  expect(workingSentences(ended(ask(query)).deadline)).toContain(sentence);
});

describe("the event for a calendar", () => {
  const event = (query: string) => deadlineEvent(ended(ask(query)), { origin: "https://unticked.example", today });

  test("is found whole by an independent reader", () => {
    const written = icalendar({
      name: "x",
      events: [event("clock=uk-to-regulator&from=2026-11-21&place=scotland")],
      now: new Date("2026-11-22T10:00:00Z"),
    });
    const [component] = ICAL.Component.fromString(written).getAllSubcomponents("vevent");
    const found = new ICAL.Event(component);
    expect(String(found.startDate)).toBe("2027-02-21");
    expect(found.summary).toBe("I write to the ICO");
    expect(found.description).toContain("The last working day before it is Friday 19 February 2027.");
    expect(found.uid).toBe("uk-to-regulator-2026-11-21-scotland@unticked.example");
    expect(component?.getAllSubcomponents("valarm")).toHaveLength(3);
  });

  test("reminds of what others have to do on the day alone", () => {
    expect(event("clock=uk-acknowledgement&from=2026-11-25&place=scotland").alarms).toEqual([0]);
    expect(event("clock=uk-to-regulator&from=2026-11-25&place=scotland").alarms).toEqual([14, 3, 0]);
  });

  test("says where a rule is known from memory alone", () => {
    expect(event("clock=ch-access&from=2026-11-25&place=CH").text).toMatch(/have not read this rule at its source/);
    expect(event("clock=uk-rights&from=2026-11-25&place=scotland").text).not.toMatch(/have not read/);
  });
});
