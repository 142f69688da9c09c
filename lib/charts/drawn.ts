import type { Dashboard } from "@/lib/statistics/schema";
import { chartOf } from "./catalogue";
import type { Drawing } from "./drawing";
import { drawPicture, isOneSize } from "./pictures/draw";
import { type Chart, chartIds, type Panel } from "./schema";
import type { Speech } from "./speech";

/** A panel as a page shows it: for wide screens, and for narrow ones where it is not the same. */
export interface DrawnPanel extends Panel {
  wide: Drawing;
  narrow: Drawing | undefined;
}

export interface DrawnChart extends Chart {
  drawn: readonly DrawnPanel[];
}

/** The selections that were looked at last, by the figures they have now: with the next release they are other figures. */
const kept = new Map<Dashboard, readonly DrawnChart[]>();
/** Each takes some hundred kilobytes. */
const mostKept = 40;

/** Every chart that the figures are enough for, drawn. Kept, since a release never changes. */
export function drawnCharts(dashboard: Dashboard, speech: Speech): readonly DrawnChart[] {
  const charts = kept.get(dashboard) ?? draw(dashboard, speech);
  kept.delete(dashboard);
  kept.set(dashboard, charts);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest) kept.delete(oldest);
  return charts;
}

function draw(dashboard: Dashboard, speech: Speech): DrawnChart[] {
  return chartIds.flatMap((id) => {
    const chart = chartOf(id, dashboard, speech);
    return chart === undefined ? [] : [{ ...chart, drawn: chart.panels.map(drawPanel) }];
  });
}

function drawPanel(panel: Panel): DrawnPanel {
  const narrow = isOneSize(panel.picture) ? undefined : drawPicture(panel.picture, "narrow");
  return { ...panel, wide: drawPicture(panel.picture, "wide"), narrow };
}
