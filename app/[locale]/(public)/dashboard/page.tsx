import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { DashboardPage } from "@/components/statistics/dashboard-page";
import { now } from "@/lib/infra/clock";
import { calendarDateAt, formatDate } from "@/lib/kernel/calendar-date";
import { placeName } from "@/lib/places/catalogue";
import { platformById } from "@/lib/platforms/catalogue";
import { nextClosing } from "@/lib/statistics/calendar";
import { getDashboard } from "@/lib/statistics/queries";
import type { Selection } from "@/lib/statistics/schema";
import { sharing } from "../share";
import { readAddress } from "./address";
import { placedCharts } from "./placed-charts";

type Props = PageProps<"/[locale]/dashboard">;

async function titleOf({ platform, place }: Selection): Promise<string> {
  const [words, locale] = await Promise.all([getTranslations("dashboard"), getLocale()]);
  const named = [platformById(platform ?? "")?.name, place && placeName(place, locale)].filter(
    (name) => name !== undefined,
  );
  return named.length === 0 ? words("title") : words("titleOf", { of: named.join(", ") });
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { selection } = readAddress(await searchParams);
  const [title, words] = await Promise.all([titleOf(selection), getTranslations("dashboard")]);
  const description = words("description");
  const { platform } = selection;
  const path = platform === undefined ? "/dashboard" : `/dashboard?platform=${platform}`;
  return { title, description, ...(await sharing({ title, description, path, ...(platform && { platform }) })) };
}

export default async function Dashboard({ searchParams }: Props) {
  const { selection, unknown } = readAddress(await searchParams);
  const [dashboard, all] = await Promise.all([getDashboard(selection), getDashboard()]);
  const { lastRelease } = dashboard;
  return (
    <DashboardPage
      dashboard={dashboard}
      all={all}
      charts={await placedCharts(dashboard)}
      title={await titleOf(selection)}
      last={lastRelease && formatDate(calendarDateAt(lastRelease))}
      next={formatDate(calendarDateAt(nextClosing(now())))}
      unknown={unknown.length > 0}
    />
  );
}
