import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { headers } from "next/headers";
import { Notice } from "@/components/ui/notice";
import { isMailboxOpen, isMailKept } from "@/lib/infra/mail";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("account.sent");
  return { title: words("title") };
}

export default async function SentPage() {
  const words = await getTranslations("account.sent");
  const mailbox = isMailboxOpen(await headers());
  return (
    <div className="wrap narrow">
      <h1 className="question">{words("heading")}</h1>
      <p className="lead">{isMailKept() ? words("kept") : words("text")}</p>
      {mailbox ? (
        <Notice kind="info">
          <p>
            {words("mailbox")} <a href="/mailbox">{words("open")}</a>
          </p>
        </Notice>
      ) : null}
      <p>
        <a href="/sign-in">{words("again")}</a>
      </p>
    </div>
  );
}
