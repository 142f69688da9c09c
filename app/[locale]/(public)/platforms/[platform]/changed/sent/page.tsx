import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NothingHere } from "@/components/layout/nothing-here";
import { ReportSent } from "@/components/reports/report-sent";
import { answerWith } from "@/lib/infra/status";
import { platformById } from "@/lib/platforms/catalogue";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("reports.sent");
  return { title: words("title"), robots: { index: false } };
}

export default async function ChangeSentPage({ params }: PageProps<"/[locale]/platforms/[platform]/changed/sent">) {
  const platform = platformById((await params).platform);
  if (!platform) {
    answerWith(404);
    return <NothingHere />;
  }
  return <ReportSent platform={platform} />;
}
