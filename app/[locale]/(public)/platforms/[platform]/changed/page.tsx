import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NothingHere } from "@/components/layout/nothing-here";
import { ReportPage } from "@/components/reports/report-page";
import { now, today } from "@/lib/infra/clock";
import { countryCookieName } from "@/lib/infra/cookies";
import { findRefusedForm, readCookie } from "@/lib/infra/session";
import { answerWith } from "@/lib/infra/status";
import { nestedValue } from "@/lib/kernel/nest-fields";
import { platformById } from "@/lib/platforms/catalogue";
import { reportForm } from "./report-form";

type Props = PageProps<"/[locale]/platforms/[platform]/changed">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const words = await getTranslations("reports.form");
  const platform = platformById((await params).platform)?.name ?? "";
  return { title: words("title", { platform }), robots: { index: false } };
}

export default async function ChangedPage({ params, searchParams }: Props) {
  const platform = platformById((await params).platform);
  if (!platform) {
    answerWith(404);
    return <NothingHere />;
  }
  const refused = await findRefusedForm(reportForm(platform), now());
  if (refused !== undefined) answerWith(nestedValue(refused, "why") === "too-often" ? 429 : 422);
  const { practice, topic, country = await readCookie(countryCookieName) } = await searchParams;
  return (
    <ReportPage
      platform={platform}
      today={today()}
      mark={crypto.randomUUID()}
      refused={refused}
      known={{ practice, topic, country }}
    />
  );
}
