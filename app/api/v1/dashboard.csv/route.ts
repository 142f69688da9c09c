import { openAnswer } from "@/lib/infra/open-data";
import { dashboardCsv } from "@/lib/statistics/dashboard-table";
import { answerFor } from "../dashboard/answer-for";

/** The figures of the dashboard as a table. */
export function GET(request: Request): Promise<Response> {
  return answerFor(request, (dashboard) =>
    openAnswer(request, {
      body: dashboardCsv(dashboard),
      type: "text/csv; charset=utf-8",
      fileName: "unticked-dashboard.csv",
      keep: "a minute",
    }),
  );
}
