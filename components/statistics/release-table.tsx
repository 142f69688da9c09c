import { getTranslations } from "next-intl/server";
import { Table } from "@/components/ui/table";
import { calendarDateAt, formatDate } from "@/lib/kernel/calendar-date";
import { releaseAddresses } from "@/lib/statistics/addresses";
import type { ListedRelease } from "@/lib/statistics/published";

interface ReleaseTableProps {
  releases: readonly ListedRelease[];
  next: string;
}

/** Every release with its permanent addresses and the fingerprint of its file. */
export async function ReleaseTable({ releases, next }: ReleaseTableProps) {
  const words = await getTranslations("data.releases");
  if (releases.length === 0) return <p>{words("none", { next })}</p>;
  const rows = releases.map(({ name, closesAt, sample, sha256 }) => {
    const { self, file } = releaseAddresses(name, "");
    const day = formatDate(calendarDateAt(closesAt));
    const of = <span className="visually-hidden"> {words("ofRelease", { name })}</span>;
    return {
      key: name,
      cells: [
        sample ? words("sample", { day }) : day,
        <a key="file" href={file}>
          {words("csv")}
          {of}
        </a>,
        <a key="record" href={self}>
          {words("json")}
          {of}
        </a>,
        <code key="hash" className="hash">
          {sha256}
        </code>,
      ],
    };
  });
  return (
    <>
      <Table
        caption={words("caption")}
        head={[words("closed"), words("file"), words("record"), words("hash")]}
        rows={rows}
        numbers={[]}
        stacks
      />
      <p>
        <a href="/dashboard/verify">{words("verify")}</a>
      </p>
    </>
  );
}
