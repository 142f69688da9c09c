import { addDays, daysBetween, type CalendarDate } from "@/lib/kernel/calendar-date";
import type { ClockId } from "./clocks.data";
import { type Deadline, deadlineOf, type DeadlineQuestion } from "./deadline";

/** Whose holidays count; and, in place of what is known of changed ones, `amendments`. */
export type KnownHolidays = Pick<DeadlineQuestion, "place" | "amendments">;

/** What the company wanted to know before it went on. */
interface AskedBack {
  on: CalendarDate;
  for: "identity" | "clarification";
  /** When it was told; absent while it was not. */
  toldOn?: CalendarDate | undefined;
  /** When it answered since, whether it was told or not. */
  answeredOn?: CalendarDate | undefined;
}

/** That the company needs longer, and until when, where it named a day. */
interface LongerTime {
  on: CalendarDate;
  until?: CalendarDate | undefined;
}

/** A request that the law gives a time for, and what was said about that time since. */
export interface RequestMade {
  sentOn: CalendarDate;
  /** As known, or the latest that is likely. */
  receivedOn: CalendarDate;
  asked: readonly ("objection" | "erasure" | "restriction" | "access")[];
  /** In the order of asking. */
  askedBack: readonly AskedBack[];
  longer: readonly LongerTime[];
}

/** Until when a request, or access apart from the rest of it, is to be answered. */
export interface RequestTime {
  part?: "access";
  from: CalendarDate;
  /** True where it runs from the day on which the person had shown who they are, and not from receipt. */
  isMoved: boolean;
  /** With its working; where the company named an earlier day, its end is that day and its working that of the longest the law allows. */
  deadline: Deadline;
  /** Whether the longer time that the company spoke of counts: it does if it was told within the first. */
  extension?: "counts" | "told-too-late";
  /** The day that the company named, where that is the end. */
  toldUntil?: CalendarDate;
}

interface RequestTimes {
  times: RequestTime[];
  /** True while some of it stands still until the person has told the company what it asked. */
  isWaiting: boolean;
}

/** Under these rules access stands still while the company waits to hear what exactly is meant (Article 12A(5)). */
const paused: readonly ClockId[] = ["uk-rights"];

/** The times of a request under a rule; none beyond the years whose holidays are known. */
export function requestTimes(clock: ClockId, request: RequestMade, holidays: KnownHolidays): RequestTimes {
  const start = afterIdentity(clock, request, holidays);
  if (!start) return { times: [], isWaiting: true };
  const parts = partsOf(clock, request, start);
  return {
    times: parts.flatMap((part) => timeOf(clock, part, { request, holidays })),
    isWaiting: parts.some(({ from }) => from === undefined),
  };
}

interface Begun {
  from: CalendarDate;
  isMoved: boolean;
}

/**
 * When the time starts: a check of who is asking moves it to the day on which that was shown, in every territory, since the
 * company's day is the latest that it may have. Undefined while the company waits for it.
 */
function afterIdentity(clock: ClockId, request: RequestMade, holidays: KnownHolidays): Begun | undefined {
  const checks = request.askedBack.filter((question) => question.for === "identity" && question.on >= request.sentOn);
  let start: Begun = { from: request.receivedOn, isMoved: false };
  for (const check of checks) {
    const running = deadlineOf(clock, { from: start.from, ...holidays });
    // Who asks after the time is over has moved nothing.
    const shownOn = running.ok && check.on <= running.value.due ? shownBy(check, start) : start.from;
    if (shownOn === undefined) return undefined;
    if (shownOn > start.from) start = { from: shownOn, isMoved: true };
  }
  return start;
}

/** Who answers without being shown has not waited for it. */
function shownBy({ toldOn, answeredOn }: AskedBack, { from }: Begun): CalendarDate | undefined {
  return toldOn ?? (answeredOn === undefined ? undefined : from);
}

/** A part has no start while it stands still. */
type Part = Omit<Begun, "from"> & { from?: CalendarDate; part?: "access" };

/** Access apart from the rest, where it stood still. */
function partsOf(clock: ClockId, { asked, askedBack, sentOn }: RequestMade, start: Begun): Part[] {
  const isPausable = paused.includes(clock) && asked.includes("access");
  const pause = isPausable ? pauseIn(askedBack, sentOn) : 0;
  if (pause === 0) return [start];
  const { isMoved, from } = start;
  const access = { isMoved, part: "access", ...(Number.isFinite(pause) && { from: addDays(from, pause) }) } as const;
  return asked.length > 1 ? [start, access] : [access];
}

/** Days for which access stood still; infinite while it does. Pauses that overlap count once. */
function pauseIn(askedBack: readonly AskedBack[], sentOn: CalendarDate): number {
  let [days, until] = [0, ""];
  for (const { on, for: what, toldOn, answeredOn } of askedBack) {
    if (what !== "clarification" || on < sentOn) continue;
    const met = [toldOn, answeredOn].filter((day) => day !== undefined).sort()[0];
    if (met === undefined) return Infinity;
    const from = on > until ? on : until;
    if (met > from) days += daysBetween(from, met);
    until = met > until ? met : until;
  }
  return days;
}

/** With what the company may add: no longer than the law allows, no longer than it said, and never shorter than without. */
function timeOf(
  clock: ClockId,
  { from, ...part }: Part,
  { request: { longer, sentOn }, holidays }: { request: RequestMade; holidays: KnownHolidays },
): RequestTime[] {
  if (from === undefined) return [];
  const [first, longest] = [false, true].map((extended) => deadlineOf(clock, { from, extended, ...holidays }));
  if (!first?.ok) return [];
  const time: RequestTime = { ...part, from, deadline: first.value };
  const told = longer.filter(({ on }) => on >= sentOn);
  const last = told.findLast(({ on }) => on <= first.value.due);
  if (!last) return [told.length > 0 ? { ...time, extension: "told-too-late" } : time];
  if (!longest?.ok) return [];
  return [{ ...time, extension: "counts", ...lengthened(first.value, longest.value, last) }];
}

function lengthened(
  first: Deadline,
  longest: Deadline,
  { until }: LongerTime,
): Pick<RequestTime, "deadline" | "toldUntil"> {
  if (until === undefined || until >= longest.due) return { deadline: longest };
  if (until <= first.due) return { deadline: first };
  const { rolledFrom: _rolledFrom, ...named } = { ...longest, due: until };
  return { deadline: named, toldUntil: until };
}
