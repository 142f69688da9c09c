import { getTranslations } from "next-intl/server";
import { Sheet } from "@/components/ui/sheet";
import { Table } from "@/components/ui/table";
import type { PublishedCount } from "@/lib/statistics/disclosure";
import { BarChart } from "./bar-chart";
import { barOf, largest } from "./bars";
import { countInWords } from "./figure";

interface CountedRowsProps {
  words: { title: string; caption: string; head: string; people: string; chart: (rows: string) => string };
  rows: readonly { key: string; label: string; count: PublishedCount }[];
  /** How many rows the chart draws; the table has them all. */
  drawn: number;
}

/** Counts by one property: the longest bars as a chart, all of them as a table. */
export async function CountedRows({ words, rows, drawn }: CountedRowsProps) {
  const row = await getTranslations("dashboard.setting");
  const whole = largest(rows.map(({ count }) => count));
  const bars = await Promise.all(
    rows.map(async ({ label, count }) => barOf(label, count, { whole, value: await countInWords(count) })),
  );
  const shown = bars.filter(({ percent }) => percent !== undefined).slice(0, drawn);
  const summary = shown.map(({ label, value }) => row("row", { label, value })).join("; ");
  return (
    <Sheet as="section">
      <h2>{words.title}</h2>
      {shown.length === 0 ? null : <BarChart summary={words.chart(summary)} bars={shown} />}
      <Table
        caption={words.caption}
        head={[words.head, words.people]}
        rows={bars.map(({ label, value }, index) => ({ key: rows[index]?.key ?? label, cells: [label, value] }))}
      />
    </Sheet>
  );
}
