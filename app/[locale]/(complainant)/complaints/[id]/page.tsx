import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { caseNotes, CasePage } from "@/components/complaints/case-page";
import { changesSince } from "@/lib/complaints/changes";
import { factsNow } from "@/lib/complaints/facts-now";
import { feedName } from "@/lib/complaints/queries/feed";
import { standingOf } from "@/lib/complaints/standing";
import { env } from "@/lib/infra/env";
import { wasAnswerCounted } from "@/lib/statistics/queries/counted-answers";
import { ownPage } from "./own-page";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("complaints.list");
  return { title: words("title"), robots: { index: false } };
}

export default async function ComplaintPage({ params, searchParams }: PageProps<"/[locale]/complaints/[id]">) {
  const { id } = await params;
  const { count, note } = await searchParams;
  return ownPage(id, async ({ actor, complaint, today }) => {
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
  });
}
