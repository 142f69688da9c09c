import { addDays, type CalendarDate } from "@/lib/kernel/calendar-date";
import { deadlineOf, type Deadline, type DeadlineQuestion } from "@/lib/law/clocks/catalogue";
import type { ClockId } from "@/lib/law/clocks/clocks.data";
import { canBeExtended, isAgainstAuthority, metSince, startOf, type ClockRow } from "./case-clocks";
import { ofKind, type Course, type Start } from "./course";
import { requestParts, type KnownHolidays } from "./request-parts";

/** A deadline in a case. */
export interface CaseDeadline {
  /** The same for the same deadline of a case, whatever its date: "uk-rights", "uk-regulator-progress:2", "uk-rights:access". */
  id: string;
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
  return requestParts(row, reckoning).flatMap((part) => extendable(row, part, reckoning));
}

interface Wanted {
  start: Start;
  period?: number;
  part?: "access";
  extended?: boolean;
  /** What came that was due, where that is not simply the first such event. */
  meets?: CalendarDate | undefined;
}

/** With what the company may add, if it said so in time; the day it named counts where it is earlier. */
function extendable(row: ClockRow, wanted: Wanted, reckoning: Reckoning): CaseDeadline[] {
  const [base] = made(row, wanted, reckoning);
  if (!base || !canBeExtended(row)) return base ? [base] : [];
  const told = ofKind(reckoning.course.events, "extended").filter(
    ({ on }) => on >= wanted.start.sentOn && on <= base.reckoned.due,
  );
  const last = told.at(-1);
  if (!last) return [base];
  const longest = made(row, { ...wanted, extended: true }, reckoning);
  const { until } = last;
  return until === undefined ? longest : longest.map((deadline) => toldUntil(deadline, { until, base }, reckoning));
}

function toldUntil(
  longest: CaseDeadline,
  { until, base }: { until: CalendarDate; base: CaseDeadline },
  reckoning: Reckoning,
): CaseDeadline {
  if (until <= base.reckoned.due) return base;
  if (until >= longest.reckoned.due) return longest;
  const { rolledFrom: _rolledFrom, ...reckoned } = { ...longest.reckoned, due: until };
  const state = stateOf({ ...longest, due: until }, reckoning);
  const { movedFrom: _movedFrom, ...rest } = longest;
  return { ...rest, reckoned, state, toldUntil: until };
}

function made(row: ClockRow, wanted: Wanted, reckoning: Reckoning): CaseDeadline[] {
  const { start, period, extended } = wanted;
  const { course, place, amendments } = reckoning;
  const question = { from: start.on, place, amendments, extended, period };
  const reckoned = deadlineOf(row.id, question);
  if (!reckoned.ok) return [];
  const meets = "meets" in wanted ? wanted.meets : metSince(row, course, start.sentOn);
  const { due } = reckoned.value;
  return [
    {
      id: idOf(row, wanted),
      clock: row.id,
      binds: row.binds,
      from: start.on,
      isEstimate: start.isEstimate,
      ...(start.inThePost !== undefined && { inThePost: start.inThePost }),
      reckoned: reckoned.value,
      state: stateOf({ binds: row.binds, metOn: meets, due }, reckoning),
      ...(meets !== undefined && { metOn: meets }),
      ...movedFrom(row, { question, due, knownOn: [start.on, reckoning.openedOn].toSorted().at(-1) }),
    },
  ];
}

function idOf({ id }: ClockRow, { part, period = 1 }: Wanted): string {
  if (part !== undefined) return `${id}:${part}`;
  return period === 1 ? id : `${id}:${period}`;
}

/** Nobody was told an earlier day before the case was opened. */
function movedFrom(
  { id }: ClockRow,
  { question, due, knownOn }: { question: DeadlineQuestion; due: CalendarDate; knownOn: CalendarDate | undefined },
): Pick<CaseDeadline, "movedFrom"> {
  const known = deadlineOf(id, { ...question, holidaysKnownOn: knownOn });
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
