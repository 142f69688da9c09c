import type { Dashboard } from "@/lib/statistics/schema";
import { answersChart } from "./kinds/answers";
import { nationsChart, placesChart } from "./kinds/places";
import { settingChart } from "./kinds/setting";
import { toldChart } from "./kinds/told";
import { weeksChart } from "./kinds/weeks";
import type { Chart, ChartId } from "./schema";
import type { Speech } from "./speech";

const kinds: Record<ChartId, (dashboard: Dashboard, speech: Speech) => Chart | undefined> = {
  setting: settingChart,
  places: placesChart,
  nations: nationsChart,
  told: (dashboard, speech) => dashboard.told && toldChart(dashboard.told, speech),
  weeks: weeksChart,
  answers: (dashboard, speech) => dashboard.answers && answersChart(dashboard.answers, dashboard, speech),
};

/** A chart of the dashboard; undefined where the selection leaves no figures for it. */
export function chartOf(id: ChartId, dashboard: Dashboard, speech: Speech): Chart | undefined {
  return kinds[id](dashboard, speech);
}
