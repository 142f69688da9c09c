import { getTranslations } from "next-intl/server";
import { formatDate, formatMonth } from "@/lib/kernel/calendar-date";
import { complaints } from "@/lib/law/authorities/complaints.data";
import { courts } from "@/lib/law/authorities/courts.data";
import { guidance } from "@/lib/law/authorities/guidance.data";
import { statements } from "@/lib/law/authorities/statements.data";
import { territories, type Authority } from "@/lib/law/catalogue";
import { anchorOfAuthority } from "./anchors";
import { CheckedLine } from "./checked-line";

/** What is not a rule, by kind. */
export const authorityKinds = ["courts", "guidance", "statements", "complaints"] as const;
const rowsOf: Record<(typeof authorityKinds)[number], readonly Authority[]> = {
  courts,
  guidance,
  statements,
  complaints,
};

/** A day, a month or a year, as exactly as it is known. */
function given(on: string): string {
  if (on.length === "2026".length) return on;
  return on.length === "2026-05".length ? formatMonth(on) : formatDate(on);
}

async function Force({ force }: Pick<Authority, "force">) {
  const words = await getTranslations("pages.legalPosition");
  const said = territories.flatMap((territory) => {
    const weight = force[territory];
    return weight === undefined ? [] : [`${words(`territories.${territory}`)}: ${words(`force.${weight}`)}`];
  });
  return said.length === 0 ? null : <p className="law-force">{said.join(" · ")}</p>;
}

async function Paragraphs({ paragraphs }: Pick<Authority, "paragraphs">) {
  const words = await getTranslations("pages.legalPosition.row");
  if (!paragraphs || paragraphs.length === 0) return null;
  return (
    <details>
      <summary>{words("paragraphs")}</summary>
      <ul>
        {paragraphs.map(({ from, to, says }) => (
          <li key={`${from} ${to ?? ""} ${says}`}>
            {to === undefined ? words("paragraph", { from, says }) : words("paragraphRange", { from, to, says })}
          </li>
        ))}
      </ul>
    </details>
  );
}

async function Row({ row }: { row: Authority }) {
  const words = await getTranslations("pages.legalPosition.row");
  const { caseName, reference, by, givenOn, limit } = row;
  return (
    <article id={anchorOfAuthority(row)} className="law-row">
      <h4>
        {caseName === undefined ? null : <em>{caseName}, </em>}
        {reference}
      </h4>
      <p className="law-force">{givenOn === undefined ? by : words("given", { by, date: given(givenOn) })}</p>
      <Force force={row.force} />
      <p>{row.summary}</p>
      {limit === undefined ? null : <p>{words("limit", { limit })}</p>}
      <Paragraphs paragraphs={row.paragraphs} />
      <CheckedLine {...row} />
    </article>
  );
}

/** Judgments, guidance, statements and complaints of others, each with what it weighs where and what limits it. */
export async function AuthorityRows() {
  const words = await getTranslations("pages.legalPosition.authorities");
  return (
    <section id="authorities" className="law-territory">
      <h2>{words("title")}</h2>
      {authorityKinds.map((kind) => (
        <section key={kind} id={`authorities-${kind}`}>
          <h3>{words(kind)}</h3>
          {rowsOf[kind].map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </section>
      ))}
    </section>
  );
}
