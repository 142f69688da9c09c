import { addDays, type CalendarDate } from "@/lib/kernel/calendar-date";
import type { CaseDeadline } from "./deadlines";
import type { Complaint } from "./schema";
import { standingOf } from "./standing";

/** How many days before a date somebody can ask to be reminded. */
export const leadDays = [1, 3, 7, 14] as const;
/** What the box in the wizard means, which names no number. */
export const usualLead = 3;

/** One reminder of one date. */
export interface Occasion {
  /** Names the deadline, the date and which reminder of it this is: a date that has moved is told anew. */
  key: string;
  deadline: CaseDeadline;
}

/** How long it is caught up with, in days, when nobody could be reminded in time. */
const caughtUpFor = 7;

/** Whether a date is one to be reminded of: it is sure enough to act on, and what was due has not come. */
export function isToKeepInMind({ state, reckoned }: CaseDeadline): boolean {
  return reckoned.clock.confirmed && (state === "running" || state === "missed");
}

/** How many days before a date the first reminder comes: of a person's own deadline never later than the law's row warns. */
export function leadOf({ binds, reckoned }: CaseDeadline, daysBefore: number): number {
  return binds === "person" ? Math.max(daysBefore, reckoned.clock.warnDaysBefore ?? 0) : daysBefore;
}

/** The reminders of one date with the day of each. The day after is for what others had to do: now there is something to do. */
function occasionsOf(deadline: CaseDeadline, daysBefore: number): (Occasion & { on: CalendarDate })[] {
  const { due } = deadline.reckoned;
  const days = {
    before: addDays(due, -leadOf(deadline, daysBefore)),
    on: due,
    ...(deadline.binds !== "person" && { after: addDays(due, 1) }),
  };
  return Object.entries(days).map(([which, on]) => ({ key: `${deadline.id}/${due}/${which}`, deadline, on }));
}

/**
 * Everything that the owner of a case would be reminded of today if nothing had been sent before: what is due today, and
 * what came due in the last seven days. Nothing where they have not asked for it, for a closed case, or for what was kept.
 */
export function remindersDue(complaint: Complaint, today: CalendarDate): Occasion[] {
  const { remindDaysBefore: daysBefore } = complaint;
  if (daysBefore === undefined) return [];
  const { stage, deadlines } = standingOf(complaint, today);
  if (stage === "closed") return [];
  return deadlines
    .filter(isToKeepInMind)
    .flatMap((deadline) => occasionsOf(deadline, daysBefore))
    .filter(({ on }) => on <= today && today <= addDays(on, caughtUpFor))
    .map(({ key, deadline }) => ({ key, deadline }));
}
