import "server-only";
import { redirect } from "next/navigation";
import { type ReturnPage, returnQuery } from "@/lib/accounts/schema";
import { env } from "@/lib/infra/env";
import { readPost, seeOther } from "@/lib/infra/form-post";
import { findActorInSession, findRecentActor } from "@/lib/infra/session";
import type { ActorInSession, RecentActor } from "@/lib/kernel/actor";
import type { Nested } from "@/lib/kernel/nest-fields";

const leadTo = {
  "signed-out": (page: ReturnPage) => `/sign-in?note=needed${returnQuery(page, "&")}` as const,
  confirm: (page: ReturnPage) => `/account/confirm${returnQuery(page)}` as const,
};

/** A form about the person's own account. */
export interface OwnPost<By> {
  by: By;
  posted: Nested;
}

/** The person who opens a page of their account. Who has to sign in first is led there, and back to `page`. */
export async function ownAccount(page: ReturnPage): Promise<ActorInSession> {
  return (await findActorInSession()) ?? redirect(leadTo["signed-out"](page));
}

/** The same for a page of what cannot be taken back: who has not confirmed of late that they are there does so first. */
export async function ownAccountConfirmed(page: ReturnPage): Promise<RecentActor> {
  const found = await findRecentActor();
  return found.ok ? found.value : redirect(leadTo[found.reason](page));
}

/** Reads a form about the person's own account, or gives the answer to send instead. */
export async function ownPost(request: Request, page: ReturnPage): Promise<OwnPost<ActorInSession> | Response> {
  const posted = await readPost(request, env().baseUrl);
  if (posted instanceof Response) return posted;
  const by = await findActorInSession();
  return by ? { by, posted } : seeOther(leadTo["signed-out"](page));
}

/** The same for what cannot be taken back. */
export async function ownPostConfirmed(request: Request, page: ReturnPage): Promise<OwnPost<RecentActor> | Response> {
  const posted = await readPost(request, env().baseUrl);
  if (posted instanceof Response) return posted;
  const by = await confirmedOrLed(page);
  return by instanceof Response ? by : { by, posted };
}

/** The person of a form that was read already, where they have confirmed of late that they are there; otherwise the answer to send. */
export async function confirmedOrLed(page: ReturnPage): Promise<RecentActor | Response> {
  const found = await findRecentActor();
  return found.ok ? found.value : seeOther(leadTo[found.reason](page));
}
