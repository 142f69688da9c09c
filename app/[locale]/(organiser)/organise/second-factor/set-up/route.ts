import { returnQuery } from "@/lib/accounts/schema";
import { now } from "@/lib/infra/clock";
import { seeOther } from "@/lib/infra/form-post";
import { findOrganiser, letIn } from "@/lib/infra/session";
import { setUpSecondFactor } from "@/lib/organisers/commands/second-factor";
import { candidatesCode } from "../candidate-post";

/** Takes on a new second factor: the first by whoever has the role, another by whoever has shown the one before. */
export async function POST(request: Request): Promise<Response> {
  const read = await candidatesCode(request);
  if (read instanceof Response) return read;
  const { by, code, next } = read;
  const organiser = await findOrganiser();
  const at = now();
  const outcome = await setUpSecondFactor({ by, code, as: organiser.ok ? organiser.value : undefined }, at);
  const again = organiser.ok ? "&again=yes" : "";
  if (!outcome.ok) return seeOther(`/organise/second-factor?fault=${outcome.reason}${again}${returnQuery(next, "&")}`);
  await letIn(by, at);
  return seeOther(`/organise/second-factor/codes${returnQuery(next)}`);
}
