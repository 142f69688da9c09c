import type { Place, UkNation } from "@/lib/places/catalogue";
import type { Interval } from "@/lib/statistics/disclosure";

/** Every chart of the dashboard, in the order of the page; each can be fetched by its name. */
export const chartIds = ["setting", "places", "nations", "told", "weeks", "answers"] as const;
export type ChartId = (typeof chartIds)[number];

export function isChartId(text: string): text is ChartId {
  return (chartIds as readonly string[]).includes(text);
}

export interface Bar {
  label: string;
  /** What is written at the bar. */
  value: string;
  /** Undefined where nothing may be drawn. */
  at: Interval | undefined;
}

/** What a map shows. */
export type View = "world" | "europe";

/** What is to be drawn, and nothing of how. */
export type Picture =
  /** `whole` is the length of the track that each bar lies in. */
  | { kind: "bars"; bars: readonly Bar[]; whole: number }
  /** Columns for what each week brought; a line for what there was up to then. `tick` writes a number at the axis. */
  | {
      kind: "columns" | "line";
      points: readonly (Interval & { at: Date; label: string })[];
      tick: (value: number) => string;
    }
  /** A circle for each place, its area as the count. The nations of the United Kingdom are one here. */
  | { kind: "world"; view: View; marks: readonly { place: Place; count: number }[] }
  | {
      kind: "nations";
      marks: readonly { nation: UkNation; label: string; value: string; count: number | undefined }[];
    };

/** One drawing of a chart, with a heading where there are several. */
export interface Panel {
  key: string;
  heading?: string;
  note?: string;
  picture: Picture;
}

/** A figure as it is written: the number, and its interval beneath. */
export interface Written {
  text: string;
  note?: string;
}

export interface ChartTable {
  caption: string;
  head: readonly string[];
  rows: readonly { key: string; cells: readonly Written[] }[];
  /** The rest of a long list: shown when asked for. */
  long?: boolean;
}

/** A chart is a value: its drawings, the same in words, the same as a table, the same as data. */
export interface Chart {
  id: ChartId;
  title: string;
  /** What it is about, or cannot say, in a sentence. */
  text?: string;
  /** What the drawings show, in words. */
  summary: string;
  /** Empty where no figure is large enough to be drawn. */
  panels: readonly Panel[];
  tables: readonly ChartTable[];
  /** A closing sentence: who is not in it. */
  rest?: string;
  data: { head: readonly string[]; rows: readonly (readonly (string | number)[])[] };
}
