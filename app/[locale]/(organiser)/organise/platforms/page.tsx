import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { NotForYou } from "@/components/reports/not-for-you";
import { UpkeepPage } from "@/components/reports/upkeep-page";
import { returnQuery } from "@/lib/accounts/schema";
import { today } from "@/lib/infra/clock";
import { findOrganiser } from "@/lib/infra/session";
import { answerWith } from "@/lib/infra/status";
import { platforms } from "@/lib/platforms/catalogue";
import { boardOf, viewSchema } from "@/lib/reports/board";
import { listReports } from "@/lib/reports/queries";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("reports.organise");
  return { title: words("title"), robots: { index: false } };
}

export default async function OrganisePlatformsPage({ searchParams }: PageProps<"/[locale]/organise/platforms">) {
  const organiser = await findOrganiser();
  if (!organiser.ok) {
    if (organiser.reason === "signed-out") redirect(`/sign-in?note=needed${returnQuery("/organise/platforms", "&")}`);
    answerWith(403);
    return <NotForYou />;
  }
  const view = viewSchema.parse(await searchParams);
  const reports = await listReports({ by: organiser.value });
  return <UpkeepPage board={boardOf({ platforms, reports, view, on: today() })} view={view} today={today()} />;
}
