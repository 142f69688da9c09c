import { answerKinds, settingStates, toldAnswers, type SettingState, type ToldAnswer } from "@/lib/findings/schema";
import { places, type Place } from "@/lib/places/catalogue";
import type { PlatformId, PracticeId } from "@/lib/platforms/catalogue";
import type { Figure, Interval, Share } from "./disclosure";

/** What a company made of a complaint; "none": 90 days went by without an answer. */
export const answersCounted = [...answerKinds, "none"] as const;
export type AnswerCounted = (typeof answersCounted)[number];
/** How many days after the complaint the company's first answer came. */
export const speeds = ["within-30", "31-60", "61-90", "later", "none"] as const;
export type Speed = (typeof speeds)[number];
/** A case without an answer is counted as one once so many days have passed. */
export const daysWithoutAnswer = 90;

/** What is counted of findings, and of companies’ answers: every category of each table. */
const findingTables = { setting: settingStates, place: places, told: toldAnswers } as const;
const answerTables = { answer: answersCounted, speed: speeds } as const;
/** The fixed tables of a release, in the order of its file; which cells they come to, `domain.ts` says. */
export const releaseTables = { ...findingTables, ...answerTables } as const;
export type ReleaseTable = keyof typeof releaseTables;

/** What is counted of one person's finding, and nothing more of it. */
export interface Counting {
  practice: PracticeId;
  state: SettingState;
  place: Place;
  told: ToldAnswer;
}

/** What is counted of one case: how the company answered, and how fast. */
export interface AnswerCounting {
  practice: PracticeId;
  answer: AnswerCounted;
  speed: Speed;
}

/** A case that may be counted, with the random id of the account it belongs to, of which a keyed hash is all that stays. */
export interface OfferedAnswer extends AnswerCounting {
  ownerId: string;
}

/** What became of a person's wish to be counted. */
export const countOutcomes = ["not", "mailed", "mail-failed", "too-often", "signIn", "counted", "before"] as const;
export type CountOutcome = (typeof countOutcomes)[number];

/** What the dashboard is narrowed to. */
export interface Selection {
  platform?: PlatformId | undefined;
  place?: Place | undefined;
}

/**
 * The public dashboard: sums over releases, each as the public may see it. Parts of one table never add up to more than their whole;
 * two tables (the setting and the place, say) carry noise of their own, and their sums differ by it. With a place chosen only the
 * table of places can answer, since no table crosses the place with anything else: what is marked so is then absent.
 */
export interface Dashboard {
  selection: Selection;
  /** How many are in the sums. */
  releases: number;
  /** End of the latest released window; undefined before the first release. */
  lastRelease?: Date | undefined;
  /** True when made-up releases of the seed are in the figures. */
  sample: boolean;
  /** Findings of the selection. */
  checked: Figure;
  /** Of them, those with the setting on. Absent with a place chosen. */
  foundOn?: Figure | undefined;
  /** Of those who know, who say that nobody told them beforehand: no or only after. Absent with a place chosen. */
  notTold?: Share | undefined;
  /** In the order of the catalogue. */
  practices: PracticeFigures[];
  /** Every place whatever place is chosen, those shown first, largest first; the rest by the name of its id. */
  places: { place: Place; count: Figure }[];
  /** Checked, less the places that are shown. */
  otherPlaces: Figure;
  /** Absent with a place chosen. */
  told?: { told: ToldAnswer; count: Figure }[] | undefined;
  /** Findings of the selection by release, in the order of time. */
  weeks: WeekFigures[];
  /** How companies answered, from the cases whose owners let them be counted. Absent with a place chosen. */
  answers?: PracticeAnswers[] | undefined;
}

export interface PracticeFigures {
  id: PracticeId;
  platform: PlatformId;
  platformName: string;
  title: string;
  total: Figure;
  /** Of all findings on the practice. Absent with a place chosen. */
  on?: Share | undefined;
  /** Those that can be found with a control of its kind. Absent with a place chosen. */
  states?: { state: SettingState; count: Figure }[] | undefined;
}

/** What a release brought, and what there was up to it: to be drawn. Who writes the numbers down writes `figure`s. */
export interface WeekFigures {
  closesAt: Date;
  week: Interval & { figure: Figure };
  sum: Interval & { figure: Figure };
}

export interface PracticeAnswers {
  id: PracticeId;
  platform: PlatformId;
  platformName: string;
  title: string;
  total: Figure;
  /** Of the cases, those in which an answer of any kind came within 30 days. */
  prompt?: Share | undefined;
  kinds: { answer: AnswerCounted; count: Figure }[];
  speeds: { speed: Speed; count: Figure }[];
}

/** Where the signers of a petition live, as far as releases say: sums with noise, and not the exact number of its signatures. */
export interface SignerPlaces {
  /** How many are in the sums. */
  releases: number;
  /** End of the latest released window that the petition is in. */
  lastRelease: Date;
  /**
   * Every country, those shown first, largest first; the rest by the name of its id. One that is divided (into nations, provinces, states)
   * has its parts, in the same order; who did not name theirs is in the country alone.
   */
  countries: { place: string; count: Figure; parts: { place: string; count: Figure }[] }[];
  /** The countries together that have no count of their own. */
  elsewhere: Figure;
}
