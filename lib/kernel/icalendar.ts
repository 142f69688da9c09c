import ical, {
  escape as escapeText,
  ICalAlarmRelatesTo,
  ICalAlarmType,
  ICalEventBusyStatus,
  ICalEventClass,
  type ICalEvent,
  type ICalEventData,
  ICalEventTransparency,
} from "ical-generator";
import { addDays, type CalendarDate } from "./calendar-date";
import { cleanLine, cleanText } from "./typed-text";

/** A day to keep in mind. It has no time, so that no zone can move it to the day before. */
export interface CalendarEvent {
  /** The same for as long as the event is the same: a calendar that reads it again replaces what it has. */
  uid: string;
  day: CalendarDate;
  title: string;
  text: string;
  /** Where more is said; absolute. */
  url: string;
  /** How many days before (0: on the day itself) a device reminds of it, at nine in the morning where it is. */
  alarms: readonly number[];
  /** How often the event has changed; a calendar keeps the highest that it has seen. Never falls. */
  revision: number;
  /** When it last changed; without it, `now`. */
  changedAt?: Date;
}

export const icalendarType = "text/calendar; charset=utf-8";

const hour = 60 * 60;
const day = 24 * hour;
/** How often a calendar that follows an address should ask again, in seconds. */
const refreshEvery = 6 * hour;
const reminderHour = 9;

/**
 * A calendar as an .ics file (RFC 5545) or feed. Any text may be given for names, titles and texts: it is cleaned and
 * escaped, and can neither end its line nor begin a component. `now` is when it is written.
 */
export function icalendar({
  name,
  events,
  now,
}: {
  name: string;
  events: readonly CalendarEvent[];
  now: Date;
}): string {
  const calendar = ical({
    // The library escapes what stands in events, and not this name.
    name: escapeText(cleanLine(name), false),
    prodId: { company: "Unticked", product: "Deadlines", language: "EN" },
    ttl: refreshEvery,
    scale: "GREGORIAN",
  });
  for (const event of events) {
    const written = calendar.createEvent(eventData(event, now));
    for (const daysBefore of event.alarms) addAlarm(written, daysBefore);
  }
  return `${calendar.toString()}\r\n`;
}

function eventData(event: CalendarEvent, now: Date): ICalEventData {
  return {
    id: escapeText(cleanLine(event.uid), false),
    sequence: event.revision,
    stamp: now,
    lastModified: event.changedAt ?? now,
    start: midnight(event.day),
    end: midnight(addDays(event.day, 1)),
    allDay: true,
    summary: cleanLine(event.title),
    description: cleanText(event.text),
    url: withoutSeparators(new URL(event.url).href),
    // A deadline keeps nobody busy, and is nobody else's business where a calendar is shared.
    transparency: ICalEventTransparency.TRANSPARENT,
    busystatus: ICalEventBusyStatus.FREE,
    class: ICalEventClass.PRIVATE,
  };
}

function addAlarm(event: ICalEvent, daysBefore: number): void {
  const alarm = event.createAlarm({
    type: ICalAlarmType.display,
    trigger: daysBefore * day - reminderHour * hour,
    description: event.summary(),
  });
  // Not among what an alarm is made with; without it one on the day itself would be counted from the day's end.
  alarm.relatesTo(ICalAlarmRelatesTo.start);
}

const midnight = (date: CalendarDate) => new Date(`${date}T00:00:00Z`);

/** The library escapes an address as if it were text, which readers of addresses do not undo. */
const withoutSeparators = (address: string) =>
  address.replace(/[,;\\]/g, (separator) => `%${separator.charCodeAt(0).toString(16).toUpperCase()}`);
