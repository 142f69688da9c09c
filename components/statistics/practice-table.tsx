import { getTranslations } from "next-intl/server";
import { Table } from "@/components/ui/table";
import type { PublishedCount } from "@/lib/statistics/disclosure";
import { countInWords } from "./figure";

interface PracticeTableProps {
  caption: string;
  /** One a count. */
  columns: readonly string[];
  /** A count that is undefined was not asked for there. */
  rows: readonly {
    id: string;
    platform: string;
    title: string;
    counts: readonly (PublishedCount | undefined)[];
  }[];
}

/** A row a practice: there may be many, and a phone is narrow. */
export async function PracticeTable({ caption, columns, rows }: PracticeTableProps) {
  const words = await getTranslations("dashboard.setting");
  const drawn = await Promise.all(
    rows.map(async ({ id, platform, title, counts }) => {
      const cells = await Promise.all(
        counts.map(async (count) => (count === undefined ? words("notAsked") : countInWords(count))),
      );
      return { key: id, cells: [words("of", { platform, title }), ...cells] };
    }),
  );
  return (
    <Table
      caption={caption}
      head={[words("head"), ...columns]}
      rows={drawn}
      numbers={columns.map((_, index) => index + 1)}
      stacks
    />
  );
}
