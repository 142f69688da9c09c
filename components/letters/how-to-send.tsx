import { getTranslations } from "next-intl/server";
import { regulatorFor } from "@/lib/law/catalogue";
import type { LetterKind } from "@/lib/letters/schema";
import type { Residence } from "@/lib/places/schema";
import { controllerFor, type PracticeId } from "@/lib/platforms/catalogue";

interface HowToSendProps {
  kind: LetterKind;
  practice: PracticeId;
  residence: Residence;
}

/** Step by step, with the form of whoever the letter addresses. */
export async function HowToSend({ kind, practice, residence }: HowToSendProps) {
  const words = await getTranslations("check.letter.send");
  const toCompany = kind !== "authority";
  const target = toCompany ? controllerFor(practice, residence.country)?.form : regulatorFor(residence)?.form;
  if (!target) return null;
  const form = () => (
    <a href={target.address} target="_blank" rel="noopener noreferrer">
      {target.label}
    </a>
  );
  return (
    <section>
      <h2>{words("heading")}</h2>
      <ol>
        <li>{words("read")}</li>
        <li>{words.rich(toCompany ? "companyForm" : "authorityForm", { form })}</li>
        <li>{words("keep")}</li>
      </ol>
      <p>{toCompany ? words("ack") : words("authorityExpect")}</p>
    </section>
  );
}
