import { getTranslations } from "next-intl/server";
import { individualityOf } from "@/lib/letters/individuality";
import type { LetterFacts } from "@/lib/letters/schema";

/** How much of the letter only this person could have said, and the question that would add most. It stops nobody. */
export async function OwnPart({ facts }: { facts: LetterFacts }) {
  const words = await getTranslations("check.letter.own");
  const { level, ownWords, improvements } = individualityOf(facts);
  const [step] = improvements;
  return (
    <section className="margin-note">
      <h2>{words("heading")}</h2>
      <p>
        {words(level)} {words("count", { count: ownWords })}
      </p>
      {step === undefined ? null : (
        <p>{words.rich("more", { step: () => <a href={`/check/${step}`}>{words(`steps.${step}`)}</a> })}</p>
      )}
    </section>
  );
}
