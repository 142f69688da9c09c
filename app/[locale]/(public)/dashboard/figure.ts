import "server-only";
import { sharedFigure, type SharedFigure } from "@/components/statistics/shared-figure";
import { now } from "@/lib/infra/clock";
import { calendarDateAt, formatDate } from "@/lib/kernel/calendar-date";
import { nextClosing } from "@/lib/statistics/calendar";
import { getDashboard } from "@/lib/statistics/queries";
import { readSelection } from "@/lib/statistics/selection";

/** The figure that leaves the portal by itself, with its words: of the platform that is asked for, or of all. */
export async function figureOn(asked: string | null): Promise<SharedFigure> {
  const { platform } = readSelection({ platform: asked ?? "" }).selection;
  return sharedFigure(await getDashboard({ platform }), formatDate(calendarDateAt(nextClosing(now()))));
}
