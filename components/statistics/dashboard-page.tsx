import { getTranslations } from "next-intl/server";
import { AsDrawn } from "@/components/ui/as-drawn";
import { Notice } from "@/components/ui/notice";
import type { ChartId } from "@/lib/charts/schema";
import type { Markup } from "@/lib/kernel/markup";
import type { Dashboard } from "@/lib/statistics/schema";
import { DashboardFilter } from "./dashboard-filter";
import { HeadlineFigures } from "./headline-figures";
import { NothingCounted } from "./nothing-counted";
import { UseFigures } from "./use-figures";

/** Each chart as `ChartFigure` draws it; none where the figures are not enough for it. */
export type PlacedCharts = ReadonlyMap<ChartId, Markup>;

interface DashboardPageProps {
  dashboard: Dashboard;
  /** The figures of everything. */
  all: Dashboard;
  charts: PlacedCharts;
  /** "What people found: LinkedIn". */
  title: string;
  /** The days of the latest release and of the next, in words. */
  last: string | undefined;
  next: string;
  /** True where the address asks for something that there is not. */
  unknown: boolean;
}

/** What people found: how many, where, whether they were told, and how companies answered. */
export async function DashboardPage({ dashboard, all, charts, title, last, next, unknown }: DashboardPageProps) {
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
          <Figures dashboard={dashboard} charts={charts} />
        </>
      )}
    </div>
  );
}

/** The charts of the page in their places: the left column, the right one, and below them the whole width. */
const columns: readonly (readonly ChartId[])[] = [["setting", "told", "nations"], ["places"]];
const below: readonly ChartId[] = ["weeks", "answers"];

async function Figures({ dashboard, charts }: Pick<DashboardPageProps, "dashboard" | "charts">) {
  const words = await getTranslations("dashboard");
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
          <Charts key={ids.join()} charts={charts} ids={ids} />
        ))}
      </div>
      <Charts charts={charts} ids={below} />
      <p className="soft">{words("intervals")}</p>
      <UseFigures />
    </>
  );
}

function Charts({ charts, ids }: { charts: PlacedCharts; ids: readonly ChartId[] }) {
  return (
    <div className="figures-column">
      {ids.map((id) => {
        const markup = charts.get(id);
        return markup === undefined ? null : <AsDrawn key={id} markup={markup} />;
      })}
    </div>
  );
}
