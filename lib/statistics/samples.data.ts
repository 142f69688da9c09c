import type { SettingState, ToldAnswer } from "@/lib/findings/schema";
import type { Place } from "@/lib/places/catalogue";
import type { AnswerCounted, Speed } from "./schema";

/**
 * The story the seed tells: five weeks after a news report. It starts small in England, spreads, and most people were never told.
 * What companies answered is to complaints of the months before. Made up; marked as sample data wherever it is shown. Some places stay below the smallest published count.
 */
interface SampleWeek {
  /** Weeks before the last closing. */
  weeksAgo: number;
  setting: Partial<Record<SettingState, number>>;
  place: Partial<Record<Place, number>>;
  told: Partial<Record<ToldAnswer, number>>;
  answer: Partial<Record<AnswerCounted, number>>;
  speed: Partial<Record<Speed, number>>;
}

export const sampleWeeks: readonly SampleWeek[] = [
  {
    weeksAgo: 4,
    setting: { on: 9, off: 2, "not-found": 1 },
    place: { england: 9, scotland: 2, IE: 1 },
    told: { no: 9, unsure: 2, before: 1 },
    answer: { "legitimate-interests": 2, other: 1 },
    speed: { "within-30": 3 },
  },
  {
    weeksAgo: 3,
    setting: { on: 61, off: 14, absent: 3, greyed: 1, "not-found": 4, different: 2 },
    place: { england: 48, scotland: 11, wales: 6, "northern-ireland": 2, IE: 8, DE: 6, NL: 4 },
    told: { no: 55, unsure: 12, before: 13, after: 5 },
    answer: { "legitimate-interests": 6, refused: 1, partly: 2, other: 1 },
    speed: { "within-30": 8, "31-60": 2 },
  },
  {
    weeksAgo: 2,
    setting: { on: 148, off: 41, absent: 5, greyed: 2, "not-found": 11, different: 4 },
    place: { england: 119, scotland: 24, wales: 11, "northern-ireland": 4, IE: 17, DE: 14, NL: 9, FR: 8, CA: 5 },
    told: { no: 131, unsure: 31, before: 35, after: 14 },
    answer: { "legitimate-interests": 11, refused: 3, partly: 4, fully: 1, other: 3 },
    speed: { "within-30": 15, "31-60": 7 },
  },
  {
    weeksAgo: 1,
    setting: { on: 97, off: 38, absent: 4, greyed: 1, "not-found": 7, different: 2 },
    place: { england: 80, scotland: 19, wales: 9, "northern-ireland": 3, IE: 12, DE: 10, NL: 6, FR: 5, CA: 3, CH: 2 },
    told: { no: 88, unsure: 22, before: 28, after: 11 },
    answer: { "legitimate-interests": 9, refused: 4, partly: 3, other: 2, none: 6 },
    speed: { "within-30": 9, "31-60": 6, "61-90": 3, none: 6 },
  },
  {
    weeksAgo: 0,
    setting: { on: 52, off: 23, absent: 2, "not-found": 5, different: 1 },
    place: { england: 44, scotland: 11, wales: 5, "northern-ireland": 1, IE: 7, DE: 6, NL: 4, FR: 3, CH: 1, MT: 1 },
    told: { no: 47, unsure: 13, before: 16, after: 7 },
    answer: { "legitimate-interests": 7, refused: 2, partly: 3, fully: 1, none: 11 },
    speed: { "within-30": 6, "31-60": 4, "61-90": 2, later: 1, none: 11 },
  },
];
