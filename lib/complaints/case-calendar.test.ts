import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { addDays, type CalendarDate } from "@/lib/kernel/calendar-date";
import { aCase, anEvent, anyCase, openingDay } from "@/lib/testing/a-case";
import { calendarTag, caseCalendar } from "./case-calendar";
import { isToKeepInMind } from "./reminders";
import type { Complaint } from "./schema";
import { standingOf } from "./standing";

const home = "https://unticked.example";
const sent = anEvent("sent", "2026-11-21");
const drawingOn = (today: CalendarDate, time = "12:00:00") => ({ home, today, now: new Date(`${today}T${time}Z`) });

/** What an independent reader makes of the calendar of a case. */
function read(complaint: Complaint, today: CalendarDate, time?: string) {
  const calendar = ICAL.Component.fromString(caseCalendar(complaint, drawingOn(today, time)));
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      day: String(event.startDate),
      title: event.summary,
      text: event.description,
      sequence: event.sequence,
      url: String(component.getFirstPropertyValue("url")),
      changed: String(component.getFirstPropertyValue("last-modified")),
      alarms: component.getAllSubcomponents("valarm").map((alarm) => String(alarm.getFirstPropertyValue("trigger"))),
    };
  });
}

describe("a calendar of a case", () => {
  test("tells of the regulator’s silence when to go to the tribunal, and after its decision when to ask again", () => {
    const atAuthority = [sent, anEvent("authority-sent", "2026-12-15")];
    expect(read(aCase({ events: atAuthority }), "2027-04-05").map(({ day, title }) => [day, title])).toEqual([
      ["2027-07-13", "Case: your time to go to the tribunal ends"],
      ["2027-03-15", "Case: word from the regulator due"],
    ]);
    const decided = [...atAuthority, anEvent("authority-outcome", "2027-02-01")];
    expect(read(aCase({ events: decided }), "2027-02-02").map(({ title }) => title)).toEqual([
      "Case: your time to ask for a review ends",
    ]);
  });

  test("has every date that is still to come or late, and no other", () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: -40, max: 900 }), (complaint, days) => {
        const today = addDays(openingDay, days);
        const { stage, deadlines } = standingOf(complaint, today);
        const expected = stage === "closed" ? [] : deadlines.filter(isToKeepInMind);
        const events = read(complaint, today);
        expect(events.map(({ day }) => day)).toEqual(expected.map(({ reckoned }) => reckoned.due));
        expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
        for (const { url, alarms } of events) {
          expect(url).toBe(`${home}/complaints/${complaint.id}`);
          expect(alarms.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("says what is due, and names nobody", () => {
    const events = read(aCase({ events: [sent] }), "2026-11-22");
    expect(events.map(({ day, title }) => [day, title])).toEqual([
      ["2026-12-21", "Case: acknowledgement due"],
      ["2026-12-21", "Case: answer to your requests due"],
      ["2027-02-21", "Case: your time to write to the regulator ends"],
    ]);
    expect(JSON.stringify(events)).not.toMatch(/linkedin|sofia/i);
    expect(events[2]?.text).toContain("19 February 2027");
    expect(events[0]?.text).toContain("estimate");
  });

  test("rings as early as its owner wants to be reminded, and two weeks before their own date", () => {
    const [company, , own] = read(aCase({ events: [sent], remindDaysBefore: 7 }), "2026-11-22");
    expect([company?.alarms, own?.alarms]).toEqual([
      ["-P6DT15H", "PT9H"],
      ["-P13DT15H", "PT9H"],
    ]);
  });

  test("keeps an event when its date moves, and when it moves back, each time as a newer one", () => {
    const slip = [sent, anEvent("delivered", "2026-11-25")];
    const turns = [
      read(aCase({ events: [sent] }), "2026-11-26", "10:00:00"),
      read(aCase({ events: slip }), "2026-11-26", "10:01:00"),
      read(aCase({ events: [sent] }), "2026-11-26", "10:02:00"),
    ];
    const found = turns.flatMap((events) => events.filter(({ title }) => title === "Case: acknowledgement due"));
    expect(found.map(({ day }) => day)).toEqual(["2026-12-21", "2026-12-29", "2026-12-21"]);
    expect(new Set(found.map(({ uid }) => uid)).size).toBe(1);
    expect(found.map(({ sequence }) => sequence - (found[0]?.sequence ?? 0))).toEqual([0, 1, 2]);
    expect(found.map(({ changed }) => changed.slice(11, 16))).toEqual(["10:00", "10:01", "10:02"]);
    expect(new Set(turns.map((events) => events.length))).toEqual(new Set([3]));
  });

  test("loses what has come, and all when the case is over", () => {
    const left = (kind: "acknowledged" | "withdrawn") =>
      read(aCase({ events: [sent, anEvent(kind, "2026-12-01")] }), "2026-12-05");
    expect(left("acknowledged")).toHaveLength(2);
    expect(left("withdrawn")).toEqual([]);
  });

  test("has one tag for as long as it says the same", () => {
    const tag = (complaint: Complaint, today: CalendarDate, time?: string) =>
      calendarTag(complaint, drawingOn(today, time));
    const complaint = aCase({ events: [sent] });
    expect(tag(complaint, "2026-11-22", "08:00:00")).toBe(tag(complaint, "2026-11-23", "19:00:00"));
    expect(tag(complaint, "2026-11-22")).not.toBe(tag({ ...complaint, events: [] }, "2026-11-22"));
    expect(tag(complaint, "2026-11-22")).not.toBe(tag({ ...complaint, remindDaysBefore: 14 }, "2026-11-22"));
  });
});
