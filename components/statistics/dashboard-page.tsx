import { getLocale, getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { type DrawnChart, drawnCharts } from "@/lib/charts/drawn";
import type { ChartId } from "@/lib/charts/schema";
import type { Dashboard } from "@/lib/statistics/schema";
import { ChartFigure } from "./chart-figure";
import { DashboardFilter } from "./dashboard-filter";
import { HeadlineFigures } from "./headline-figures";
import { NothingCounted } from "./nothing-counted";
import { queryOf } from "./selection-query";
import { UseFigures } from "./use-figures";

interface DashboardPageProps {
  dashboard: Dashboard;
  /** The figures of everything. */
  all: Dashboard;
  /** "What people found: LinkedIn". */
  title: string;
  /** The days of the latest release and of the next, in words. */
  last: string | undefined;
  next: string;
  /** True where the address asks for something that there is not. */
  unknown: boolean;
}

/** What people found: how many, where, whether they were told, and how companies answered. */
export async function DashboardPage({ dashboard, all, title, last, next, unknown }: DashboardPageProps) {
  const [words, common] = await Promise.all([getTranslations("dashboard"), getTranslations("common")]);
  return (
    <div className="wrap dashboard">
      <h1>{title}</h1>
      <p>
        {words.rich("intro", { mark: (chunks) => <mark>{chunks}</mark> })}{" "}
        {last === undefined ? null : words("releases", { last, next })}{" "}
        <a className="whole" href="/dashboard/method">
          {words("how")}
        </a>
      </p>
      {dashboard.sample ? (
        <Notice kind="sample" title={common("sample.title")}>
          <p>{words("sampleText")}</p>
        </Notice>
      ) : null}
      {unknown ? (
        <Notice kind="info">
          <p>{words("filter.unknown")}</p>
        </Notice>
      ) : null}
      {last === undefined ? (
        <NothingCounted next={next} />
      ) : (
        <>
          <DashboardFilter all={all} selection={dashboard.selection} />
          <Figures dashboard={dashboard} />
        </>
      )}
    </div>
  );
}

/** The charts of the page in their places: the left column, the right one, and below them the whole width. */
const columns: readonly (readonly ChartId[])[] = [["setting", "told", "nations"], ["places"]];
const below: readonly ChartId[] = ["weeks", "answers"];

async function Figures({ dashboard }: { dashboard: Dashboard }) {
  const [words, locale] = await Promise.all([getTranslations("dashboard"), getLocale()]);
  const charts = drawnCharts(dashboard, { words, locale });
  const query = queryOf(dashboard.selection);
  return (
    <>
      <HeadlineFigures dashboard={dashboard} />
      {dashboard.selection.place === undefined ? null : (
        <Notice kind="info">
          <p>{words("filter.atPlace")}</p>
        </Notice>
      )}
      <div className="figures-grid">
        {columns.map((ids) => (
          <Charts key={ids.join()} charts={charts} ids={ids} query={query} />
        ))}
      </div>
      <Charts charts={charts} ids={below} query={query} />
      <p className="soft">{words("intervals")}</p>
      <UseFigures />
    </>
  );
}

interface ChartsProps {
  charts: readonly DrawnChart[];
  ids: readonly ChartId[];
  query: string;
}

function Charts({ charts, ids, query }: ChartsProps) {
  const own = ids.flatMap((id) => charts.find((chart) => chart.id === id) ?? []);
  return (
    <div className="figures-column">
      {own.map((chart) => (
        <ChartFigure key={chart.id} chart={chart} query={query} />
      ))}
    </div>
  );
}
