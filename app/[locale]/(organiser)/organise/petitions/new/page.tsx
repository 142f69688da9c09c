import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { WordsPage } from "@/components/petitions/desk/words-page";
import { NotForYou } from "@/components/organisers/not-for-you";
import { organiserAt } from "../../../gate";
import { refusedAtDesk } from "../../refused-desk-form";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("desk.words");
  return { title: words("headings.write"), robots: { index: false } };
}

export default async function NewPetitionPage() {
  const by = await organiserAt("/organise/petitions");
  if (!by) return <NotForYou />;
  return <WordsPage petition={undefined} mark={crypto.randomUUID()} refused={await refusedAtDesk("new")} />;
}
