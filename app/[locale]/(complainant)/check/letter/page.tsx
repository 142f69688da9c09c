import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { LetterPage, RecordedPage } from "@/components/findings/letter-page";
import { draftLifeSeconds } from "@/lib/infra/cookies";
import { letterFactsFrom } from "@/lib/findings/facts";
import { findUnfinished } from "@/lib/findings/queries";
import { calendarDateAt } from "@/lib/kernel/calendar-date";
import { findHolder, moment } from "../request";
import { findOwnLetter } from "./own-letter";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("check.letter");
  return { title: words("title"), robots: { index: false } };
}

export default async function CheckLetterPage({ searchParams }: PageProps<"/[locale]/check/letter">) {
  const letter = await findOwnLetter();
  if (letter === "lost") redirect("/check/platform?note=expired");
  if (letter === "undeclared") redirect("/check/answers");
  const at = moment();
  const unfinished = await findUnfinished(await findHolder(), at);
  const answers = unfinished?.standing.answers ?? {};
  const { count } = await searchParams;
  const facts = letterFactsFrom(answers);
  if (letter === "no-letter" || !facts)
    return <RecordedPage country={answers.residence?.country ?? ""} count={count} />;
  const keptUntil = calendarDateAt(new Date(at.now.getTime() + draftLifeSeconds * 1000));
  return <LetterPage letter={letter} facts={facts} keptUntil={keptUntil} count={count} />;
}
