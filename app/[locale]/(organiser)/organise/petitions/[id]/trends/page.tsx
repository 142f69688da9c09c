import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NoSuchPetition } from "@/components/petitions/desk/no-such-petition";
import { TrendsPage } from "@/components/petitions/desk/trends-page";
import { NotForYou } from "@/components/organisers/not-for-you";
import { now } from "@/lib/infra/clock";
import { answerWith } from "@/lib/infra/status";
import { findDeskPetition } from "@/lib/petitions/desk/queries/petitions";
import { trendsOf } from "@/lib/petitions/desk/queries/trends";
import { organiserAt } from "../../../../gate";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("desk.trends");
  return { title: words("title"), robots: { index: false } };
}

export default async function PetitionTrendsPage({ params }: PageProps<"/[locale]/organise/petitions/[id]/trends">) {
  const by = await organiserAt("/organise/petitions");
  if (!by) return <NotForYou />;
  const petition = await findDeskPetition({ by, id: (await params).id }, now());
  if (!petition) {
    answerWith(404);
    return <NoSuchPetition />;
  }
  return <TrendsPage petition={petition} trends={await trendsOf({ by, petition: petition.id }, now())} />;
}
