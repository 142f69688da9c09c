import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { formatDate } from "@/lib/kernel/calendar-date";
import { countryInSentence } from "@/lib/places/catalogue";
import type { Practice, Source } from "@/lib/platforms/catalogue";
import { entryFor } from "@/lib/platforms/where";
import { placesInWords } from "./places";
import type { PracticeProps } from "./practice-props";
import { SourceRef } from "./source-ref";

interface Row {
  key: string;
  term: string;
  facts: readonly { words: ReactNode; source: Source }[];
}

/** What is used and what is said to be left out, what for, and the reason in law that is claimed for it. */
export async function PracticeData({ practice, country }: Pick<PracticeProps, "practice" | "country">) {
  const words = await getTranslations("platforms.page.data");
  const rows = (
    await Promise.all([
      scopeRows(practice),
      purposeRow(practice),
      basisRow(practice, country),
      sharingRow(practice),
      historyRow(practice),
    ])
  )
    .flat()
    .filter(({ facts }) => facts.length > 0);
  if (rows.length === 0) return null;
  return (
    <>
      <h3>{words("title")}</h3>
      <dl className="facts-by-kind">
        {rows.map(({ key, term, facts }) => (
          <div key={key} className={`facts-${key}`}>
            <dt>{term}</dt>
            {facts.map(({ words: said, source }, index) => (
              <dd key={index}>
                {said} <SourceRef source={source} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </>
  );
}

async function scopeRows({ inScope, outOfScope, withoutMinors }: Practice): Promise<Row[]> {
  const words = await getTranslations("platforms.page.data");
  const listed = (lists: Practice["inScope"]) =>
    lists.map(({ words: items, source }) => ({ words: `${items.join("; ")}.`, source }));
  const minors =
    withoutMinors && outOfScope.length === 0 ? [{ words: words("minors"), source: withoutMinors.source }] : [];
  return [
    { key: "in", term: words("inScope"), facts: listed(inScope) },
    { key: "out", term: words("outOfScope"), facts: [...listed(outOfScope), ...minors] },
  ];
}

async function purposeRow({ purpose, platform }: Practice): Promise<Row[]> {
  const words = await getTranslations("platforms.page.data");
  if (purpose === undefined) return [];
  const term = words("purpose", { platform: platform.name, where: purpose.in });
  return [{ key: "purpose", term, facts: [{ words: `“${purpose.words}”`, source: purpose.source }] }];
}

/** The reason for people where the reader lives; where there is none, those that it gives to others. */
async function basisRow({ basis }: Practice, country: string): Promise<Row[]> {
  const words = await getTranslations("platforms.page.data");
  const here = entryFor(basis, country);
  const facts = (here ? [here] : basis).map(async ({ words: reason, livesIn, source }) => ({
    words: words("basisIn", { reason, places: await placesInWords(livesIn, basis) }),
    source,
  }));
  const term =
    here || basis.length === 0 ? words("basis") : words("basisElsewhere", { country: countryInSentence(country) });
  return [{ key: "basis", term, facts: await Promise.all(facts) }];
}

async function sharingRow({ sharing }: Practice): Promise<Row[]> {
  const words = await getTranslations("platforms.page.data");
  const facts = sharing.map(async ({ with: company, livesIn, source }) => ({
    words: words("sharingWith", { company, places: await placesInWords(livesIn, sharing) }),
    source,
  }));
  return [{ key: "sharing", term: words("sharing"), facts: await Promise.all(facts) }];
}

async function historyRow({ policyHistory }: Practice): Promise<Row[]> {
  const words = await getTranslations("platforms.page.data");
  if (policyHistory === undefined) return [];
  const { silentFrom, wordsFrom, agreementFrom, words: spoken, archive, source } = policyHistory;
  const said = words("historyText", {
    silent: formatDate(silentFrom),
    spoken: formatDate(wordsFrom),
    agreement: formatDate(agreementFrom),
    words: spoken,
    archive,
  });
  return [{ key: "history", term: words("history"), facts: [{ words: said, source }] }];
}
