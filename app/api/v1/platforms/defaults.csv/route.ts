import { openAnswer } from "@/lib/infra/open-data";
import { defaultsCsv } from "@/lib/platforms/defaults-table";

/** What held by default, where and from when to when, as a table. */
export function GET(request: Request): Response {
  return openAnswer(request, {
    body: defaultsCsv(),
    type: "text/csv; charset=utf-8",
    fileName: "unticked-defaults.csv",
  });
}
