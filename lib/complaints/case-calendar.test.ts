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
  const calendar = new ICAL.Component(ICAL.parse(caseCalendar(complaint, drawingOn(today, time))));
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

  test("says whose time ends, and names nobody", () => {
    const events = read(aCase({ events: [sent] }), "2026-11-22");
    expect(events.map(({ day, title }) => [day, title])).toEqual([
      ["2026-12-21", "Case: the company’s time ends"],
      ["2026-12-21", "Case: the company’s time ends"],
      ["2027-02-21", "Case: your own time ends"],
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

  test("keeps an event when its date moves, as a newer one", () => {
    const before = read(aCase({ events: [sent] }), "2026-11-26", "10:00:00");
    const after = read(aCase({ events: [sent, anEvent("delivered", "2026-11-25")] }), "2026-11-26", "10:01:00");
    expect(after.map(({ uid }) => uid).toSorted()).toEqual(before.map(({ uid }) => uid).toSorted());
    expect([before[0]?.day, after[0]?.day]).toEqual(["2026-12-21", "2026-12-29"]);
    expect(after[0]?.sequence).toBeGreaterThan(before[0]?.sequence ?? Infinity);
    expect(String(after[0]?.changed) > String(before[0]?.changed)).toBe(true);
    // The delivery was a slip: it goes again, and what is read then is newer still.
    const undone = read(aCase({ events: [sent] }), "2026-11-26", "10:02:00");
    expect(undone[0]?.day).toBe("2026-12-21");
    expect(undone[0]?.sequence).toBeGreaterThan(after[0]?.sequence ?? Infinity);
  });

  test("loses what has come, and all when the case is over", () => {
    const days = (...events: Parameters<typeof aCase>[0][]) => events.map((each) => read(aCase(each), "2026-12-05"));
    const [acknowledged, over] = days(
      { events: [sent, anEvent("acknowledged", "2026-12-01")] },
      { events: [sent, anEvent("withdrawn", "2026-12-01")] },
    );
    expect(acknowledged).toHaveLength(2);
    expect(over).toEqual([]);
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
