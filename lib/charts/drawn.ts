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

/** Every chart that the figures are enough for, drawn. */
export function drawnCharts(dashboard: Dashboard, speech: Speech): readonly DrawnChart[] {
  return chartIds.flatMap((id) => {
    const chart = chartOf(id, dashboard, speech);
    return chart === undefined ? [] : [{ ...chart, drawn: chart.panels.map(drawPanel) }];
  });
}

function drawPanel(panel: Panel): DrawnPanel {
  const narrow = isOneSize(panel.picture) ? undefined : drawPicture(panel.picture, "narrow");
  return { ...panel, wide: drawPicture(panel.picture, "wide"), narrow };
}
