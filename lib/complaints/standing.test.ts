import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "@/lib/kernel/calendar-date";
import { bareLetterFacts } from "@/lib/testing/a-letter";
import { aCase, aFrozenLetter, anEvent, anyCase, anyEvents, idOf, openingDay } from "@/lib/testing/a-case";
import { standingOf } from "./standing";

const anyDay = fc.integer({ min: -40, max: 900 }).map((days) => addDays(openingDay, days));

describe("whatever was recorded", () => {
  test("a case stands somewhere, and the order of writing down decides nothing", () => {
    fc.assert(
      fc.property(anyCase, anyDay, fc.infiniteStream(fc.nat()), (complaint, today, random) => {
        const standing = standingOf(complaint, today);
        const shuffled = complaint.events
          .map((event) => ({ event, at: random.next().value ?? 0 }))
          .toSorted((one, other) => one.at - other.at)
          .map(({ event }) => event);
        expect(standingOf({ ...complaint, events: shuffled }, today)).toEqual(standing);
      }),
    );
  });
});
