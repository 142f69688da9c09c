import { moveDraftToAccount } from "@/lib/findings/commands";
import { signInWithToken } from "@/lib/infra/auth";
import { draftCookieName, forgottenCookie } from "@/lib/infra/cookies";
import { env } from "@/lib/infra/env";
import { readPost, seeOther } from "@/lib/infra/form-post";
import { clientOf } from "@/lib/infra/limits";
import { actorOfNewSession, findDraftTicket } from "@/lib/infra/session";
import { moment } from "../../../check/request";
import { finish } from "../../../check/finish";

/** The button of the mailed link: signs in, and brings the browser's draft along. */
export async function POST(request: Request): Promise<Response> {
  const posted = await readPost(request, env().baseUrl);
  if (posted instanceof Response) return posted;
  const session = typeof posted.token === "string" ? await signInWithToken(posted.token) : undefined;
  const actor = session && (await actorOfNewSession(session.sessionToken));
  if (!session || !actor) return seeOther("/sign-in?note=expired");
  const cookies = [session.cookie, forgottenCookie(draftCookieName)];
  const at = moment();
  const ticket = await findDraftTicket();
  const draft = ticket && (await moveDraftToAccount({ kind: "browser", ...ticket }, actor, at.now));
  if (!draft) return seeOther("/complaints", cookies);
  if (draft.declaredOn === undefined) return seeOther("/check", cookies);
  const holder = { kind: "account", actor } as const;
  return seeOther(await finish(draft, { holder, ...at, client: clientOf(request.headers) }), cookies);
}
