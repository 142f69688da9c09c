import { getTranslations } from "next-intl/server";
import { formatDate } from "@/lib/kernel/calendar-date";
import { lawCheckedOn, territories } from "@/lib/law/catalogue";
import { positions } from "@/lib/law/positions.data";
import { AuthorityRows } from "./authority-rows";
import { CommencementTable } from "./commencement-table";
import { PositionGrounds } from "./position-grounds";
import { ProvisionRows } from "./provision-rows";

/** What changed in the law as the portal holds it, on one day. */
export interface LawChange {
  /** As headed in the change log: "2026-11-21". */
  on: string;
  items: readonly string[];
}

async function Contents() {
  const words = await getTranslations("pages.legalPosition");
  return (
    <nav aria-labelledby="contents" className="law-contents">
      <h2 id="contents">{words("contents")}</h2>
      <ul>
        <li>
          <a href="#grounds">{words("grounds.title")}</a>
          <ul>
            {positions.map(({ id, letter, title }) => (
              <li key={id}>
                <a href={`#ground-${id}`}>
                  ({letter}) {title}
                </a>
              </li>
            ))}
          </ul>
        </li>
        {territories.map((territory) => (
          <li key={territory}>
            <a href={`#law-${territory}`}>{words("rules", { place: words(`territories.${territory}`) })}</a>
          </li>
        ))}
        <li>
          <a href="#authorities">{words("authorities.title")}</a>
        </li>
        <li>
          <a href="#commencement">{words("commencement.title")}</a>
        </li>
        <li>
          <a href="#changes">{words("changes.title")}</a>
        </li>
      </ul>
    </nav>
  );
}

async function Changes({ changes }: { changes: readonly LawChange[] }) {
  const words = await getTranslations("pages.legalPosition.changes");
  return (
    <section id="changes" className="law-territory">
      <h2>{words("title")}</h2>
      {changes.map(({ on, items }) => (
        <section key={on}>
          <h3>{formatDate(on)}</h3>
          <ul>
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

/** What the letters rest on, laid open: grounds, rules, judgments, and what changed. */
export async function LegalPositionPage({ changes }: { changes: readonly LawChange[] }) {
  const words = await getTranslations("pages.legalPosition");
  return (
    <div className="wrap prose law">
      <h1>{words("title")}</h1>
      <p className="lead">{words("lead", { date: formatDate(lawCheckedOn) })}</p>
      <p>{words("notLawyers")}</p>
      <p>{words("reading")}</p>
      <Contents />
      <section id="grounds" className="law-territory">
        <h2>{words("grounds.title")}</h2>
        <p>{words("grounds.text")}</p>
        <PositionGrounds />
      </section>
      {territories.map((territory) => (
        <ProvisionRows key={territory} territory={territory} />
      ))}
      <AuthorityRows />
      <CommencementTable />
      <Changes changes={changes} />
    </div>
  );
}
