import type { CalendarDate } from "@/lib/kernel/calendar-date";
import type { Practice } from "@/lib/platforms/catalogue";

/** What each part of a practice's section is given. */
export interface PracticeProps {
  practice: Practice;
  /** Where the reader lives, ISO 3166-1. */
  country: string;
  today: CalendarDate;
}
