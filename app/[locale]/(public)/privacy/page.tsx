import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { KeptTable } from "@/components/privacy/kept-table";
import { OurGrounds } from "@/components/privacy/our-grounds";
import { YourRights } from "@/components/privacy/your-rights";
import { env } from "@/lib/infra/env";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("pages.privacy");
  return { title: words("title") };
}

export default async function PrivacyPage() {
  const words = await getTranslations("pages.privacy");
  const { operator, contact, oidc } = env();
  return (
    <article className="wrap prose">
      <h1>{words("title")}</h1>
      <p className="lead">{words("lead")}</p>
      <h2>{words("kept.title")}</h2>
      <KeptTable />
      <OurGrounds />
      <h2 id="counting">{words("counting.title")}</h2>
      <p>{words("counting.text")}</p>
      <p>{words("counting.out")}</p>
      <p>{words.rich("counting.more", { link: (chunks) => <a href="/dashboard/method">{chunks}</a> })}</p>
      <h2>{words("others.title")}</h2>
      <p>{words("others.text")}</p>
      {oidc === undefined ? null : <p>{words("others.provider", { name: oidc.name })}</p>}
      <h2>{words("cookies.title")}</h2>
      <p>{words("cookies.text")}</p>
      <YourRights />
      <h2>{words("children.title")}</h2>
      <p>{words("children.text")}</p>
      <h2>{words("responsible.title")}</h2>
      <p>{operator === undefined ? words("responsible.unknown") : words("responsible.known", { operator })}</p>
      {contact === undefined ? null : (
        <p>
          {words("responsible.contact")} <a href={`mailto:${contact}`}>{contact}</a>
        </p>
      )}
    </article>
  );
}
