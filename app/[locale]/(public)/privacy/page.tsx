import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Table } from "@/components/ui/table";
import { env } from "@/lib/infra/env";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("pages.privacy");
  return { title: words("title") };
}

const kept = [
  "draft",
  "accountDraft",
  "complaint",
  "evidence",
  "account",
  "link",
  "finding",
  "counted",
  "signed",
  "signedPlace",
  "shownComment",
  "report",
  "typed",
  "limit",
  "mail",
] as const;

export default async function PrivacyPage() {
  const words = await getTranslations("pages.privacy");
  const { operator, contact } = env();
  const rows = kept.map((key) => ({
    key,
    cells: [words(`kept.${key}.what`), words(`kept.${key}.how`), words(`kept.${key}.long`)],
  }));
  return (
    <article className="wrap prose">
      <h1>{words("title")}</h1>
      <p className="lead">{words("lead")}</p>
      <h2>{words("kept.title")}</h2>
      <Table
        caption={words("kept.caption")}
        head={[words("kept.what"), words("kept.how"), words("kept.long")]}
        rows={rows}
        numbers={[]}
        stacks
      />
      <p className="soft">{words("kept.fingerprint")}</p>
      <h2 id="counting">{words("counting.title")}</h2>
      <p>{words("counting.text")}</p>
      <p>{words("counting.out")}</p>
      <p>{words.rich("counting.more", { link: (chunks) => <a href="/dashboard/method">{chunks}</a> })}</p>
      <h2>{words("cookies.title")}</h2>
      <p>{words("cookies.text")}</p>
      <h2>{words("others.title")}</h2>
      <p>{words("others.text")}</p>
      <h2>{words("rights.title")}</h2>
      <p>{words("rights.text")}</p>
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
