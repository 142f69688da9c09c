import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { KeptMails } from "@/components/accounts/kept-mails";
import { isMailboxOpen, listKeptMail } from "@/lib/infra/mail";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("account.mailbox");
  return { title: words("title"), robots: { index: false } };
}

export default async function MailboxPage() {
  if (!isMailboxOpen((await headers()).get("host"))) notFound();
  return <KeptMails mails={await listKeptMail()} />;
}
