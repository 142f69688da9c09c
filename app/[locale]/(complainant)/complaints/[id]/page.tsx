import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { caseNotes, CasePage } from "@/components/complaints/case-page";
import { NothingHere } from "@/components/layout/nothing-here";
import { changesSince } from "@/lib/complaints/changes";
import { factsNow } from "@/lib/complaints/facts-now";
import { findMyComplaint } from "@/lib/complaints/queries";
import { feedName } from "@/lib/complaints/queries/feed";
import { standingOf } from "@/lib/complaints/standing";
import { env } from "@/lib/infra/env";
import { findActor } from "@/lib/infra/session";
import { answerWith } from "@/lib/infra/status";
import { wasAnswerCounted } from "@/lib/statistics/queries/counted-answers";
import { moment } from "../../request";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("complaints.list");
  return { title: words("title"), robots: { index: false } };
}

export default async function ComplaintPage({ params, searchParams }: PageProps<"/[locale]/complaints/[id]">) {
  const actor = await findActor();
  if (!actor) redirect("/sign-in?note=needed");
  const complaint = await findMyComplaint(actor, (await params).id);
  if (!complaint) {
    answerWith(404);
    return <NothingHere />;
  }
  const { count, note } = await searchParams;
  const { today } = moment();
  const feed = feedName(complaint);
  return (
    <CasePage
      complaint={complaint}
      standing={standingOf(complaint, today)}
      facts={factsNow(complaint, today)}
      today={today}
      note={caseNotes.find((each) => each === note)}
      count={count}
      email={actor.email}
      changes={changesSince(complaint, today)}
      feed={feed && `${env().baseUrl}/calendar/${feed}`}
      wasCounted={await wasAnswerCounted({ ownerId: actor.userId, practice: complaint.facts.practice })}
    />
  );
}
