import { type ReturnPage, returnPage, returnQuery } from "@/lib/accounts/schema";
import { moveDraftToAccount } from "@/lib/findings/commands";
import { signInWithToken } from "@/lib/infra/auth";
import { draftCookieName, forgottenCookie } from "@/lib/infra/cookies";
import { env } from "@/lib/infra/env";
import { readPost, seeOther } from "@/lib/infra/form-post";
import { clientOf } from "@/lib/infra/limits";
import { actorOfNewSession, findDraftTicket } from "@/lib/infra/session";
import type { Actor } from "@/lib/kernel/actor";
import { moment } from "../../../request";
import { finish } from "../../../finish";

/** Signs in with a posted token, if it is one. */
async function enter(token: unknown) {
  const session = typeof token === "string" ? await signInWithToken(token) : undefined;
  const actor = session && (await actorOfNewSession(session.sessionToken));
  return session && actor && { cookie: session.cookie, actor };
}

/** Where the person goes on: with the draft that the browser brought along, or to the page they signed in for, or to the complaints. */
async function whereToGoOn(actor: Actor, client: string, asked: ReturnPage | undefined): Promise<string> {
  const at = moment();
  const ticket = await findDraftTicket();
  const draft = ticket && (await moveDraftToAccount({ kind: "browser", ...ticket }, actor, at.now));
  if (!draft) return asked ?? "/complaints";
  return draft.declaredOn === undefined
    ? "/check"
    : finish(draft, { holder: { kind: "account", actor }, ...at, client });
}

/** The button of the mailed link. */
export async function POST(request: Request): Promise<Response> {
  const posted = await readPost(request, env().baseUrl);
  if (posted instanceof Response) return posted;
  const entered = await enter(posted.token);
  const asked = returnPage.parse(posted.next);
  if (!entered) return seeOther(`/sign-in?note=expired${returnQuery(asked, "&")}`);
  const goOn = await whereToGoOn(entered.actor, clientOf(request.headers), asked);
  return seeOther(goOn, [entered.cookie, forgottenCookie(draftCookieName)]);
}
