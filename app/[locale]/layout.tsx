import "@/app/styles/site.css";
import type { Metadata, Viewport } from "next";
import { hasLocale } from "next-intl";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { PageFrame } from "@/components/layout/page-frame";
import { env } from "@/lib/infra/env";
import { leaveOutIdleScript } from "@/lib/infra/idle-script";
import { isGreeted } from "@/lib/infra/session";
import { switches } from "@/lib/infra/switches";
import { routing } from "@/lib/words/locales";

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf5" },
    { media: "(prefers-color-scheme: dark)", color: "#121319" },
  ],
};

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("common.site");
  return {
    title: { default: words("name"), template: `%s · ${words("name")}` },
    description: words("description"),
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

/** The frame of every page. A page is drawn for each request, because a policy that lets scripts run names a fresh nonce. */
export default async function RootLayout({ children, params }: LayoutProps<"/[locale]">) {
  await connection();
  leaveOutIdleScript();
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  setRequestLocale(locale);
  const stops = await switches();
  return (
    <PageFrame locale={locale} signedIn={await isGreeted(stops)} source={env().sourceUrl} banner={stops.banner}>
      {children}
    </PageFrame>
  );
}
