import { addDays, type CalendarDate } from "@/lib/kernel/calendar-date";
import { refuse, type Result, succeed } from "@/lib/kernel/result";
import { provisionById, type Provision, type ProvisionId } from "../catalogue";
import type { Clock } from "../schema";
import { type ClockId, clocks } from "./clocks.data";
import { ukHolidays } from "./holidays/uk.data";
import type { HolidayCalendar } from "./holidays/schema";
import { freeDaysOf, lastWorkingDay, reckon, type Reckoned } from "./reckoning";

export type { Free, Reckoned, WorkingLine } from "./reckoning";

/** The parts of the United Kingdom as their bank holidays divide it. */
export const nations = ["england-and-wales", "scotland", "northern-ireland"] as const;
export type Nation = (typeof nations)[number];

/** The clocks that can be asked for by name, with the row of law behind each. */
export const namedClocks = {
  acknowledgement: "uk-acknowledgement",
  rights: "uk-rights",
  authority: "uk-to-regulator",
  tribunal: "uk-tribunal",
} as const satisfies Record<string, ClockId>;
export type ClockName = keyof typeof namedClocks;
export const clockNames = [
  "acknowledgement",
  "rights",
  "authority",
  "tribunal",
] as const satisfies readonly ClockName[];

/** A deadline with its working and what stands behind it. */
export interface Deadline extends Reckoned {
  clock: Clock;
  /** Absent where it is a regulator's practice and no law. */
  provision?: Provision;
  /** Of a person's own deadline: the last working day until then, on which a post office and a telephone still answer. */
  actBy?: CalendarDate;
  /** When a person is warned of a deadline of their own. */
  warnOn?: CalendarDate;
}

const calendarOf = (nation: Nation): HolidayCalendar => ukHolidays[nation];

/** The first and the last year whose bank holidays are known everywhere. */
export const knownYears = {
  from: Math.max(...nations.map((nation) => calendarOf(nation).years.from)),
  to: Math.min(...nations.map((nation) => calendarOf(nation).years.to)),
};

type Row = Clock & { provision?: ProvisionId };

function rowOf(name: ClockName): Row & { length: NonNullable<Clock["length"]> } {
  const rows: readonly Row[] = clocks;
  const row = rows.find(({ id }) => id === namedClocks[name]);
  if (row?.length === undefined) throw new Error(`The clock ${name} has no length`);
  return { ...row, length: row.length };
}

/** When the clock that starts on `received` ends for somebody in that nation; refused where its bank holidays are not known. */
export function deadlineOf(
  name: ClockName,
  { received, nation }: { received: CalendarDate; nation: Nation },
): Result<Deadline, "years-unknown"> {
  const clock = rowOf(name);
  const { days } = calendarOf(nation);
  const freeDays = freeDaysOf((day) => days.find((holiday) => holiday.day === day)?.name);
  const reckoned = reckon(clock, received, freeDays);
  if (!isKnown(received) || !isKnown(reckoned.due)) return refuse("years-unknown");
  const provision = clock.provision && provisionById(clock.provision, [clock.territory]);
  return succeed({
    ...reckoned,
    clock,
    ...(provision && { provision }),
    ...(clock.binds === "person" && { actBy: lastWorkingDay(reckoned.due, freeDays) }),
    ...(clock.warnDaysBefore !== undefined && { warnOn: addDays(reckoned.due, -clock.warnDaysBefore) }),
  });
}

const isKnown = (day: CalendarDate) => {
  const year = Number(day.slice(0, 4));
  return year >= knownYears.from && year <= knownYears.to;
};
