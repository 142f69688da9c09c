import type { PublishedCount } from "@/lib/statistics/disclosure";
import type { Bar } from "./bar-chart";

/** The count at a bar, as per cent of `whole`; nothing is drawn for a count that is not published. */
export function barOf(label: string, count: PublishedCount, { whole, value }: { whole: number; value: string }): Bar {
  const percent = count.kind === "few" || whole === 0 ? undefined : (100 * count.value) / whole;
  return { label, percent, value };
}

/** The largest of the published counts. */
export function largest(counts: readonly PublishedCount[]): number {
  return Math.max(0, ...counts.map((count) => (count.kind === "count" ? count.value : 0)));
}
