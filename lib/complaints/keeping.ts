import { addMonths, type CalendarDate } from "@/lib/kernel/calendar-date";
import type { Complaint } from "./schema";
import { standingOf } from "./standing";

/** How many months a case may be kept after it was closed. Without a choice it stays until its owner erases it. */
export const keepChoices = [3, 12, 36] as const;
export type KeepChoice = (typeof keepChoices)[number];

/**
 * The day from which on a case is erased by itself; undefined where it stays: it is not closed, or its owner wants to erase it. Counted
 * from the day on which the last that happened in it was written down.
 */
export function erasedFrom(complaint: Complaint, today: CalendarDate): CalendarDate | undefined {
  const { keepMonths, openedOn, events } = complaint;
  if (keepMonths === undefined || standingOf(complaint, today).stage !== "closed") return undefined;
  const last = events.map(({ recordedOn }) => recordedOn).reduce((one, other) => (one > other ? one : other), openedOn);
  return addMonths(last, keepMonths);
}

export function isKeptLongEnough(complaint: Complaint, today: CalendarDate): boolean {
  const day = erasedFrom(complaint, today);
  return day !== undefined && day <= today;
}
