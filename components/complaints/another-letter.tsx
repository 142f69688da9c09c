import { getTranslations } from "next-intl/server";
import type { Choice } from "@/lib/letters/choice";

interface AnotherLetterProps {
  complaintId: string;
  /** The letters that can be made today, without the one that is the next step. */
  choices: readonly Choice[];
}

/** The other letters that could be made today. */
export async function AnotherLetter({ complaintId, choices }: AnotherLetterProps) {
  const words = await getTranslations("case.another");
  if (choices.length === 0) return null;
  return (
    <section className="margin-note">
      <h2>{words("title")}</h2>
      <p>{words("text")}</p>
      <ul className="files">
        {choices.map(({ kind, addressee }) => (
          <li key={kind}>
            <a href={`/complaints/${complaintId}/write/${kind}`}>{words(kind, { addressee })}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
