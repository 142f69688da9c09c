import { requestConfirmation } from "@/lib/accounts/commands/confirm-session";
import { returnPage, returnQuery } from "@/lib/accounts/schema";
import { now } from "@/lib/infra/clock";
import { seeOther } from "@/lib/infra/form-post";
import { clientOf } from "@/lib/infra/limits";
import { ownPost } from "../../own-account";

/** Mails the link and the code by which somebody shows that they are there. */
export async function POST(request: Request): Promise<Response> {
  const read = await ownPost(request, "/account");
  if (read instanceof Response) return read;
  const next = returnPage.parse(read.posted.next);
  const mailed = await requestConfirmation({ by: read.by, client: clientOf(request.headers), next }, now());
  const note = mailed.ok ? "sent" : mailed.reason;
  return seeOther(`/account/confirm?note=${note}${returnQuery(next, "&")}`);
}
