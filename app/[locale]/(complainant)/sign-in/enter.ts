import "server-only";
import { deviceOf } from "@/lib/accounts/device";
import type { ReturnPage } from "@/lib/accounts/schema";
import { moveDraftToAccount } from "@/lib/findings/commands";
import { endSession, type OpenedSession, sessionCookieName } from "@/lib/infra/auth";
import { rememberDevice } from "@/lib/infra/auth-adapter";
import { draftCookieName, forgottenCookie, signInCookieName } from "@/lib/infra/cookies";
import { seeOther } from "@/lib/infra/form-post";
import { clientOf } from "@/lib/infra/limits";
import { actorOfNewSession, findDraftTicket, readCookie } from "@/lib/infra/session";
import type { Actor } from "@/lib/kernel/actor";
import { finish } from "../finish";
import { moment } from "../request";

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

/**
 * The answer to somebody who has just signed in, in whatever way: the session that the browser had before ends, the new one is noted with
 * its kind of device, and they go on where they left off. Undefined where the session is none.
 */
export async function enter(
  request: Request,
  session: OpenedSession | undefined,
  asked: ReturnPage | undefined,
): Promise<Response | undefined> {
  const actor = session && (await actorOfNewSession(session.sessionToken));
  if (!session || !actor) return undefined;
  const before = await readCookie(sessionCookieName());
  if (before) await endSession(before);
  await rememberDevice(session.sessionToken, deviceOf(request.headers.get("user-agent")));
  const goOn = await whereToGoOn(actor, clientOf(request.headers), asked);
  return seeOther(goOn, [session.cookie, forgottenCookie(draftCookieName), forgottenCookie(signInCookieName)]);
}
