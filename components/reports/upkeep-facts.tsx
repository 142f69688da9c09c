import { getTranslations } from "next-intl/server";
import { Table } from "@/components/ui/table";
import { formatDate } from "@/lib/kernel/calendar-date";
import { staleAfterDays } from "@/lib/platforms/freshness";
import type { Source } from "@/lib/platforms/schema";
import { FactWords } from "./fact-words";
import type { Section } from "@/lib/reports/board";

/** The facts of a section, each with its source and why it needs a look. */
export async function UpkeepFacts({ section: { platform, practice, items } }: { section: Section }) {
  const words = await getTranslations("reports.organise");
  const title = practice ?? words("reports.whole", { platform });
  return (
    <section>
      <h3>
        {practice === undefined ? "" : `${platform}: `}
        {title}
      </h3>
      <Table
        caption={words("facts.caption", { practice: title })}
        head={[words("facts.place"), words("facts.says"), words("facts.source"), words("facts.why")]}
        rows={items.map(({ fact, kinds }) => ({
          key: fact.place,
          cells: [
            <code key="place">{fact.place.replace(/^practices\.[^.]+\./, "")}</code>,
            <FactWords key="says" fact={fact} />,
            <ReadIn key="source" source={fact.source} />,
            kinds.map((kind) => (
              <span key={kind} className="why">
                {words(`kinds.${kind}`, { days: staleAfterDays })}
              </span>
            )),
          ],
        }))}
        numbers={[]}
        stacks
      />
    </section>
  );
}

async function ReadIn({ source: { title, address, seenOn, confidence } }: { source: Source }) {
  const words = await getTranslations("reports.organise.facts");
  const sure = words(`confidence.${confidence}`);
  return (
    <>
      {address === undefined ? title : <a href={address}>{title}</a>}{" "}
      <span className="soft">
        {seenOn === undefined
          ? words("undated", { confidence: sure })
          : words("seen", { date: formatDate(seenOn), confidence: sure })}
      </span>
    </>
  );
}
