import { addDays, addMonths, type CalendarDate, weekdayOf } from "@/lib/kernel/calendar-date";

/** Why nobody works on a day; undefined on a working day. A holiday by its name. */
export type FreeDays = (day: CalendarDate) => Free | undefined;
export type Free = { kind: "saturday" | "sunday" } | { kind: "holiday"; name: string };

/** Years and months first, days after them. */
export interface Length {
  years?: number;
  months?: number;
  days?: number;
}

/** The length `times` over, from the same start. */
export function repeated({ years = 0, months = 0, days = 0 }: Length, times: number): Length {
  return { years: years * times, months: months * times, days: days * times };
}

/** Two lengths as one, from the same start. */
export function together(one: Length, other: Length): Length {
  return {
    years: (one.years ?? 0) + (other.years ?? 0),
    months: (one.months ?? 0) + (other.months ?? 0),
    days: (one.days ?? 0) + (other.days ?? 0),
  };
}

/** One line of the working of a deadline. Pages have the words; the days are for them to print. */
export type WorkingLine =
  | { kind: "start"; day: CalendarDate }
  /** `day` is reached by counting; that the month has no such date is told, since people count on their fingers. */
  | { kind: "years" | "months" | "days"; count: number; day: CalendarDate; hasNoSuchDate?: true }
  | { kind: "free"; day: CalendarDate; because: Free }
  | { kind: "moved"; day: CalendarDate };

/** A deadline with its working. */
export interface Reckoned {
  due: CalendarDate;
  /** What counting alone gives, where that is another day. */
  rolledFrom?: CalendarDate;
  working: WorkingLine[];
}

const monthsOfYear = 12;
/** Days in a row on which nobody works: no country has more, so a longer run is a fault in the data. */
const mostFreeDays = 20;

/**
 * When a clock that starts on `from` ends: the day itself is not counted, a month ends on the same date, or on the last
 * where there is none (Regulation 1182/71, Article 3). `rolls` moves an end on a free day to the next working day.
 */
export function reckon(
  { length, rolls }: { length: Length; rolls: boolean },
  from: CalendarDate,
  freeDays: FreeDays,
): Reckoned {
  const counted = countedOn(from, length);
  const raw = counted.at(-1)?.day ?? from;
  const moved = rolls ? movedOn(raw, freeDays) : [];
  const due = moved.at(-1)?.day ?? raw;
  return {
    due,
    ...(due !== raw && { rolledFrom: raw }),
    working: [{ kind: "start", day: from }, ...counted, ...moved],
  };
}

function countedOn(from: CalendarDate, length: Length): WorkingLine[] {
  const whole = wholeMonthsOn(from, length);
  const day = whole?.day ?? from;
  const days = length.days ?? 0;
  return [
    ...(whole ? [whole] : []),
    ...(days > 0 ? [{ kind: "days", count: days, day: addDays(day, days) } as const] : []),
  ];
}

function wholeMonthsOn(from: CalendarDate, { years = 0, months = 0 }: Length): WorkingLine | undefined {
  const count = years * monthsOfYear + months;
  if (count === 0) return undefined;
  const day = addMonths(from, count);
  const unit = months === 0 ? ({ kind: "years", count: years } as const) : ({ kind: "months", count } as const);
  return { ...unit, day, ...(day.slice(8) !== from.slice(8) && { hasNoSuchDate: true as const }) };
}

function movedOn(raw: CalendarDate, freeDays: FreeDays): WorkingLine[] {
  const lines: WorkingLine[] = [];
  for (let day = raw; lines.length < mostFreeDays; day = addDays(day, 1)) {
    const because = freeDays(day);
    if (!because) return lines.length === 0 ? [] : [...lines, { kind: "moved", day }];
    lines.push({ kind: "free", day, because });
  }
  throw new Error(`No working day follows ${raw}`);
}

/** The last day until `day`, itself included, on which people work. */
export function lastWorkingDay(day: CalendarDate, freeDays: FreeDays): CalendarDate {
  for (let back = 0; back < mostFreeDays; back += 1) {
    const candidate = addDays(day, -back);
    if (!freeDays(candidate)) return candidate;
  }
  throw new Error(`No working day comes before ${day}`);
}

/** Saturday, Sunday, and the holidays of a place by their day. */
export function freeDaysOf(holidayOn: (day: CalendarDate) => string | undefined): FreeDays {
  return (day) => {
    const weekday = weekdayOf(day);
    if (weekday === 0) return { kind: "sunday" };
    // A holiday that falls on a Saturday is no working day for that already; what is off instead has a row of its own.
    if (weekday === 6) return { kind: "saturday" };
    const name = holidayOn(day);
    return name === undefined ? undefined : { kind: "holiday", name };
  };
}
