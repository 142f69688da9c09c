import { returnQuery } from "@/lib/accounts/schema";
import { now } from "@/lib/infra/clock";
import { seeOther } from "@/lib/infra/form-post";
import { shownPasskey } from "@/lib/infra/passkeys";
import { letIn } from "@/lib/infra/session";
import { showPasskey } from "@/lib/organisers/commands/second-factor";
import { answeredIn } from "../../../../../passkey-post";
import { candidatesPost } from "../../candidate-post";

/** Shows a passkey as the second factor in this session. */
export async function POST(request: Request): Promise<Response> {
  const read = await candidatesPost(request);
  if (read instanceof Response) return read;
  const { by, posted, next } = read;
  const at = now();
  const shown = await shownPasskey({ purpose: "second-factor", userId: by.userId }, await answeredIn(posted), at);
  const outcome = await showPasskey({ by, shown }, at);
  if (!outcome.ok) return seeOther(`/organise/second-factor?fault=${outcome.reason}${returnQuery(next, "&")}`);
  await letIn(by, at);
  return seeOther(next ?? "/organise");
}
