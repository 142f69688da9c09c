import { getTranslations } from "next-intl/server";
import { pictureSource } from "@/components/evidence/picture-source";
import { FormSheetFields } from "@/components/letters/form-sheet-fields";
import { HowToSend } from "@/components/letters/how-to-send";
import { LetterPreview } from "@/components/letters/letter-preview";
import type { Complaint, FrozenLetter } from "@/lib/complaints/schema";
import { formSheetWith } from "@/lib/letters/form-sheet";
import type { LetterFacts } from "@/lib/letters/schema";

interface SendAndReadProps {
  complaint: Complaint;
  letter: FrozenLetter;
  /** What the letter rests on. */
  facts: LetterFacts;
}

/** How to send a letter that lies ready, what to paste into the form it goes through, and the letter itself. */
export async function SendAndRead({ complaint: { id, pieces }, letter, facts }: SendAndReadProps) {
  const words = await getTranslations("case.documents");
  const sheet = formSheetWith(facts, letter.document);
  return (
    <>
      <HowToSend kind={letter.kind} facts={facts} hasSheet={sheet.ok} />
      {sheet.ok ? <FormSheetFields sheet={sheet.value} /> : null}
      <section>
        <h2>{words("letterHeading")}</h2>
        <LetterPreview
          letter={letter.document}
          label={words("letterHeading")}
          pictureSource={pictureSource(pieces, `/complaints/${id}/evidence`)}
        />
      </section>
    </>
  );
}
