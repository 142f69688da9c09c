import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DeskHome } from "@/components/organisers/desk-home";
import { NotForYou } from "@/components/organisers/not-for-you";
import { countRecoveryCodes } from "@/lib/organisers/queries/second-factor";
import { organiserAt } from "../gate";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("organise.home");
  return { title: words("title"), robots: { index: false } };
}

export default async function OrganisePage() {
  const organiser = await organiserAt("/organise");
  if (!organiser) return <NotForYou />;
  return <DeskHome role={organiser.role} codes={await countRecoveryCodes(organiser)} />;
}
