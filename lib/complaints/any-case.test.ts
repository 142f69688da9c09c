import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "@/lib/kernel/calendar-date";
import { choicesFor } from "@/lib/letters/choice";
import { aCase, anEvent, anyCase, openingDay } from "@/lib/testing/a-case";
import { factsNow } from "./facts-now";
import { standingOf } from "./standing";

const anyDay = fc.integer({ min: -40, max: 900 }).map((days) => addDays(openingDay, days));

describe("whatever was recorded, in whatever order", () => {
  test("a case stands somewhere, the same each time, and the order of writing down decides nothing", () => {
    fc.assert(
      fc.property(anyCase, anyDay, fc.integer(), (complaint, today, seed) => {
        const events = fc.sample(fc.shuffledSubarray([...complaint.events], { minLength: complaint.events.length }), {
          seed,
          numRuns: 1,
        });
        const standing = standingOf(complaint, today);
        expect(standingOf(complaint, today)).toEqual(standing);
        expect(standingOf({ ...complaint, events: events[0] ?? [] }, today)).toEqual(standing);
      }),
    );
  });

  test("its deadlines agree with themselves and with the day", () => {
    fc.assert(
      fc.property(anyCase, anyDay, (complaint, today) => {
        const { stage, deadlines } = standingOf(complaint, today);
        expect(new Set(deadlines.map(({ id }) => id)).size).toBe(deadlines.length);
        const isBeyond = stage === "authority" || stage === "decided";
        for (const { state, reckoned, metOn, from } of deadlines) {
          expect(metOn !== undefined).toBe(state === "kept");
          expect(reckoned.due >= from).toBe(true);
          if (state === "running") expect(reckoned.due >= today).toBe(true);
          if (state === "missed") expect(reckoned.due < today || isBeyond).toBe(true);
        }
      }),
    );
  });

  test("its next step can be taken, and leans on a deadline that is there", () => {
    fc.assert(
      fc.property(anyCase, anyDay, (complaint, today) => {
        const { next, deadlines } = standingOf(complaint, today);
        if ("by" in next && next.by) expect(deadlines).toContain(next.by);
        if (next.kind === "send") expect(complaint.letters.at(-1)?.id).toBe(next.letter);
        if (next.kind !== "write") return;
        expect(choicesFor(factsNow(complaint, today), today).map(({ kind }) => kind)).toContain(next.letter);
      }),
    );
  });

  test("its events are in the order of their days, and no wait is negative", () => {
    fc.assert(
      fc.property(anyCase, anyDay, (complaint, today) => {
        const { events, elapsed } = standingOf(complaint, today);
        expect(events.map(({ on }) => on)).toEqual(events.map(({ on }) => on).toSorted());
        expect(elapsed.every(({ days }) => days >= 0)).toBe(true);
      }),
    );
  });

  test("a closed case asks nothing, and only a closed one is settled or withdrawn", () => {
    fc.assert(
      fc.property(anyCase, anyDay, (complaint, today) => {
        const { stage, next, deadlines } = standingOf(complaint, today);
        const isEnded = complaint.events.some(({ kind }) => kind === "withdrawn");
        expect(stage === "closed").toBe(isEnded);
        expect(next.kind === "nothing" && next.because !== "no-way-on").toBe(isEnded);
        if (isEnded) expect(deadlines.every(({ state }) => state === "kept" || state === "over")).toBe(true);
      }),
    );
  });

  test("a sending that was written down twice changes nothing", () => {
    fc.assert(
      fc.property(anyCase, anyDay, (complaint, today) => {
        const twice = complaint.events.flatMap((event) =>
          event.kind === "sent" && event.letter !== undefined
            ? [event, { ...event, id: crypto.randomUUID() }]
            : [event],
        );
        const [once, again] = [complaint.events, twice].map((events) => standingOf({ ...complaint, events }, today));
        expect(again?.deadlines).toEqual(once?.deadlines);
        expect(again?.next).toEqual(once?.next);
      }),
    );
  });

  test("a person's own deadline is never lengthened by an acknowledgement", () => {
    fc.assert(
      fc.property(anyCase, anyDay, fc.integer({ min: 0, max: 200 }), (complaint, today, days) => {
        const own = (events: typeof complaint.events) =>
          standingOf({ ...complaint, events }, today).deadlines.find(({ clock }) => clock === "uk-to-regulator");
        const before = own(complaint.events);
        fc.pre(before !== undefined);
        const after = own([...complaint.events, anEvent("acknowledged", addDays(openingDay, days))]);
        // Earlier it may be: of a letter that nobody sent, a word about it is the first trace.
        expect((after?.reckoned.due ?? "") <= (before?.reckoned.due ?? "")).toBe(true);
        expect(after).toBeDefined();
      }),
    );
  });
});

test("a holiday that comes in between moves a running clock, and says from where", () => {
  const complaint = aCase({ events: [anEvent("sent", "2026-11-21")] });
  const amendments = [
    {
      places: ["england-and-wales"],
      name: "A day for an invented occasion",
      adds: "2026-12-21",
      knownFrom: "2026-12-01",
      because: "Invented for this test.",
      source: { title: "Nobody", address: "https://example.org" },
    },
  ] as const;
  const before = standingOf(complaint, "2026-11-30");
  const after = standingOf(complaint, "2026-12-02", amendments);
  const dates = ({ deadlines }: typeof before) =>
    deadlines.filter(({ binds }) => binds === "company").map(({ reckoned, movedFrom }) => [reckoned.due, movedFrom]);
  expect(dates(before)).toEqual([
    ["2026-12-21", undefined],
    ["2026-12-21", undefined],
  ]);
  expect(dates(after)).toEqual([
    ["2026-12-22", "2026-12-21"],
    ["2026-12-22", "2026-12-21"],
  ]);
});

test("where the holidays of a year are not known, a clock has no day, and the case goes on", () => {
  const { deadlines, next } = standingOf(aCase({ events: [anEvent("sent", "2062-11-21")] }), "2062-12-30");
  expect(deadlines.filter(({ binds }) => binds === "company")).toEqual([]);
  expect(next).toMatchObject({ kind: "write", letter: "follow-up", because: "not-answered" });
});
