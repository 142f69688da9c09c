import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { LetterPage, RecordedPage } from "@/components/findings/letter-page";
import { draftLifeSeconds } from "@/lib/infra/cookies";
import { calendarDateAt } from "@/lib/kernel/calendar-date";
import { moment } from "../request";
import { findOwnLetter } from "./own-letter";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("check.letter");
  return { title: words("title"), robots: { index: false } };
}

export default async function CheckLetterPage({ searchParams }: PageProps<"/[locale]/check/letter">) {
  const own = await findOwnLetter();
  if (own.kind === "not-yet") redirect(own.goTo);
  const { count } = await searchParams;
  if (own.kind === "none") return <RecordedPage country={own.country} count={count} />;
  const keptUntil = calendarDateAt(new Date(moment().now.getTime() + draftLifeSeconds * 1000));
  return <LetterPage letter={own.letter} facts={own.facts} keptUntil={keptUntil} count={count} />;
}
