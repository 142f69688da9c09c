import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ServicePage } from "@/components/petitions/desk/service-page";
import { NotForYou } from "@/components/organisers/not-for-you";
import { now } from "@/lib/infra/clock";
import { readServiceFigures } from "@/lib/infra/service-figures";
import { organiserAt } from "../../gate";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("desk.service");
  return { title: words("title"), robots: { index: false } };
}

export default async function DeskServicePage() {
  const by = await organiserAt("/organise/service");
  if (!by) return <NotForYou />;
  return <ServicePage figures={await readServiceFigures()} now={now()} />;
}
