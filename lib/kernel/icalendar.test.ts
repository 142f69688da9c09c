import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { addDays } from "./calendar-date";
import { type CalendarEvent, icalendar } from "./icalendar";
import { cleanLine, cleanText } from "./typed-text";

const now = new Date("2026-11-22T10:00:00Z");
const event: CalendarEvent = {
  uid: "acknowledgement-1@unticked.example",
  day: "2026-12-29",
  title: "Acknowledgement due",
  text: "LinkedIn; acknowledges, at last\nSee the case.",
  url: "https://unticked.example/deadlines?clock=uk-acknowledgement&received=2026-11-25",
  alarms: [7, 1, 0],
  revision: 2,
};

/** What an independent reader makes of it. */
function read(text: string) {
  const calendar = ICAL.Component.fromString(text);
  return {
    calendar,
    // The reader leaves text of names that it does not know escaped; Apple, Google and Outlook take this one as text.
    name: ICAL.Property.fromString(
      `SUMMARY:${String(calendar.getFirstPropertyValue("x-wr-calname") ?? "")}`,
    ).getFirstValue(),
    events: calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component)),
  };
}

const write = (events: readonly CalendarEvent[], name = "My case") => icalendar({ name, events, now });

describe("an independent reader finds", () => {
  test("the event, whole", () => {
    const { events, name } = read(write([event]));
    const [found] = events;
    expect(name).toBe("My case");
    expect(events).toHaveLength(1);
    expect(found).toMatchObject({ uid: event.uid, summary: event.title, description: event.text, sequence: 2 });
    expect(found?.component.getFirstPropertyValue("url")).toBe(event.url);
    expect(String(found?.component.getFirstPropertyValue("last-modified"))).toBe("2026-11-22T10:00:00Z");
    expect(String(found?.component.getFirstPropertyValue("dtstamp"))).toBe("2026-11-22T10:00:00Z");
  });

  test("a day without a time or a zone, that ends before the next", () => {
    const [found] = read(write([event])).events;
    expect(found?.startDate.isDate).toBe(true);
    expect(String(found?.startDate)).toBe("2026-12-29");
    expect(String(found?.endDate)).toBe("2026-12-30");
    expect(write([event])).not.toMatch(/TZID|VTIMEZONE/);
  });

  test("alarms at nine in the morning, days before and on the day", () => {
    const [found] = read(write([event])).events;
    const start = found?.startDate;
    const rings = found?.component.getAllSubcomponents("valarm").map((alarm) => {
      const property = alarm.getFirstProperty("trigger");
      // Without the parameter it is the start (RFC 5545, 3.8.6.3).
      expect(property?.getFirstParameter("related") ?? "START").toBe("START");
      const trigger = property?.getFirstValue();
      if (!start || !(trigger instanceof ICAL.Duration)) throw new Error("an alarm is a while from the start");
      const at = start.clone();
      at.isDate = false;
      at.addDuration(trigger);
      return String(at);
    });
    expect(rings).toEqual(["2026-12-22T09:00:00", "2026-12-28T09:00:00", "2026-12-29T09:00:00"]);
  });

  test("how often to ask again", () => {
    const { calendar } = read(write([]));
    expect(String(calendar.getFirstPropertyValue("refresh-interval"))).toBe("PT6H");
    expect(String(calendar.getFirstPropertyValue("x-published-ttl"))).toBe("PT6H");
  });

  test("when it last changed, where that is known", () => {
    const [found] = read(write([{ ...event, changedAt: new Date("2026-11-20T08:00:00Z") }])).events;
    expect(String(found?.component.getFirstPropertyValue("last-modified"))).toBe("2026-11-20T08:00:00Z");
  });

  test("an address as it was, whatever separators it has", () => {
    const [found] = read(write([{ ...event, url: "https://unticked.example/a;b?c=1,2" }])).events;
    expect(found?.component.getFirstPropertyValue("url")).toBe("https://unticked.example/a%3Bb?c=1%2C2");
  });
});

test("the same calendar is the same text", () => {
  expect(write([event])).toBe(write([event]));
});

const hostile = [
  "END:VEVENT\r\nBEGIN:VEVENT",
  "BEGIN:VEVENT",
  "a\\nb",
  "\\",
  ';,:"',
  "\u2028x",
  "👩‍👩‍👧‍👦".repeat(30),
  "a\tb",
];
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ unit: "grapheme", maxLength: 300 }),
  fc.array(fc.constantFrom(...hostile)).map((parts) => parts.join("\r\n")),
);

test("whatever was typed comes back as it was, in lines that every reader takes", () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, fc.integer({ min: 0, max: 4000 }), (title, text, name, days) => {
      const day = addDays("2024-01-01", days);
      const written = write([{ ...event, title, text, day }, event], name);
      const { events, name: readName } = read(written);
      expect(events).toHaveLength(2);
      expect(events[0]).toMatchObject({ summary: cleanLine(title), uid: event.uid });
      expect(events[0]?.description ?? "").toBe(cleanText(text));
      expect(String(events[0]?.startDate)).toBe(day);
      expect(readName).toBe(cleanLine(name));
      expect(written.endsWith("END:VCALENDAR\r\n")).toBe(true);
      expect(written.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
      expect(written.split("\r\n").filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    }),
  );
});
