import type { SettingState, ToldAnswer } from "@/lib/findings/schema";
import type { Place } from "@/lib/places/catalogue";
import type { PracticeId } from "@/lib/platforms/catalogue";
import type { AnswerCounted, Speed } from "./schema";

type Shares<Category extends string> = Readonly<Partial<Record<Category, number>>>;

/** What people found on one practice: how many each week, the oldest first, and how they divide, in any unit. */
interface SampleFindings {
  practice: PracticeId;
  people: readonly number[];
  setting: Shares<SettingState>;
  told: Shares<ToldAnswer>;
}

/** How the company answered those who complained months before. */
interface SampleAnswers {
  practice: PracticeId;
  people: readonly number[];
  answer: Shares<AnswerCounted>;
  speed: Shares<Speed>;
}

/**
 * The story the seed tells: eight weeks after a news report. It starts in England with one platform, spreads to others and to Europe, and
 * most people were never told. Made up, from beginning to end, and marked so wherever it is shown; what is published of it has the same
 * noise as every release, so that it also shows how few too few are.
 */
export const sampleFindings: readonly SampleFindings[] = [
  {
    practice: "linkedin-content-ai",
    people: [14, 190, 610, 430, 280, 210, 160, 130],
    setting: { on: 69, off: 19, absent: 3, greyed: 1, different: 2, "not-found": 6 },
    told: { no: 62, unsure: 15, before: 16, after: 7 },
  },
  {
    practice: "instagram-meta-ai",
    people: [0, 8, 90, 140, 220, 170, 110, 90],
    setting: { form: 41, absent: 18, different: 9, "not-found": 32 },
    told: { no: 44, unsure: 21, before: 30, after: 5 },
  },
  {
    practice: "facebook-meta-ai",
    people: [0, 5, 60, 110, 190, 150, 100, 70],
    setting: { form: 46, absent: 14, different: 8, "not-found": 32 },
    told: { no: 40, unsure: 22, before: 33, after: 5 },
  },
  {
    practice: "x-grok-training",
    people: [3, 22, 80, 70, 60, 55, 50, 40],
    setting: { on: 74, off: 22, different: 1, "not-found": 3 },
    told: { no: 77, unsure: 12, before: 5, after: 6 },
  },
  {
    practice: "chatgpt-conversations",
    people: [0, 2, 20, 30, 40, 60, 50, 50],
    setting: { on: 64, off: 33, different: 1, "not-found": 2 },
    told: { no: 33, unsure: 31, before: 34, after: 2 },
  },
  {
    practice: "google-gemini-chats",
    people: [0, 0, 9, 20, 35, 40, 40, 30],
    setting: { on: 71, off: 21, absent: 3, "not-found": 5 },
    told: { no: 46, unsure: 30, before: 22, after: 2 },
  },
  {
    practice: "snapchat-public-content",
    people: [0, 0, 4, 8, 10, 12, 12, 9],
    setting: { on: 58, off: 20, absent: 8, "not-found": 14 },
    told: { no: 66, unsure: 20, before: 10, after: 4 },
  },
  {
    practice: "figma-content-training",
    people: [0, 0, 0, 1, 2, 1, 1, 0],
    setting: { on: 4, off: 1 },
    told: { no: 3, before: 2 },
  },
];

/** Where they live, the same for all practices. */
export const samplePlaces: Shares<Place> = {
  england: 520,
  scotland: 95,
  wales: 46,
  "northern-ireland": 26,
  IE: 74,
  DE: 66,
  NL: 42,
  FR: 38,
  ES: 17,
  IT: 15,
  PL: 12,
  AT: 11,
  SE: 9,
  BE: 8,
  CH: 7,
  NO: 5,
  CA: 4,
  US: 3,
  MT: 1,
  IN: 1,
};

export const sampleAnswers: readonly SampleAnswers[] = [
  {
    practice: "linkedin-content-ai",
    people: [10, 30, 70, 100, 130, 150, 140, 120],
    answer: { "legitimate-interests": 47, refused: 13, partly: 12, fully: 3, other: 8, none: 17 },
    speed: { "within-30": 44, "31-60": 24, "61-90": 10, later: 5, none: 17 },
  },
  {
    practice: "instagram-meta-ai",
    people: [0, 0, 20, 40, 50, 70, 75, 80],
    answer: { "legitimate-interests": 38, refused: 16, partly: 14, fully: 4, other: 10, none: 18 },
    speed: { "within-30": 34, "31-60": 27, "61-90": 14, later: 7, none: 18 },
  },
  {
    practice: "x-grok-training",
    people: [0, 0, 0, 12, 24, 36, 36, 48],
    answer: { refused: 18, "legitimate-interests": 14, other: 10, none: 58 },
    speed: { "within-30": 14, "31-60": 18, "61-90": 10, none: 58 },
  },
];
