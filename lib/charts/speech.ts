import { calendarDateAt, formatDate } from "@/lib/kernel/calendar-date";
import { type Interval, smallestPublished } from "@/lib/statistics/disclosure";
import type { Dashboard } from "@/lib/statistics/schema";
import type { say } from "@/lib/words/say";
import type { Bar, Panel, Written } from "./schema";

export type Figure = Dashboard["checked"];
export type Share = NonNullable<Dashboard["notTold"]>;

/** The words of the dashboard, and the language they are in. */
export interface Speech {
  words: ReturnType<typeof say<"dashboard">>;
  /** BCP 47. */
  locale: string;
}

/** "1,234" with "1,220 to 1,248" beneath; "fewer than 10"; "too few to tell from the noise". */
export function writtenFigure(figure: Figure, speech: Speech): Written {
  const { words } = speech;
  if (figure.kind === "few") return { text: words("few", { threshold: smallestPublished }) };
  if (figure.kind === "faint") return { text: words("faint") };
  return { text: words("number", { value: figure.value }), note: writtenInterval(figure, speech) };
}

/** "1,220 to 1,248". */
export function writtenInterval({ low, high }: { low: number; high: number }, { words }: Speech): string {
  return words("interval", { low, high });
}

/** "78%" with "76% to 80%" beneath. */
export function writtenShare(share: Share | undefined, { words }: Speech): Written {
  if (share === undefined) return { text: words("noShare") };
  return {
    text: words("percent", { value: share.percent }),
    note: words("shareInterval", { low: share.low, high: share.high }),
  };
}

/** The bar of a count: none where it is not shown as a number. */
export function barOf(label: string, figure: Figure, speech: Speech): Bar {
  return { label, value: writtenFigure(figure, speech).text, at: figure.kind === "count" ? figure : undefined };
}

/** The bar of a share. */
export function shareBar(label: string, share: Share | undefined, speech: Speech): Bar {
  const at = share && { value: share.percent, low: share.low, high: share.high };
  return { label, value: writtenShare(share, speech).text, at };
}

/**
 * A figure as columns of data: the value and the ends of its interval, each empty where it is not shown, and how it reads. A number has no
 * comma in it: half of Europe's spreadsheets would take 4,840 for not quite five.
 */
export function dataOf(figure: Figure, speech: Speech): (string | number)[] {
  const { value, low }: Partial<Interval> = figure.kind === "count" ? figure : {};
  return [value ?? "", low ?? "", figure.high, value ?? writtenFigure(figure, speech).text];
}

export const dataColumns = ["value", "low", "high", "shown"] as const;

/** The largest upper end among bars, for the length of their tracks. */
export function wholeOf(bars: readonly Bar[]): number {
  return Math.max(0, ...bars.map(({ at }) => at?.high ?? 0));
}

/** "LinkedIn: 78%; X: 41%". */
export function listOf(bars: readonly Bar[], { words }: Speech): string {
  return bars.map(({ label, value }) => words("row", { label, value })).join("; ");
}

/** The same of several pictures of bars, each under its heading: "Profile and posts: On: 10; Off: 3. Messages: On: 4". */
export function listOfPanels(panels: readonly Panel[], speech: Speech): string {
  return panels
    .flatMap(({ heading, picture }) => {
      if (picture.kind !== "bars") return [];
      const list = listOf(picture.bars, speech);
      return heading === undefined ? list : speech.words("row", { label: heading, value: list });
    })
    .join(". ");
}

/** "16 November 2026": the day a week closed. */
export const dayOf = (at: Date) => formatDate(calendarDateAt(at));

/** "16 Nov": the same at an axis. */
export function shortDay(at: Date, locale: string): string {
  return new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, {
    ...{ day: "numeric", month: "short", timeZone: "UTC" },
  }).format(at);
}

/** For sorting: counts that are not shown are all alike. */
export const sizeOf = (figure: Figure) => (figure.kind === "count" ? figure.value : 0);
