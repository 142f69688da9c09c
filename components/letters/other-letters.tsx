import { getTranslations } from "next-intl/server";
import type { Choice } from "@/lib/letters/choice";

interface OtherLettersProps {
  choices: readonly Choice[];
  /** The one in view. */
  choice: Choice;
}

/** The other letters these answers allow today, as links. */
export async function OtherLetters({ choices, choice }: OtherLettersProps) {
  const words = await getTranslations("check.letter.other");
  const [recommended] = choices;
  const others = choices.filter(({ kind }) => kind !== choice.kind);
  if (others.length === 0) return null;
  return (
    <section>
      <h2>{words("heading")}</h2>
      <ul>
        {others.map((other) => (
          <li key={other.kind}>
            <a href={`/check/letter?kind=${other.kind}`}>{words(other.kind, { addressee: other.addressee })}</a>
            {other === recommended ? <span className="soft"> {words("recommended")}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
