import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { caseNotes, CasePage } from "@/components/complaints/case-page";
import { PetitionOffer } from "@/components/petitions/petition-offer";
import { changesSince } from "@/lib/complaints/changes";
import { factsNow } from "@/lib/complaints/facts-now";
import { feedName } from "@/lib/complaints/queries/feed";
import { standingOf } from "@/lib/complaints/standing";
import { env } from "@/lib/infra/env";
import { wasAnswerCounted } from "@/lib/statistics/queries/counted-answers";
import { findOffer } from "../../fitting-offer";
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
    const { practice, person } = complaint.facts;
    // At the end of the questions, and not each time that somebody looks after their case.
    const petition = count === undefined ? undefined : await findOffer(practice, actor);
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
        wasCounted={await wasAnswerCounted({ ownerId: actor.userId, practice })}
        offer={petition && <PetitionOffer petition={petition} name={person.name} />}
      />
    );
  });
}
