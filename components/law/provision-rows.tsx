import { getTranslations } from "next-intl/server";
import { formatDate } from "@/lib/kernel/calendar-date";
import { allProvisions, anchorOf, type Provision, type Territory } from "@/lib/law/catalogue";
import { CheckedLine } from "./checked-line";

async function InForce({ from, to }: Pick<Provision, "from" | "to">) {
  const words = await getTranslations("pages.legalPosition.row");
  if (from === undefined && to === undefined) return null;
  const dates = { from: from ? formatDate(from) : "", to: to ? formatDate(to) : "" };
  const which = from === undefined ? "until" : to === undefined ? "since" : "between";
  return <p className="law-force">{words(which, dates)}</p>;
}

function Row({ row }: { row: Provision }) {
  return (
    <article id={anchorOf(row)} className="law-row">
      <h4>{row.citation}</h4>
      <InForce from={row.from} to={row.to} />
      <p>{row.summary}</p>
      <CheckedLine {...row} />
    </article>
  );
}

/** Every rule of one territory, act by act, each under an anchor that stays: "uk-art-21-1". */
export async function ProvisionRows({ territory }: { territory: Territory }) {
  const words = await getTranslations("pages.legalPosition");
  const ofTerritory = allProvisions.filter((row) => row.territory === territory);
  const byInstrument = Map.groupBy(ofTerritory, ({ instrument }) => instrument);
  return (
    <section id={`law-${territory}`} className="law-territory">
      <h2>{words("rules", { place: words(`territories.${territory}`) })}</h2>
      {[...byInstrument].map(([instrument, rows]) => (
        <section key={instrument}>
          <h3>{instrument}</h3>
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </section>
      ))}
    </section>
  );
}
