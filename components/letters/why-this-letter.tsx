import { getTranslations } from "next-intl/server";
import { sentenceStart } from "@/lib/letters/account/phrases";
import type { Choice } from "@/lib/letters/choice";
import { packFor } from "@/lib/letters/context";
import { countryInSentence } from "@/lib/places/catalogue";
import { partName, type Residence } from "@/lib/places/schema";

/** "California", "the United Kingdom": as precise as the law needs it. */
export function placeOfResidence(residence: Residence): string {
  return partName(residence) ?? countryInSentence(residence.country);
}

/** Why this letter, to them, under this law. */
export async function WhyThisLetter({ choice, residence }: { choice: Choice; residence: Residence }) {
  const words = await getTranslations("check.letter.why");
  const said = {
    // Where it stands in these sentences, it begins them.
    platform: choice.platform,
    addressee: choice.kind === "authority" ? sentenceStart(choice.addressee) : choice.addressee,
    law: packFor(residence).lawName ?? "",
    place: placeOfResidence(residence),
  };
  return (
    <section>
      <h2>{words("heading")}</h2>
      <ul className="boxes">
        {choice.because.map((reason) => (
          <li key={reason}>{words(reason, said)}</li>
        ))}
      </ul>
    </section>
  );
}
