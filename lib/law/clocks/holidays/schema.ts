import type { CalendarDate } from "@/lib/kernel/calendar-date";
import type { LegalSource } from "@/lib/law/schema";

/** The public holidays of one place. Beyond `years` nothing is known, and no deadline is moved there by guess. */
export interface HolidayCalendar {
  source: LegalSource;
  checkedOn: CalendarDate;
  /** First and last year that are complete. */
  years: { from: number; to: number };
  days: readonly { day: CalendarDate; name: string }[];
}
