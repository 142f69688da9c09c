import { returnQuery } from "@/lib/accounts/schema";
import { now } from "@/lib/infra/clock";
import { seeOther } from "@/lib/infra/form-post";
import { letIn } from "@/lib/infra/session";
import { showSecondFactor } from "@/lib/organisers/commands/second-factor";
import { candidatesCode } from "../candidate-post";

/** Shows the second factor in this session. */
export async function POST(request: Request): Promise<Response> {
  const read = await candidatesCode(request);
  if (read instanceof Response) return read;
  const { by, code, next } = read;
  const at = now();
  const shown = await showSecondFactor({ by, code }, at);
  if (!shown.ok) return seeOther(`/organise/second-factor?fault=${shown.reason}${returnQuery(next, "&")}`);
  await letIn(by, at);
  return seeOther(next ?? "/organise");
}
