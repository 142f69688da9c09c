import "server-only";
import { findUnfinished, type DraftHolder } from "@/lib/findings/queries";
import { now, today } from "@/lib/infra/clock";
import { draftCookie, newTicket } from "@/lib/infra/cookies";
import { mayBegin } from "@/lib/infra/limits";
import { findActor, findDraftTicket } from "@/lib/infra/session";

/** The moment of this request, once for everything that asks. */
export const moment = () => ({ now: now(), today: today() });

/** Who holds the draft of this request: the signed-in person, or the browser with its cookie. */
export async function findHolder(): Promise<DraftHolder | undefined> {
  const actor = await findActor();
  if (actor) return { kind: "account", actor };
  const ticket = await findDraftTicket();
  return ticket && { kind: "browser", ...ticket };
}

/** The same for an answer: a browser whose ticket opens no draft (any more) is given a new one, with the cookie to set; undefined when it has begun too many. */
export async function holderForWriting(
  client: string,
): Promise<{ holder: DraftHolder; cookies: string[] } | undefined> {
  const actor = await findActor();
  if (actor) return { holder: { kind: "account", actor }, cookies: [] };
  const held = await findDraftTicket();
  const isLive = held && (await findUnfinished({ kind: "browser", ...held }, moment()));
  if (!isLive && !(await mayBegin(client))) return undefined;
  const ticket = isLive ? held : newTicket();
  return { holder: { kind: "browser", ...ticket }, cookies: [draftCookie(ticket)] };
}
