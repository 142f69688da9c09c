import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { env } from "@/lib/infra/env";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("pages.security");
  return { title: words("title") };
}

const does = ["answer", "mend", "people", "law"] as const;
const scope = ["own", "gentle", "host"] as const;
const how = ["sealed", "outside", "desk", "counts"] as const;

/** How to report a weakness, what becomes of it, and what protects people here. */
export default async function SecurityPage() {
  const words = await getTranslations("pages.security");
  const { contact } = env();
  return (
    <article className="wrap prose">
      <h1>{words("title")}</h1>
      <p className="lead">{words("lead")}</p>
      <h2>{words("report.title")}</h2>
      <p>
        {contact === undefined
          ? words.rich("report.unknown", { link: (chunks) => <a href="/complain-about-us">{chunks}</a> })
          : words.rich("report.known", { contact, to: (chunks) => <a href={`mailto:${contact}`}>{chunks}</a> })}
      </p>
      <p>{words("report.keys")}</p>
      <p>{words("report.makers")}</p>
      <h2>{words("does.title")}</h2>
      <ul>
        {does.map((part) => (
          <li key={part}>{words(`does.${part}`)}</li>
        ))}
      </ul>
      <h2>{words("scope.title")}</h2>
      <ul>
        {scope.map((part) => (
          <li key={part}>{words(`scope.${part}`)}</li>
        ))}
      </ul>
      <h2>{words("how.title")}</h2>
      <ul>
        {how.map((part) => (
          <li key={part}>
            {words.rich(`how.${part}`, { link: (chunks) => <a href="/dashboard/method">{chunks}</a> })}
          </li>
        ))}
      </ul>
      <p className="soft">
        {words.rich("file", { link: (chunks) => <a href="/.well-known/security.txt">{chunks}</a> })}
      </p>
    </article>
  );
}
