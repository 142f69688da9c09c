import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DashboardFigures } from "@/components/statistics/dashboard-figures";
import { NothingCounted } from "@/components/statistics/nothing-counted";
import { Notice } from "@/components/ui/notice";
import { now } from "@/lib/infra/clock";
import { calendarDateAt, formatDate } from "@/lib/kernel/calendar-date";
import { nextClosing } from "@/lib/statistics/calendar";
import { getDashboard } from "@/lib/statistics/queries";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("dashboard");
  return { title: words("title") };
}

export default async function DashboardPage() {
  const [words, common] = await Promise.all([getTranslations("dashboard"), getTranslations("common")]);
  const dashboard = await getDashboard();
  const next = formatDate(calendarDateAt(nextClosing(now())));
  const last = dashboard.lastRelease && formatDate(calendarDateAt(dashboard.lastRelease));
  return (
    <div className="wrap dashboard">
      <h1>{words("title")}</h1>
      <p>
        {words.rich("intro", { mark: (chunks) => <mark>{chunks}</mark> })}{" "}
        {last === undefined ? null : words("releases", { last, next })}{" "}
        <a className="whole" href="/privacy#counting">
          {words("how")}
        </a>
      </p>
      {dashboard.sample ? (
        <Notice kind="sample" title={common("sample.title")}>
          <p>{words("sampleText")}</p>
        </Notice>
      ) : null}
      {last === undefined ? <NothingCounted next={next} /> : <DashboardFigures dashboard={dashboard} />}
    </div>
  );
}
