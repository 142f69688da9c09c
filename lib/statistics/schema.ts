import { answerKinds, settingStates, toldAnswers, type SettingState, type ToldAnswer } from "@/lib/findings/schema";
import { places, type Place } from "@/lib/places/catalogue";
import { practiceIds, type PracticeId } from "@/lib/platforms/catalogue";
import type { PublishedCount } from "./disclosure";

/** What a company made of a complaint; "none": 90 days went by without an answer. */
export const answersCounted = [...answerKinds, "none"] as const;
export type AnswerCounted = (typeof answersCounted)[number];
/** How many days after the complaint the company's first answer came. */
export const speeds = ["within-30", "31-60", "61-90", "later", "none"] as const;
export type Speed = (typeof speeds)[number];
/** A case without an answer is counted as one once so many days have passed. */
export const daysWithoutAnswer = 90;

/** What is counted of findings, and of companies' answers: every category of each table. */
const findingTables = { setting: settingStates, place: places, told: toldAnswers } as const;
const answerTables = { answer: answersCounted, speed: speeds } as const;
/** The fixed tables of a release; a category that nobody is in is published as zero. */
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

export interface Cell {
  practice: PracticeId;
  table: ReleaseTable;
  category: string;
  count: number;
}

/** Counts findings and answers into every cell of the domain, zeros included. */
export function tally(findings: readonly Counting[], answers: readonly AnswerCounting[] = []): Cell[] {
  return [
    ...cellsOf(findingTables, findings, ({ state, place, told }) => ({ setting: state, place, told })),
    ...cellsOf(answerTables, answers, ({ answer, speed }) => ({ answer, speed })),
  ];
}

function cellsOf<Table extends ReleaseTable, Counted extends { practice: PracticeId }>(
  tables: Readonly<Record<Table, readonly string[]>>,
  counted: readonly Counted[],
  categoriesOf: (one: Counted) => Record<Table, string>,
): Cell[] {
  const names = Object.keys(tables) as Table[];
  const keyOf = (...parts: [PracticeId, Table, string]) => parts.join(" ");
  const counts = new Map<string, number>();
  for (const one of counted) {
    const categories = categoriesOf(one);
    for (const table of names) {
      const key = keyOf(one.practice, table, categories[table]);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return practiceIds.flatMap((practice) =>
    names.flatMap((table) =>
      tables[table].map((category) => ({
        practice,
        table,
        category,
        count: counts.get(keyOf(practice, table, category)) ?? 0,
      })),
    ),
  );
}

/** The public dashboard: sums over releases, each as the public may see it. */
export interface Dashboard {
  /** End of the latest released window; undefined before the first release. */
  lastRelease: Date | undefined;
  /** True when made-up releases of the seed are in the figures. */
  sample: boolean;
  checked: PublishedCount;
  foundOn: PublishedCount;
  /** Whole per cent of those who answered who say that nobody told them beforehand. */
  notToldShare: number | undefined;
  practices: {
    id: PracticeId;
    platform: string;
    title: string;
    total: PublishedCount;
    /** Whole per cent of all findings on the practice that were "on". */
    onShare: number | undefined;
    /** Those that can be found with a control of its kind. */
    states: { state: SettingState; count: PublishedCount }[];
  }[];
  /** Places with at least one finding, most first. */
  places: { place: Place; count: PublishedCount }[];
  told: { told: ToldAnswer; count: PublishedCount }[];
  /** How companies answered, by practice, from the cases whose owners let them be counted. */
  answers: PracticeAnswers[];
}

export interface PracticeAnswers {
  id: PracticeId;
  platform: string;
  title: string;
  total: PublishedCount;
  /** Whole per cent of the cases in which an answer of any kind came within 30 days. */
  promptShare: number | undefined;
  kinds: { answer: AnswerCounted; count: PublishedCount }[];
  speeds: { speed: Speed; count: PublishedCount }[];
}
