import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { formatDate } from "@/lib/kernel/calendar-date";
import type { LetterFacts } from "@/lib/letters/schema";
import {
  controllerFor,
  entryFor,
  mayCarryASentence,
  platformById,
  practiceById,
  type Representative,
  type Source,
} from "@/lib/platforms/catalogue";

interface Addressed {
  facts: Pick<LetterFacts, "practice" | "residence">;
}

/** How surely the catalogue knows the company that a letter is addressed to, with the day of what it knows. */
export async function WhoAnswers({ facts: { practice, residence } }: Addressed) {
  const words = await getTranslations("check.letter.send.who");
  const platform = practiceById(practice).platform.name;
  const controller = controllerFor(practice, residence.country);
  if (!controller) return null;
  const { name, source } = controller;
  if (mayCarryASentence(source)) return <p>{words("known", { name, platform, when: await seenWords(source) })}</p>;
  return (
    <Notice kind="warn" title={words("checkFirst")}>
      <p>{words("unconfirmed", { name, platform })}</p>
    </Notice>
  );
}

async function seenWords({ seenOn }: Source): Promise<string> {
  const words = await getTranslations("check.letter.send.who");
  return seenOn === undefined ? words("undated") : words("seenOn", { date: formatDate(seenOn) });
}

const waysTo = ({ address, email }: Representative) => [...address, ...(email === undefined ? [] : [email])];

/** Who can be written to at home in the company's stead, where one is known. */
export async function RepresentativeStep({ facts: { practice, residence } }: Addressed) {
  const words = await getTranslations("check.letter.send.who");
  const known = platformById(practiceById(practice).platform.id)?.representatives ?? [];
  const found = entryFor(
    known.filter((one) => mayCarryASentence(one.source) && waysTo(one).length > 0),
    residence.country,
  );
  if (!found) return null;
  return <li>{words("representative", { name: found.name, address: waysTo(found).join(", ") })}</li>;
}
