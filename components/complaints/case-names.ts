import { getTranslations } from "next-intl/server";
import { nameInSentence, regulatorFor } from "@/lib/law/catalogue";
import { sentenceStart } from "@/lib/letters/account/phrases";
import type { LetterFacts } from "@/lib/letters/schema";
import { controllerFor, practiceById } from "@/lib/platforms/catalogue";

/** Who a case is with, as its page names them. A type, so that sentences take it as it is. */
export type CaseNames = {
  /** As people call it: the platform. */
  company: string;
  /** The company that answers for it where the person lives. */
  controller: string;
  /** As a sentence names it; "the regulator" where none is known. */
  authority: string;
  authorityStart: string;
};

interface About {
  facts: Pick<LetterFacts, "practice" | "residence">;
}

/** The names of a case. */
export async function namesOf({ facts: { practice, residence } }: About): Promise<CaseNames> {
  const words = await getTranslations("case");
  const company = practiceById(practice).platform.name;
  const regulator = regulatorFor(residence);
  const authority = regulator ? nameInSentence(regulator) : words("noAuthority");
  return {
    company,
    controller: controllerFor(practice, residence.country)?.name ?? company,
    authority,
    authorityStart: sentenceStart(authority),
  };
}
