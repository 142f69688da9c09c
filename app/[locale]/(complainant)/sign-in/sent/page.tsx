import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { headers } from "next/headers";
import { SentPage } from "@/components/accounts/sent-page";
import { returnPage } from "@/lib/accounts/schema";
import { signInCookieName } from "@/lib/infra/cookies";
import { isMailboxOpen, isMailKept } from "@/lib/infra/mail";
import { readCookie } from "@/lib/infra/session";
import { answerWith } from "@/lib/infra/status";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("account.sent");
  return { title: words("title") };
}

export default async function Page({ searchParams }: PageProps<"/[locale]/sign-in/sent">) {
  const { note, next } = await searchParams;
  const isWrong = note === "code";
  if (isWrong) answerWith(422);
  return (
    <SentPage
      isWrong={isWrong}
      hasAskedHere={(await readCookie(signInCookieName)) !== undefined}
      next={returnPage.parse(next)}
      mail={{ isKept: isMailKept(), isMailboxOpen: isMailboxOpen(await headers()) }}
    />
  );
}
