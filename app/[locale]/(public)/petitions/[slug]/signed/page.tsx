import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NoPetition } from "@/components/petitions/no-petition";
import { SignedPage } from "@/components/petitions/signed-page";
import { env } from "@/lib/infra/env";
import { answerWith } from "@/lib/infra/status";
import { findPetition } from "@/lib/petitions/queries";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("petitions.signed");
  return { title: words("title"), robots: { index: false } };
}

export default async function Signed({ params }: PageProps<"/[locale]/petitions/[slug]/signed">) {
  const petition = await findPetition((await params).slug);
  if (petition) return <SignedPage petition={petition} home={env().baseUrl} />;
  answerWith(404);
  return <NoPetition />;
}
