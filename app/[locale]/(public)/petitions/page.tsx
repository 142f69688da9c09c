import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PetitionsPage } from "@/components/petitions/petitions-page";
import { listPetitions } from "@/lib/petitions/queries";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("petitions.list");
  return { title: words("title"), description: words("description") };
}

export default async function Petitions() {
  return <PetitionsPage petitions={await listPetitions()} />;
}
