import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { AnswersPage } from "@/components/findings/answers-page";
import { answerRows } from "@/components/findings/answer-rows";
import { letterFactsFrom } from "@/lib/findings/facts";
import type { FindingStanding } from "@/lib/findings/journey";
import { findUnfinished } from "@/lib/findings/queries";
import type { DraftContent } from "@/lib/findings/states";
import { answerWith } from "@/lib/infra/status";
import { choicesFor } from "@/lib/letters/choice";
import { findHolder, moment } from "../../request";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("check.answers");
  return { title: words("title"), robots: { index: false } };
}

/** The answers of this request, all of them; anybody else is sent to the question that is open. */
async function allAnswered(): Promise<FindingStanding & Pick<DraftContent, "pieces" | "signature">> {
  const holder = await findHolder();
  const unfinished = await findUnfinished(holder, moment());
  if (!unfinished) redirect(`/check/platform${holder?.kind === "browser" ? "?note=expired" : ""}`);
  const { standing, draft } = unfinished;
  if (standing.next !== undefined) redirect(`/check/${standing.next}?note=unfinished`);
  return { ...standing, pieces: draft.pieces, signature: draft.signature };
}

export default async function CheckAnswersPage({ searchParams }: PageProps<"/[locale]/check/answers">) {
  const { answers, path, pieces, signature } = await allAnswered();
  const facts = letterFactsFrom({ ...answers, pieces });
  const choices = facts ? choicesFor(facts, moment().today) : [];
  const undeclared = (await searchParams).fault === "missing";
  if (undeclared) answerWith(422);
  return (
    <AnswersPage
      rows={await answerRows(path, { ...answers, pieces })}
      choice={choices[0]}
      country={answers.residence?.country ?? ""}
      undeclared={undeclared}
      signature={signature}
    />
  );
}
