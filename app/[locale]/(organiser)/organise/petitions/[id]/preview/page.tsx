import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NoSuchPetition } from "@/components/petitions/desk/no-such-petition";
import { Preview } from "@/components/petitions/desk/preview";
import { NotForYou } from "@/components/organisers/not-for-you";
import { now } from "@/lib/infra/clock";
import { answerWith } from "@/lib/infra/status";
import { findDeskPetition } from "@/lib/petitions/desk/queries/petitions";
import { organiserAt } from "../../../../gate";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("desk.preview");
  return { title: words("title"), robots: { index: false } };
}

export default async function PetitionPreviewPage({ params }: PageProps<"/[locale]/organise/petitions/[id]/preview">) {
  const by = await organiserAt("/organise/petitions");
  if (!by) return <NotForYou />;
  const petition = await findDeskPetition({ by, id: (await params).id }, now());
  if (!petition) {
    answerWith(404);
    return <NoSuchPetition />;
  }
  return <Preview petition={petition} now={now()} />;
}
