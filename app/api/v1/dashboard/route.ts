import { now } from "@/lib/infra/clock";
import { env } from "@/lib/infra/env";
import { openJson } from "@/lib/infra/open-data";
import { dashboardDocument } from "@/lib/statistics/document";
import { answerFor } from "./answer-for";

/** The figures of the dashboard, of all or of a selection. */
export function GET(request: Request): Promise<Response> {
  return answerFor(request, (dashboard) =>
    openJson(request, dashboardDocument(dashboard, { origin: env().baseUrl, now: now() }), { keep: "a minute" }),
  );
}
