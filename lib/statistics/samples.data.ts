import type { SettingState, ToldAnswer } from "@/lib/findings/schema";
import type { Place } from "@/lib/places/catalogue";

/**
 * The story the seed tells: five weeks after a news report. It starts small in England, spreads, and most people were never told.
 * Made up; marked as sample data wherever it is shown. Some places stay below the smallest published count.
 */
interface SampleWeek {
  /** Weeks before the last closing. */
  weeksAgo: number;
  states: Partial<Record<SettingState, number>>;
  places: Partial<Record<Place, number>>;
  told: Partial<Record<ToldAnswer, number>>;
}

export const sampleWeeks: readonly SampleWeek[] = [
  {
    weeksAgo: 4,
    states: { on: 9, off: 2, "not-found": 1 },
    places: { england: 9, scotland: 2, IE: 1 },
    told: { no: 9, unsure: 2, before: 1 },
  },
  {
    weeksAgo: 3,
    states: { on: 61, off: 14, absent: 3, greyed: 1, "not-found": 4, different: 2 },
    places: { england: 48, scotland: 11, wales: 6, "northern-ireland": 2, IE: 8, DE: 6, NL: 4 },
    told: { no: 55, unsure: 12, before: 13, after: 5 },
  },
  {
    weeksAgo: 2,
    states: { on: 148, off: 41, absent: 5, greyed: 2, "not-found": 11, different: 4 },
    places: { england: 119, scotland: 24, wales: 11, "northern-ireland": 4, IE: 17, DE: 14, NL: 9, FR: 8, CA: 5 },
    told: { no: 131, unsure: 31, before: 35, after: 14 },
  },
  {
    weeksAgo: 1,
    states: { on: 97, off: 38, absent: 4, greyed: 1, "not-found": 7, different: 2 },
    places: { england: 80, scotland: 19, wales: 9, "northern-ireland": 3, IE: 12, DE: 10, NL: 6, FR: 5, CA: 3, CH: 2 },
    told: { no: 88, unsure: 22, before: 28, after: 11 },
  },
  {
    weeksAgo: 0,
    states: { on: 52, off: 23, absent: 2, "not-found": 5, different: 1 },
    places: { england: 44, scotland: 11, wales: 5, "northern-ireland": 1, IE: 7, DE: 6, NL: 4, FR: 3, CH: 1, MT: 1 },
    told: { no: 47, unsure: 13, before: 16, after: 7 },
  },
];
