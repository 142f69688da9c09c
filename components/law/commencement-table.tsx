import { getTranslations } from "next-intl/server";
import { Table } from "@/components/ui/table";
import { formatDate } from "@/lib/kernel/calendar-date";
import { commencements } from "@/lib/law/commencement.data";

/** When the parts of the Act that changed UK law came into force. */
export async function CommencementTable() {
  const words = await getTranslations("pages.legalPosition.commencement");
  return (
    <section id="commencement" className="law-territory">
      <h2>{words("title")}</h2>
      <p>{words("text")}</p>
      <Table
        caption={words("caption")}
        head={[words("what"), words("on"), words("by")]}
        numbers={[]}
        stacks
        rows={commencements.map(({ what, on, by, note }) => ({
          key: what,
          cells: [
            <>
              {what}
              {note === undefined ? null : <span className="law-note">{note}</span>}
            </>,
            on === undefined ? words("notFound") : formatDate(on),
            by,
          ],
        }))}
      />
    </section>
  );
}
