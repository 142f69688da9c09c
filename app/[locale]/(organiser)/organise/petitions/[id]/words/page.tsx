import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NoSuchPetition } from "@/components/petitions/desk/no-such-petition";
import { WordsPage } from "@/components/petitions/desk/words-page";
import { NotForYou } from "@/components/organisers/not-for-you";
import { now } from "@/lib/infra/clock";
import { answerWith } from "@/lib/infra/status";
import { isLegal } from "@/lib/petitions/desk/policy";
import { findDeskPetition } from "@/lib/petitions/desk/queries/petitions";
import { organiserAt } from "../../../../gate";
import { refusedAtDesk } from "../../../refused-desk-form";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("desk.words");
  return { title: words("title"), robots: { index: false } };
}

export default async function PetitionWordsPage({ params }: PageProps<"/[locale]/organise/petitions/[id]/words">) {
  const by = await organiserAt("/organise/petitions");
  if (!by) return <NotForYou />;
  const petition = await findDeskPetition({ by, id: (await params).id }, now());
  if (!petition || !isLegal("rewrite", petition.state)) {
    answerWith(404);
    return <NoSuchPetition />;
  }
  return <WordsPage petition={petition} mark={petition.id} refused={await refusedAtDesk(petition.id)} />;
}
