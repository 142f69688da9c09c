import { getTranslations } from "next-intl/server";
import { Table } from "@/components/ui/table";
import { kept, timesOf } from "@/lib/privacy/kept.data";

/** What is kept of people: what, how, why and for how long. The times are those of the database's own schema. */
export async function KeptTable() {
  const words = await getTranslations("pages.privacy");
  const rows = kept.map((row) => ({
    key: row.id,
    cells: [
      words(`rows.${row.id}.what`),
      words(`rows.${row.id}.how`),
      words(`grounds.${row.ground}`),
      words(`rows.${row.id}.long`, timesOf(row)),
    ],
  }));
  return (
    <>
      <Table
        caption={words("kept.caption")}
        head={[words("kept.what"), words("kept.how"), words("kept.why"), words("kept.long")]}
        rows={rows}
        numbers={[]}
        stacks
      />
      <p className="soft">{words("kept.fingerprint")}</p>
      <p className="soft">{words("kept.drawn")}</p>
    </>
  );
}
