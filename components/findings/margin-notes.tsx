import { getMessages, getTranslations } from "next-intl/server";
import type { StepId } from "@/lib/findings/questions";

interface Aside {
  title: string;
  text?: string;
  items?: Record<string, string>;
}

function asideOf(words: object): Aside | undefined {
  return "aside" in words ? (words.aside as Aside) : undefined;
}

/** What helps with this question, and what happens to the answers. */
export async function MarginNotes({ step, signedIn }: { step: StepId; signedIn: boolean }) {
  const words = await getTranslations("check.answersNote");
  const aside = asideOf((await getMessages()).check[step]);
  return (
    <aside className="margin-notes">
      {aside === undefined ? null : (
        <section className="margin-note">
          <h2>{aside.title}</h2>
          {aside.text === undefined ? null : <p>{aside.text}</p>}
          {aside.items === undefined ? null : (
            <ul>
              {Object.entries(aside.items).map(([key, item]) => (
                <li key={key}>{item}</li>
              ))}
            </ul>
          )}
        </section>
      )}
      <section className="margin-note">
        <h2>{words("title")}</h2>
        <p>{signedIn ? words("account") : words("browser")}</p>
        {signedIn ? null : (
          <p>
            <a href="/sign-in">{words("save")}</a>
          </p>
        )}
      </section>
    </aside>
  );
}
