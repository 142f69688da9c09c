import { addDays, daysBetween } from "@/lib/kernel/calendar-date";
import { deadlineOf, type DeadlineQuestion } from "@/lib/law/clocks/catalogue";
import { askedUnder, pausedRows, startOf, type ClockRow } from "./case-clocks";
import { metOn, ofKind, since, type Course, type Start } from "./course";

/** Whose holidays count; and, in place of what is known of changed ones, `amendments`. */
export type KnownHolidays = Pick<DeadlineQuestion, "place" | "amendments">;

/** What of a request is answered by one day. */
export interface RequestPart {
  start: Start;
  /** Access apart from the rest; absent for all that was asked. */
  part?: "access";
}

/** What the clock of a request runs for, and from when; nothing while the company waits for the person. */
export function requestParts(row: ClockRow, known: KnownHolidays & { course: Course }): RequestPart[] {
  const asked = askedUnder(row, known.course);
  const start = asked.length > 0 ? afterIdentity(row, known) : undefined;
  if (!start) return [];
  const paused = pausedRows.includes(row.id) && asked.includes("access") ? pauseIn(known.course, start) : 0;
  if (paused === 0) return [{ start }];
  const access: RequestPart[] = Number.isFinite(paused)
    ? [{ start: { ...start, on: addDays(start.on, paused) }, part: "access" }]
    : [];
  return asked.length > 1 ? [{ start }, ...access] : access;
}

/**
 * When the clock of a request starts: a check of who is asking moves it to the day on which that was shown, in every territory,
 * since the company's day is the latest that it may have. Undefined while the company waits for it.
 */
function afterIdentity(row: ClockRow, { course, ...known }: KnownHolidays & { course: Course }): Start | undefined {
  let start = startOf[row.starts](course);
  for (const question of ofKind(course.events, "asked")) {
    if (!start) return undefined;
    const running = deadlineOf(row.id, { from: start.on, ...known });
    // Who asks before the letter, or after the time is over, has moved nothing.
    const moves = running.ok && question.on >= start.sentOn && question.on <= running.value.due;
    if (question.for === "identity" && moves) start = movedBy(question, start, course);
  }
  return start;
}

function movedBy(question: Parameters<typeof metOn>[1], start: Start, { events }: Course): Start | undefined {
  const supplied = ofKind(events, "supplied").find(({ for: what, on }) => what === "identity" && on >= question.on);
  if (supplied) return supplied.on > start.on ? { ...start, on: supplied.on, isEstimate: false } : start;
  return since(events, ["answered"], question.on) ? start : undefined;
}

/** Days for which access was paused; infinite while it is. Pauses that overlap count once. */
function pauseIn({ events }: Course, { sentOn }: Start): number {
  let [days, until] = [0, ""];
  for (const question of ofKind(events, "asked")) {
    if (question.for !== "clarification" || question.on < sentOn) continue;
    const met = metOn(events, question);
    if (met === undefined) return Infinity;
    const from = question.on > until ? question.on : until;
    if (met > from) days += daysBetween(from, met);
    until = met > until ? met : until;
  }
  return days;
}
