import "@/app/styles/site.css";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { connection } from "next/server";
import { NothingHere } from "@/components/layout/nothing-here";
import { PageFrame } from "@/components/layout/page-frame";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("pages.notFound");
  return { title: words("title") };
}

/** An address that no page has. `notFound()` alone would draw nothing until scripts run. */
export default async function ElsewherePage() {
  await connection();
  return (
    <PageFrame locale={await getLocale()}>
      <NothingHere />
    </PageFrame>
  );
}
