import { returnPage, returnQuery } from "@/lib/accounts/schema";
import { openSession } from "@/lib/infra/auth";
import { now } from "@/lib/infra/clock";
import { env } from "@/lib/infra/env";
import { readPost, seeOther } from "@/lib/infra/form-post";
import { shownPasskey } from "@/lib/infra/passkeys";
import { answeredIn } from "../../../../passkey-post";
import { enter } from "../../enter";

/** Signs in whose passkey has answered. */
export async function POST(request: Request): Promise<Response> {
  const posted = await readPost(request, env().baseUrl);
  if (posted instanceof Response) return posted;
  const next = returnPage.parse(posted.next);
  const shown = await shownPasskey({ purpose: "sign-in" }, await answeredIn(posted), now());
  const session = shown && (await openSession(shown.userId));
  return (await enter(request, session, next)) ?? seeOther(`/sign-in?note=passkey${returnQuery(next, "&")}`);
}
