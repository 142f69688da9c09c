import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { AnswersPage } from "@/components/findings/answers-page";
import { answerRows } from "@/components/findings/answer-rows";
import { letterFactsFrom } from "@/lib/findings/facts";
import { findUnfinished } from "@/lib/findings/queries";
import { answerWith } from "@/lib/infra/status";
import { composeLetter, letterKindFor } from "@/lib/letters/catalogue";
import { findHolder, moment } from "../request";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("check.answers");
  return { title: words("title"), robots: { index: false } };
}

export default async function CheckAnswersPage({ searchParams }: PageProps<"/[locale]/check/answers">) {
  const at = moment();
  const holder = await findHolder();
  const unfinished = await findUnfinished(holder, at);
  if (!unfinished) redirect(`/check/platform${holder?.kind === "browser" ? "?note=expired" : ""}`);
  const { answers, path, next } = unfinished.standing;
  if (next !== undefined) redirect(`/check/${next}?note=unfinished`);
  const facts = letterFactsFrom(answers);
  const letter = facts && composeLetter(facts, letterKindFor(facts), at.today);
  const { fault } = await searchParams;
  if (fault === "missing") answerWith(422);
  return (
    <AnswersPage
      rows={await answerRows(path, answers)}
      letter={letter?.ok ? letter.value : undefined}
      contact={facts?.contact}
      country={answers.residence?.country ?? ""}
      today={at.today}
      undeclared={fault === "missing"}
    />
  );
}
