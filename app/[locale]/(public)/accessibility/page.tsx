import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { env } from "@/lib/infra/env";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("pages.accessibility");
  return { title: words("title") };
}

const parts = {
  works: ["zoom", "keyboard", "reader", "colour", "letters"],
  tested: ["axe", "scripts", "pdf", "people"],
  gaps: ["language", "pictures", "mail", "word"],
} as const;

/** What of the portal is accessible, what was tested of that, and what is not good enough. */
export default async function AccessibilityPage() {
  const words = await getTranslations("pages.accessibility");
  const { contact } = env();
  return (
    <article className="wrap prose">
      <h1>{words("title")}</h1>
      <p className="lead">{words("lead")}</p>
      <h2>{words("works.title")}</h2>
      <ul>
        {parts.works.map((part) => (
          <li key={part}>{words(`works.${part}`)}</li>
        ))}
      </ul>
      <h2>{words("tested.title")}</h2>
      <ul>
        {parts.tested.map((part) => (
          <li key={part}>{words(`tested.${part}`)}</li>
        ))}
      </ul>
      <h2>{words("gaps.title")}</h2>
      <ul>
        {parts.gaps.map((part) => (
          <li key={part}>{words(`gaps.${part}`)}</li>
        ))}
      </ul>
      <h2>{words("tell.title")}</h2>
      <p>
        {contact === undefined
          ? words.rich("tell.unknown", { link: (chunks) => <a href="/complain-about-us">{chunks}</a> })
          : words.rich("tell.known", { contact, to: (chunks) => <a href={`mailto:${contact}`}>{chunks}</a> })}
      </p>
      <p className="soft">{words("prepared")}</p>
    </article>
  );
}
