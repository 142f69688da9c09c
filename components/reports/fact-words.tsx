import { getTranslations } from "next-intl/server";
import { countryInSentence } from "@/lib/places/catalogue";
import type { Scope, SourcedFact } from "@/lib/platforms/facts";

/** Of a long list of countries, the first are named. */
const mostNamed = 3;

/** What a fact states, and for whom. */
export async function FactWords({ fact: { says, scope } }: { fact: SourcedFact }) {
  return (
    <>
      {says} {scope === undefined ? null : <span className="soft">({await inWords(scope)})</span>}
    </>
  );
}

async function inWords(scope: Scope): Promise<string> {
  const words = await getTranslations("reports.organise.facts");
  if ("except" in scope) return words("elsewhere");
  const names = scope.only.map((code) => countryInSentence(String(code)));
  const countries = names.slice(0, mostNamed).join(", ");
  const more = names.length - mostNamed;
  return more > 0 ? words("whereMore", { countries, more }) : words("where", { countries });
}
