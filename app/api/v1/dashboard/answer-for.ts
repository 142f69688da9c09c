import { problem } from "@/lib/infra/problem";
import { getDashboard } from "@/lib/statistics/queries";
import type { Dashboard } from "@/lib/statistics/schema";
import { readSelection } from "@/lib/statistics/selection";

const faults = {
  platform: "platform: there is none of that name. The ids are listed at /api/v1/platforms.",
  place:
    "place: a UK nation (england, scotland, wales, northern-ireland) or an ISO 3166-1 code of two letters other than GB.",
} as const;

/** Answers with the figures of the selection that a query asks for, or says what of it there is not. Of a name given twice the last is taken. */
export async function answerFor(request: Request, answer: (dashboard: Dashboard) => Response): Promise<Response> {
  const { selection, unknown } = readSelection(Object.fromEntries(new URL(request.url).searchParams));
  if (unknown.length > 0) {
    return problem(400, "There are no figures for that", unknown.map((name) => faults[name]).join("\n"));
  }
  return answer(await getDashboard(selection));
}
