import { addDays, type CalendarDate } from "@/lib/kernel/calendar-date";
import {
  type ClockId,
  type ClockRow,
  type Deadline,
  deadlineOf,
  type KnownHolidays,
  requestTimes,
} from "@/lib/law/clocks/catalogue";
import { askedUnder, isAgainstAuthority, metSince, requestIn, startOf } from "./case-clocks";
import type { Course, Start } from "./course";

/** A deadline in a case. */
export interface CaseDeadline {
  /** The same for the same deadline of a case, whatever its date: "uk-rights", "uk-regulator-progress:2", "uk-rights:access". */
  id: string;
  /** The rule that it ends by: "uk-rights-extended" once the company may take longer. */
  clock: ClockId;
  /** Who has to keep it. */
  binds: "company" | "authority" | "person";
  /** What it is counted from. */
  from: CalendarDate;
  /** True where nobody knows the day of receipt: `from` is the day of sending then, or later for what went by post. */
  isEstimate: boolean;
  /** How many days of that are for the post; absent where there are none. */
  inThePost?: number;
  /** With its working and provision. */
  reckoned: Deadline;
  /** "kept": what was due has come; "missed": it is late; "over": it no longer matters. */
  state: "running" | "kept" | "missed" | "over";
  /** The day on which what was due came, in time or late; there when `state` is "kept". */
  metOn?: CalendarDate;
  /** The earlier day that the company itself named: `reckoned.due` is this day then, and its working that of the longest the law allows. */
  toldUntil?: CalendarDate;
  /** Where it would have ended on the holidays that were known when it began to run; absent where that is the same day. */
  movedFrom?: CalendarDate;
}

/** What the deadlines of a case are reckoned from, beside its rows. */
export interface Reckoning extends KnownHolidays {
  course: Course;
  openedOn: CalendarDate;
  today: CalendarDate;
}

/** Every deadline of a case: those that run by the day on which they end, then those missed, then the others. A day beyond the known holidays is none. */
export function deadlinesIn(rows: readonly ClockRow[], reckoning: Reckoning): CaseDeadline[] {
  const all = rows.flatMap((row) => (row.length ? ofRow(row, reckoning) : []));
  const isSilent = all.some(({ binds, state }) => binds === "authority" && state === "missed");
  const against = new Set<ClockId>(rows.filter(isAgainstAuthority).map(({ id }) => id));
  return all.filter(({ clock }) => isSilent || !against.has(clock)).toSorted(inOrder);
}

const statesInOrder = ["running", "missed", "kept", "over"] as const;

function inOrder(one: CaseDeadline, other: CaseDeadline): number {
  return (
    statesInOrder.indexOf(one.state) - statesInOrder.indexOf(other.state) ||
    one.reckoned.due.localeCompare(other.reckoned.due) ||
    one.id.localeCompare(other.id)
  );
}

function ofRow(row: ClockRow, reckoning: Reckoning): CaseDeadline[] {
  if (row.starts === "request-received") return ofRequest(row, reckoning);
  const start = startOf[row.starts](reckoning.course);
  if (!start) return [];
  return row.repeats ? ofPeriods(row, start, reckoning) : made(row, { start }, reckoning);
}

/** Each period until the first in which nothing came. */
function ofPeriods(row: ClockRow, start: Start, reckoning: Reckoning): CaseDeadline[] {
  const periods: CaseDeadline[] = [];
  for (let [period, after] = [1, start.sentOn]; ; period += 1) {
    const meets = metSince(row, reckoning.course, after);
    const [found] = made(row, { start, period, meets }, reckoning);
    if (!found) return periods;
    periods.push(found);
    after = addDays(found.reckoned.due, 1);
    const { outcome } = reckoning.course;
    if (found.metOn === undefined || (outcome && outcome.on < after)) return periods;
  }
}

/** The answer to a request, once its clock has started; that to access apart, where it was paused. */
function ofRequest(row: ClockRow, reckoning: Reckoning): CaseDeadline[] {
  const { course, place, amendments } = reckoning;
  const start = startOf[row.starts](course);
  const asked = askedUnder(row, course);
  if (!start || asked.length === 0) return [];
  const { times } = requestTimes(row.id, requestIn(course, { start, asked }), { place, amendments });
  return times.map(({ from, isMoved, deadline: reckoned, part, toldUntil }) => {
    const begun = { ...start, on: from, ...(isMoved && { isEstimate: false }) };
    return inCase(row, { start: begun, reckoned, part, toldUntil }, reckoning);
  });
}

interface Wanted {
  start: Start;
  period?: number;
  /** What came that was due, where that is not simply the first such event. */
  meets?: CalendarDate | undefined;
}

function made(row: ClockRow, wanted: Wanted, reckoning: Reckoning): CaseDeadline[] {
  const { start, period } = wanted;
  const { place, amendments } = reckoning;
  const reckoned = deadlineOf(row.id, { from: start.on, place, amendments, period });
  return reckoned.ok ? [inCase(row, { ...wanted, reckoned: reckoned.value }, reckoning)] : [];
}

interface Found extends Wanted {
  reckoned: Deadline;
  part?: "access" | undefined;
  toldUntil?: CalendarDate | undefined;
}

/** A deadline with what became of it in the case. */
function inCase(row: ClockRow, found: Found, reckoning: Reckoning): CaseDeadline {
  const { start, reckoned, toldUntil } = found;
  const { binds } = row;
  const metOn = "meets" in found ? found.meets : metSince(row, reckoning.course, start.sentOn);
  return {
    id: idOf(row, found),
    clock: reckoned.clock.id,
    binds,
    from: start.on,
    isEstimate: start.isEstimate,
    ...(start.inThePost !== undefined && { inThePost: start.inThePost }),
    reckoned,
    state: stateOf({ binds, metOn, due: reckoned.due }, reckoning),
    ...(metOn !== undefined && { metOn }),
    // A day that the company named is moved by nothing.
    ...(toldUntil === undefined ? movedFrom(row, found, reckoning) : { toldUntil }),
  };
}

function idOf({ id }: ClockRow, { part, period = 1 }: Found): string {
  if (part !== undefined) return `${id}:${part}`;
  return period === 1 ? id : `${id}:${period}`;
}

/** Nobody was told an earlier day before the case was opened. */
function movedFrom(
  { id }: ClockRow,
  { start: { on: from }, period, reckoned: { clock, due } }: Found,
  { place, amendments, openedOn }: Reckoning,
): Pick<CaseDeadline, "movedFrom"> {
  const holidaysKnownOn = from > openedOn ? from : openedOn;
  const known = deadlineOf(id, { from, place, amendments, period, extended: clock.id !== id, holidaysKnownOn });
  return known.ok && known.value.due !== due ? { movedFrom: known.value.due } : {};
}

function stateOf(
  { binds, metOn: met, due }: Pick<CaseDeadline, "binds"> & { metOn?: CalendarDate | undefined; due: CalendarDate },
  { course: { withdrawn, authority }, today }: Reckoning,
): CaseDeadline["state"] {
  if (met !== undefined) return "kept";
  if (withdrawn) return "over";
  // Once an authority has the matter, what the company still owed is late if it was late by then, and otherwise idle.
  if (binds === "company" && authority) return due < authority.sentOn ? "missed" : "over";
  return today > due ? "missed" : "running";
}
