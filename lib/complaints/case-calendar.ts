import { createHash } from "node:crypto";
import { formatDate, type CalendarDate } from "@/lib/kernel/calendar-date";
import { icalendar, type CalendarEvent } from "@/lib/kernel/icalendar";
import { say } from "@/lib/words/say";
import type { CaseDeadline } from "./deadlines";
import { isToKeepInMind, leadOf, usualLead } from "./reminders";
import type { Complaint } from "./schema";
import { standingOf } from "./standing";

/** What a calendar of a case is drawn from, beside the case. */
export interface Drawing {
  /** The portal, without a slash at its end. */
  home: string;
  now: Date;
  today: CalendarDate;
}

/**
 * How often a date has changed is kept nowhere, and what is removed from a case leaves no trace: minutes since the case was
 * opened rise all the same, and a calendar takes the higher number for the newer.
 */
function revisionAt(openedOn: CalendarDate, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - Date.parse(`${openedOn}T00:00:00Z`)) / 60_000));
}

type Starts = CaseDeadline["reckoned"]["clock"]["starts"];

/** What is due when a clock ends that starts so. */
const topics = {
  "complaint-received": "acknowledgement",
  "request-received": "answer",
  "last-contact": "contact",
  "authority-received": "word",
  decision: "decision",
  cause: "own",
} as const satisfies Record<Starts, string>;

/** What an authority owes, it is a person's own to press for. */
function topicOf({ binds, reckoned }: CaseDeadline) {
  const { starts } = reckoned.clock;
  return starts === "authority-received" && binds === "person" ? "silence" : topics[starts];
}

function eventOf(deadline: CaseDeadline, complaint: Complaint, { home, now }: Drawing): CalendarEvent {
  const words = say("reminders");
  const { id, reckoned, movedFrom } = deadline;
  const topic = topicOf(deadline);
  const lead = leadOf(deadline, complaint.remindDaysBefore ?? usualLead);
  const { actBy } = reckoned;
  const text = [
    words(`calendar.topics.${topic}.text`),
    ...(actBy !== undefined && actBy < reckoned.due ? [words("calendar.actBy", { date: formatDate(actBy) })] : []),
    ...(deadline.isEstimate ? [words("calendar.estimate")] : []),
    ...(movedFrom === undefined ? [] : [words("calendar.moved", { date: formatDate(movedFrom) })]),
  ];
  return {
    uid: `${complaint.id}.${id.replaceAll(":", ".")}@unticked`,
    day: reckoned.due,
    title: words(`calendar.topics.${topic}.title`),
    text: text.join("\n"),
    url: `${home}/complaints/${complaint.id}`,
    alarms: lead > 0 ? [lead, 0] : [0],
    revision: revisionAt(complaint.openedOn, now),
  };
}

/**
 * The dates of a case as a calendar. A date that has come, or that was kept or given up, leaves it; one that moved keeps its
 * place in it. It names no company, since calendars are shared and shown on locked screens.
 */
export function caseCalendar(complaint: Complaint, drawing: Drawing): string {
  const { stage, deadlines } = standingOf(complaint, drawing.today);
  const events = stage === "closed" ? [] : deadlines.filter(isToKeepInMind);
  return icalendar({
    name: say("reminders")("calendar.name"),
    events: events.map((deadline) => eventOf(deadline, complaint, drawing)),
    now: drawing.now,
  });
}

const noMoment = new Date(0);

/** The same for as long as the calendar says the same: what of it tells when it was drawn is left out. */
export function calendarTag(complaint: Complaint, drawing: Drawing): string {
  return createHash("sha256")
    .update(caseCalendar(complaint, { ...drawing, now: noMoment }))
    .digest("base64url");
}
