import "@fontsource-variable/newsreader/opsz.css";
import "@fontsource-variable/atkinson-hyperlegible-next/wght.css";
import "@/app/styles/tokens.css";
import "@/app/styles/base.css";
import "@/app/styles/layout.css";
import "@/app/styles/ui.css";
import "@/app/styles/fields.css";
import "@/app/styles/pages.css";
import "@/app/styles/letter.css";
import "@/app/styles/wizard.css";
import "@/app/styles/modes.css";
import type { Metadata, Viewport } from "next";
import { hasLocale } from "next-intl";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { SiteFooter } from "@/components/layout/site-footer";
import { SiteHeader } from "@/components/layout/site-header";
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

/** The frame of every page. A page is drawn for each request, because its policy names a fresh nonce. */
export default async function RootLayout({ children, params }: LayoutProps<"/[locale]">) {
  await connection();
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  setRequestLocale(locale);
  const words = await getTranslations("common.site");
  return (
    <html lang={locale}>
      <body>
        <a className="skip" href="#main">
          {words("skip")}
        </a>
        <SiteHeader />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter />
      </body>
    </html>
  );
}
