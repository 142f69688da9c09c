import type { ExportPlatform } from "@/lib/exports/answer";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import type { TellingCount } from "@/lib/letters/account/counted";
import type { Words } from "@/lib/words/catalogue";

export type ExportWords = Words["exports"];

/** What a data export is counted against, chosen on the server: the browser knows no catalogue. */
export interface Counting {
  words: ExportWords;
  platform: ExportPlatform;
  /** The day of the count. */
  today: CalendarDate;
  /** What the letter may say of any count. */
  telling: Omit<TellingCount, "counted">;
}
