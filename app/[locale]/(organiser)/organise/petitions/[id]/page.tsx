import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NoSuchPetition } from "@/components/petitions/desk/no-such-petition";
import { PetitionDesk } from "@/components/petitions/desk/petition-desk";
import { NotForYou } from "@/components/organisers/not-for-you";
import { now } from "@/lib/infra/clock";
import { answerWith } from "@/lib/infra/status";
import { findDeskPetition } from "@/lib/petitions/desk/queries/petitions";
import { organiserAt } from "../../../gate";
import { refusedAtDesk } from "../../refused-desk-form";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("desk");
  return { title: words("back"), robots: { index: false } };
}

export default async function DeskPetitionPage({
  params,
  searchParams,
}: PageProps<"/[locale]/organise/petitions/[id]">) {
  const by = await organiserAt("/organise/petitions");
  if (!by) return <NotForYou />;
  const petition = await findDeskPetition({ by, id: (await params).id }, now());
  if (!petition) {
    answerWith(404);
    return <NoSuchPetition />;
  }
  const sent = { refused: await refusedAtDesk(petition.id), done: (await searchParams).done };
  return <PetitionDesk petition={petition} sent={sent} mark={crypto.randomUUID()} />;
}
