import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("pages.about");
  return { title: words("title") };
}

const deeds = ["check", "letter", "count", "send"] as const;

export default async function AboutPage() {
  const words = await getTranslations("pages.about");
  return (
    <article className="wrap prose">
      <h1>{words("title")}</h1>
      <p className="lead">{words("lead")}</p>
      <h2>{words("history.title")}</h2>
      <p>{words("history.uk")}</p>
      <p>{words("history.name")}</p>
      <h2>{words("does.title")}</h2>
      <ul className="boxes">
        {deeds.map((deed) => (
          <li key={deed}>{words(`does.${deed}`)}</li>
        ))}
      </ul>
      <h2>{words("where.title")}</h2>
      <p>
        {words.rich("where.text", {
          platforms: (chunks) => <a href="/platforms">{chunks}</a>,
          link: (chunks) => <a href="/legal-position">{chunks}</a>,
        })}
      </p>
      <h2>{words("not.title")}</h2>
      <p>{words("not.text")}</p>
      <h2>{words("own.title")}</h2>
      <p>{words.rich("own.text", { link: (chunks) => <a href="/privacy">{chunks}</a> })}</p>
    </article>
  );
}
