import fc from "fast-check";
import { expect, test } from "vitest";
import { calendarDateOf, dayIn, dayOfMilliseconds, type DayNumber } from "./days";

const dateOf = (day: DayNumber | undefined) => (day === undefined ? undefined : calendarDateOf(day));

test.each([
  ["2024-06-05 14:03:21", "Shares, Reactions, Votes, Saved_Items"],
  ["2024-06-05 14:03:21 UTC", "messages"],
  ["2024/06/05 14:03:21 UTC", "endorsements and ads"],
  ["6/5/24, 2:03 PM", "Registration, Invitations, Receipts: the month first"],
  ["Wed Jun 05 14:03:21 UTC 2024", "Logins, Company Follows"],
  ["Jun 05, 2024 06:00 PM - Jun 06, 2024 07:00 PM", "Events: the beginning"],
  ["05 Jun 2024", "Connections"],
  ["You uploaded a photo on June 5, 2024 at 8:03 AM (GMT)", "Rich_Media"],
  ["Wed Jun 05 20:19:24 +0000 2024", "X"],
  ["2024-06-05T23:59:59.000Z", "X’s messages"],
  ["2024-06-05", "a day alone"],
])("%s is the 5th of June 2024 (%s)", (text) => {
  expect(dateOf(dayIn(text))).toBe("2024-06-05");
});

test.each([
  "",
  "Jan 2020",
  "2020",
  "2024-02-30 10:00:00",
  "13/13/24, 1:00 AM",
  "2024-06-0x 10:00:00",
  "yesterday",
  "1066-10-14 09:00:00",
  "2024-06-05junk",
])("%j names no day", (text) => {
  expect(dayIn(text)).toBeUndefined();
});

test("5/6 is read in the American order, and the day does not move with the reader’s zone", () => {
  expect(dateOf(dayIn("5/6/24, 11:59 PM"))).toBe("2024-05-06");
  expect(dateOf(dayIn("2024-05-06 23:59:59"))).toBe("2024-05-06");
});

test("seconds of 1970 and of the far future are no days of an export", () => {
  expect(dateOf(dayOfMilliseconds(1_717_545_600_000))).toBe("2024-06-05");
  expect(dayOfMilliseconds(0)).toBeUndefined();
  expect(dayOfMilliseconds(Number.NaN)).toBeUndefined();
  expect(dayOfMilliseconds(1e300)).toBeUndefined();
});

test("no text makes the reader of days fail, and what it reads is a day", () => {
  const almost = fc.stringMatching(/^[\d/: ,A-Za-z+-]{0,40}$/);
  fc.assert(
    fc.property(fc.oneof(fc.string(), almost), (text) => {
      const date = dateOf(dayIn(text));
      return date === undefined || /^\d{4}-\d\d-\d\d$/.test(date);
    }),
    { numRuns: 3_000 },
  );
});
