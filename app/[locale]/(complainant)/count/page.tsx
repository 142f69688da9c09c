import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { MyCountsPage } from "@/components/statistics/my-counts-page";
import { databaseNow } from "@/lib/infra/database-clock";
import { findActor } from "@/lib/infra/session";
import { calendarDateAt } from "@/lib/kernel/calendar-date";
import { nextClosing } from "@/lib/statistics/calendar";
import { findMyCounts } from "@/lib/statistics/queries/contributions";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("account.myCounts");
  return { title: words("title"), robots: { index: false } };
}

export default async function CountPage({ searchParams }: PageProps<"/[locale]/count">) {
  const actor = await findActor();
  if (!actor) redirect("/sign-in?note=needed");
  const { done } = await searchParams;
  return (
    <MyCountsPage
      counts={await findMyCounts(actor.email)}
      nextRelease={calendarDateAt(nextClosing(await databaseNow()))}
      isOut={done === "out"}
    />
  );
}
