import type { Metadata } from "next";
import { getMessages, getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { isRefused, StepPage, stepNotes } from "@/components/findings/step-page";
import { NothingHere } from "@/components/layout/nothing-here";
import { stepIds } from "@/lib/findings/journey";
import { isStepId, type StepId } from "@/lib/findings/questions";
import { findUnfinished, newlyBegun } from "@/lib/findings/queries";
import { limits } from "@/lib/findings/schema";
import { answerWith } from "@/lib/infra/status";
import { canVisit } from "@/lib/wizard/journey";
import { findHolder, moment } from "../../request";

type Props = PageProps<"/[locale]/check/[step]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { step } = await params;
  const words = await getTranslations("check");
  const headings: Record<string, unknown> = (await getMessages()).check;
  const own = isStepId(step) ? headings[step] : undefined;
  const heading = typeof own === "object" && own !== null && "heading" in own ? String(own.heading) : words("title");
  return { title: heading.includes("{") ? words("title") : heading, robots: { index: step === stepIds[0] } };
}

/** Where the person stands, if this step is theirs to see; otherwise they are sent to the one that is. */
async function openStep(step: StepId) {
  const at = moment();
  const holder = await findHolder();
  const found = await findUnfinished(holder, at);
  const unfinished = found ?? newlyBegun(at.today);
  if (!canVisit(unfinished.standing, step)) {
    // A browser that holds a ticket and no draft had answers once.
    const note = holder?.kind === "browser" && !found ? "expired" : "moved";
    redirect(`/check/${unfinished.standing.next ?? "answers"}?note=${note}`);
  }
  return { unfinished, today: at.today, signedIn: holder?.kind === "account" };
}

export default async function CheckStepPage({ params, searchParams }: Props) {
  const { step } = await params;
  if (!isStepId(step)) {
    answerWith(404);
    return <NothingHere />;
  }
  const opened = await openStep(step);
  if (isRefused(opened.unfinished.draft, step)) answerWith(422);
  const { note, q } = await searchParams;
  return (
    <StepPage
      step={step}
      {...opened}
      note={stepNotes.find((known) => known === note)}
      sought={typeof q === "string" ? q.slice(0, limits.line) : ""}
    />
  );
}
