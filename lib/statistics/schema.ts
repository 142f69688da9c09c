import { settingStates, toldAnswers, type SettingState, type ToldAnswer } from "@/lib/findings/schema";
import { places, type Place } from "@/lib/places/catalogue";
import { practiceIds, type PracticeId } from "@/lib/platforms/catalogue";
import type { PublishedCount } from "./disclosure";

/** The fixed tables of a release and every category in each; a category nobody chose is published as zero. */
export const releaseTables = {
  setting: settingStates,
  place: places,
  told: toldAnswers,
} as const satisfies Record<string, readonly string[]>;
export type ReleaseTable = keyof typeof releaseTables;

/** What is counted of one person's finding, and nothing more of it. */
export interface Counting {
  practice: PracticeId;
  state: SettingState;
  place: Place;
  told: ToldAnswer;
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

/** Counts findings into every cell of the domain, zeros included. */
export function tally(findings: readonly Counting[]): Cell[] {
  const categoryOf = {
    setting: (finding: Counting) => finding.state,
    place: (finding: Counting) => finding.place,
    told: (finding: Counting) => finding.told,
  } satisfies Record<ReleaseTable, (finding: Counting) => string>;
  const tables = Object.keys(releaseTables) as ReleaseTable[];
  return practiceIds.flatMap((practice) =>
    tables.flatMap((table) => {
      const counts = new Map<string, number>(releaseTables[table].map((category) => [category, 0]));
      for (const finding of findings) {
        if (finding.practice !== practice) continue;
        const category = categoryOf[table](finding);
        counts.set(category, (counts.get(category) ?? 0) + 1);
      }
      return [...counts].map(([category, count]) => ({ practice, table, category, count }));
    }),
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
}
