import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EmbedPetition } from "@/components/petitions/embed-petition";
import { NoPetition } from "@/components/petitions/no-petition";
import { sharedPetition } from "@/components/petitions/shared-petition";
import { today } from "@/lib/infra/clock";
import { env } from "@/lib/infra/env";
import { answerWith } from "@/lib/infra/status";
import { findPetition } from "@/lib/petitions/queries";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("petitions.embedThis");
  return { title: words("title"), description: words("description") };
}

export default async function EmbedThisPetition({ params }: PageProps<"/[locale]/petitions/[slug]/embed-this">) {
  const petition = await findPetition((await params).slug);
  if (!petition) {
    answerWith(404);
    return <NoPetition />;
  }
  return <EmbedPetition slug={petition.slug} shared={await sharedPetition(petition, today())} origin={env().baseUrl} />;
}
