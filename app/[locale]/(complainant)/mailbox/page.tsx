import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { headers } from "next/headers";
import { KeptMails } from "@/components/accounts/kept-mails";
import { NothingHere } from "@/components/layout/nothing-here";
import { isMailboxOpen, listKeptMail } from "@/lib/infra/mail";
import { answerWith } from "@/lib/infra/status";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("account.mailbox");
  return { title: words("title"), robots: { index: false } };
}

export default async function MailboxPage() {
  if (!isMailboxOpen(await headers())) {
    answerWith(404);
    return <NothingHere />;
  }
  return <KeptMails mails={await listKeptMail()} />;
}
