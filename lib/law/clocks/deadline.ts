import { addDays, type CalendarDate } from "@/lib/kernel/calendar-date";
import { refuse, type Result, succeed } from "@/lib/kernel/result";
import { provisionById, type Provision, type ProvisionId } from "../catalogue";
import type { Clock } from "../schema";
import { type ClockId, clocks } from "./clocks.data";
import { amendments as knownAmendments } from "./holidays/amendments.data";
import { type HolidayPlace, holidaysOf, isKnownYear } from "./holidays/catalogue";
import type { Amendment } from "./holidays/schema";
import {
  type FreeDays,
  freeDaysOf,
  lastWorkingDay,
  type Length,
  reckon,
  type Reckoned,
  repeated,
  together,
} from "./reckoning";

/** A deadline with its working and what stands behind it. */
export interface Deadline extends Reckoned {
  clock: ClockRow;
  /** Absent where it is a regulator's practice and no law. */
  provision?: Provision;
  /** Of a person's own deadline: the last working day until then, on which a post office and a telephone still answer. Absent in years whose holidays are not known. */
  actBy?: CalendarDate;
  /** When a person is warned of a deadline of their own. */
  warnOn?: CalendarDate;
}

export interface DeadlineQuestion {
  /** The day that starts it: of receipt, of the last contact, of the decision. */
  from: CalendarDate;
  /** Whose holidays count; without it, only clocks that no holiday moves have an end. */
  place?: HolidayPlace | undefined;
  /** Leaves out what became known of holidays after that day. */
  holidaysKnownOn?: CalendarDate | undefined;
  /** With the clock that extends this one, both from the same start. */
  extended?: boolean | undefined;
  /** Which end of a clock that repeats, 1 for the first. */
  period?: number | undefined;
  /** In place of what is known of changed holidays. */
  amendments?: readonly Amendment[];
}

/** `no-length`: the law names no number. `does-not-run`: not in that part of the country, or not yet on that day. `years-unknown`: holidays could move it, and those of that year are not known. */
export type NoDeadline = "no-length" | "does-not-run" | "years-unknown";

type Row = Clock & { id: ClockId; provision?: ProvisionId };
const rows: readonly Row[] = clocks;

/** A rule, with an end or without. */
export type ClockRow = Clock & { id: ClockId };
export const allClocks: readonly ClockRow[] = rows;

/** The rule of that name. */
export function clockById(id: ClockId): ClockRow {
  return rowById(id);
}

/** The rule behind a clock; undefined for a practice. */
export function provisionOf(id: ClockId): Provision | undefined {
  const { provision, territory } = rowById(id);
  return provision && provisionById(provision, [territory]);
}

/**
 * When a clock ends that starts on `from`. A clock that lengthens another counts both lengths from that same day; what
 * moves its end are weekends and the holidays of `place`. A person's own deadline is never moved.
 */
export function deadlineOf(id: ClockId, question: DeadlineQuestion): Result<Deadline, NoDeadline> {
  const begun = begunClock(id, question);
  if (!begun.ok) return begun;
  const { clock, length } = begun.value;
  const freeDays = freeDaysFor(question);
  const reckoned = reckon({ length, rolls: clock.rolls }, question.from, freeDays);
  const isSure = question.place !== undefined && hasKnownHolidays(reckoned);
  if (clock.rolls && !isSure) return refuse("years-unknown");
  const provision = provisionOf(clock.id);
  return succeed({
    ...reckoned,
    clock,
    ...(provision && { provision }),
    ...ownDays(clock, reckoned.due, isSure ? freeDays : undefined),
  });
}

/** The clock that is meant, with its whole length. */
function begunClock(id: ClockId, question: DeadlineQuestion): Result<{ clock: Row; length: Length }, NoDeadline> {
  const clock = rowById(question.extended ? (extensionOf(id) ?? id) : id);
  const length = lengthOf(clock);
  if (!length) return refuse("no-length");
  if (!runs(clock, question)) return refuse("does-not-run");
  return succeed({ clock, length: repeated(length, question.period ?? 1) });
}

const hasKnownHolidays = ({ rolledFrom, due }: Reckoned) => isKnownYear(rolledFrom ?? due) && isKnownYear(due);

/** The days that somebody needs who has to act until `due` themselves. */
function ownDays({ binds, warnDaysBefore }: Clock, due: CalendarDate, freeDays: FreeDays | undefined) {
  return {
    ...(binds === "person" && freeDays && { actBy: lastWorkingDay(due, freeDays) }),
    ...(warnDaysBefore !== undefined && { warnOn: addDays(due, -warnDaysBefore) }),
  };
}

function rowById(id: ClockId): Row {
  const row = rows.find((candidate) => candidate.id === id);
  if (!row) throw new Error(`No clock ${id}`);
  return row;
}

const extensionOf = (id: ClockId) => rows.find((row) => row.extends === id)?.id;

function lengthOf({ length, extends: base }: Row): Length | undefined {
  const before = rows.find(({ id }) => id === base)?.length;
  return length && before ? together(before, length) : length;
}

function runs({ from, nations }: Row, question: DeadlineQuestion): boolean {
  if (from !== undefined && question.from < from) return false;
  return nations === undefined || nations.some((nation) => bankHolidaysOf[nation] === question.place);
}

const bankHolidaysOf: Record<NonNullable<Clock["nations"]>[number], HolidayPlace> = {
  england: "england-and-wales",
  wales: "england-and-wales",
  scotland: "scotland",
  "northern-ireland": "northern-ireland",
};

function freeDaysFor({ place, holidaysKnownOn, amendments = knownAmendments }: DeadlineQuestion) {
  const names = place && holidaysOf(place, amendments, holidaysKnownOn);
  return freeDaysOf((day) => names?.get(day));
}
