import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DataPage } from "@/components/statistics/data-page";
import { now } from "@/lib/infra/clock";
import { env } from "@/lib/infra/env";
import { calendarDateAt, formatDate } from "@/lib/kernel/calendar-date";
import { nextClosing } from "@/lib/statistics/calendar";
import { listChain, listReleases } from "@/lib/statistics/queries";
import { signatureFiles } from "@/lib/statistics/signature-files";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("data");
  const alternates = { types: { "application/atom+xml": "/api/v1/releases.atom" } };
  return { title: words("title"), description: words("description"), alternates };
}

export default async function DashboardDataPage() {
  const next = formatDate(calendarDateAt(nextClosing(now())));
  const [releases, chain] = await Promise.all([listReleases(), listChain()]);
  return <DataPage releases={releases} signatures={signatureFiles(chain)} next={next} origin={env().baseUrl} />;
}
