import "server-only";
import type { DraftHolder } from "@/lib/findings/queries";
import { now, today } from "@/lib/infra/clock";
import { draftCookie, newDraftTicket } from "@/lib/infra/cookies";
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

/** The same for a first answer: a browser without a draft is given one, with the cookie to set. */
export async function holderForWriting(): Promise<{ holder: DraftHolder; cookies: string[] }> {
  const actor = await findActor();
  if (actor) return { holder: { kind: "account", actor }, cookies: [] };
  const ticket = (await findDraftTicket()) ?? newDraftTicket();
  return { holder: { kind: "browser", ...ticket }, cookies: [draftCookie(ticket)] };
}
