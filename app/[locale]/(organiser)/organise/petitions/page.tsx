import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ListPage } from "@/components/petitions/desk/list-page";
import { NotForYou } from "@/components/organisers/not-for-you";
import { now } from "@/lib/infra/clock";
import { listDeskPetitions } from "@/lib/petitions/desk/queries/petitions";
import { organiserAt } from "../../gate";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("desk.list");
  return { title: words("title"), robots: { index: false } };
}

export default async function DeskPetitionsPage({ searchParams }: PageProps<"/[locale]/organise/petitions">) {
  const by = await organiserAt("/organise/petitions");
  if (!by) return <NotForYou />;
  const petitions = await listDeskPetitions({ by }, now());
  const { done } = await searchParams;
  return <ListPage petitions={petitions} sent={{ refused: undefined, done }} />;
}
