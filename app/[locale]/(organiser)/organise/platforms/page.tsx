import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NotForYou } from "@/components/organisers/not-for-you";
import { UpkeepPage } from "@/components/reports/upkeep-page";
import { today } from "@/lib/infra/clock";
import { platforms } from "@/lib/platforms/catalogue";
import { boardOf, viewSchema } from "@/lib/reports/board";
import { listReports } from "@/lib/reports/queries";
import { organiserAt } from "../../gate";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("reports.organise");
  return { title: words("title"), robots: { index: false } };
}

export default async function OrganisePlatformsPage({ searchParams }: PageProps<"/[locale]/organise/platforms">) {
  const by = await organiserAt("/organise/platforms");
  if (!by) return <NotForYou />;
  const view = viewSchema.parse(await searchParams);
  const reports = await listReports({ by });
  return <UpkeepPage board={boardOf({ platforms, reports, view, on: today() })} view={view} today={today()} />;
}
