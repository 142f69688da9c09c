import { getLocale, getTranslations } from "next-intl/server";
import { createElement } from "react";
import { ChartFigure } from "@/components/statistics/chart-figure";
import type { PlacedCharts } from "@/components/statistics/dashboard-page";
import { queryOf } from "@/components/statistics/selection-query";
import { drawnCharts } from "@/lib/charts/drawn";
import { staticMarkup } from "@/lib/infra/static-markup";
import type { Dashboard } from "@/lib/statistics/schema";

/** The selections that were looked at last, by the figures they have now: with the next release they are other figures. */
const kept = new Map<Dashboard, Promise<PlacedCharts>>();
/** Each takes some hundred kilobytes. */
const mostKept = 40;

async function draw(dashboard: Dashboard): Promise<PlacedCharts> {
  const [words, locale] = await Promise.all([getTranslations("dashboard"), getLocale()]);
  const query = queryOf(dashboard.selection);
  const drawn = drawnCharts(dashboard, { words, locale }).map(async (chart) => {
    const said = { file: words("chart.file", { title: chart.title }), table: words("chart.table") };
    return [chart.id, await staticMarkup(createElement(ChartFigure, { chart, query, said }))] as const;
  });
  return new Map(await Promise.all(drawn));
}

/** The charts of a page of the dashboard, drawn once for all its readers, since a release never changes. */
export async function placedCharts(dashboard: Dashboard): Promise<PlacedCharts> {
  const charts = kept.get(dashboard) ?? draw(dashboard);
  kept.delete(dashboard);
  kept.set(dashboard, charts);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest) kept.delete(oldest);
  return charts;
}
