import type { CalendarDate } from "@/lib/kernel/calendar-date";
import type { LegalSource } from "@/lib/law/schema";

/** The days of a holiday, apart by a space: "2026-12-25 2027-12-25". */
export type Days = string;

/** A public holiday: its days, and the places that have it on exactly these, apart by a space: "CH-ZH CH-BE". */
export interface HolidayRow {
  name: string;
  days: Days;
  places: string;
}

/** Where calendars come from. Beyond `years` nothing is known, and no deadline is moved there by guess. */
export interface HolidayProvenance {
  source: LegalSource;
  checkedOn: CalendarDate;
  /** First and last year that are complete. */
  years: { from: number; to: number };
}

/** What the calendars have wrong, or what became or ceased to be a holiday after they were made. */
export interface Amendment<Place extends string = string> {
  places: readonly Place[];
  name: string;
  adds?: Days;
  drops?: Days;
  /** The day on which it was known here; absent where the calendar was wrong from the beginning. */
  knownFrom?: CalendarDate;
  /** Why, for maintainers. */
  because: string;
  source: LegalSource;
}
