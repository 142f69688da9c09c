import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { VerifyPage } from "@/components/statistics/verify-page";
import { now } from "@/lib/infra/clock";
import { env } from "@/lib/infra/env";
import { calendarDateAt, formatDate } from "@/lib/kernel/calendar-date";
import { nextClosing } from "@/lib/statistics/calendar";
import { lookUpHash } from "@/lib/statistics/kept-hash";
import { listChain } from "@/lib/statistics/queries";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("data.verify");
  return { title: words("title"), description: words("description") };
}

export default async function DashboardVerifyPage({ searchParams }: PageProps<"/[locale]/dashboard/verify">) {
  const { hash = "" } = await searchParams;
  const asked = typeof hash === "string" ? hash : (hash.at(-1) ?? "");
  const entries = await listChain();
  const next = formatDate(calendarDateAt(nextClosing(now())));
  const kept = { asked, found: lookUpHash(entries, asked) };
  return <VerifyPage entries={entries} next={next} kept={kept} origin={env().baseUrl} />;
}
