import { recordAnswer } from "@/lib/findings/commands";
import { isStepId, type StepId } from "@/lib/findings/questions";
import { env } from "@/lib/infra/env";
import { readPost, seeOther, sentence } from "@/lib/infra/form-post";
import { clientOf } from "@/lib/infra/limits";
import { stepAfter, stepBefore } from "@/lib/wizard/journey";
import { holderForWriting, moment } from "../../../request";

/** Records the answer of one step and goes on, back, or to the same step with its faults. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/check/[step]/answer">,
): Promise<Response> {
  const { step } = await params;
  if (!isStepId(step)) return sentence(404, "There is no such question. Start at /check.");
  const posted = await readPost(request, env().baseUrl);
  if (posted instanceof Response) return posted;
  const { leave, ...typed } = posted;
  const writing = await holderForWriting(clientOf(request.headers));
  if (!writing) return sentence(429, "Many checks were begun from here in the last hour. Try again in an hour.");
  const { holder, cookies } = writing;
  const recorded = await recordAnswer(holder, { step, typed, leaving: leave === "back" }, moment());
  return seeOther(whereNext(step, recorded, leave === "back"), cookies);
}

type Recorded = Awaited<ReturnType<typeof recordAnswer>>;

function whereNext(step: StepId, { standing, accepted, begun }: Recorded, back: boolean): string {
  if (back) return `/check/${stepBefore(standing, step) ?? step}`;
  // An answer to a later question without the ones before it: the earlier draft is gone.
  if (begun && step !== standing.path[0]) return `/check/${standing.next ?? step}?note=kept`;
  if (!accepted) return `/check/${step}`;
  return `/check/${stepAfter(standing, step) ?? "answers"}`;
}
