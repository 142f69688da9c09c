import "server-only";
import { findMyComplaint } from "@/lib/complaints/queries";
import type { Complaint } from "@/lib/complaints/schema";
import { env } from "@/lib/infra/env";
import { readPost, seeOther, sentence } from "@/lib/infra/form-post";
import { findActor } from "@/lib/infra/session";
import type { Actor } from "@/lib/kernel/actor";
import type { Nested } from "@/lib/kernel/nest-fields";

/** One of the person’s own cases. */
export interface OwnCase {
  actor: Actor;
  complaint: Complaint;
}

/** A form about one of the person's own cases; otherwise the answer to give. */
export async function ownForm(request: Request, id: string): Promise<(OwnCase & { posted: Nested }) | Response> {
  const posted = await readPost(request, env().baseUrl);
  if (posted instanceof Response) return posted;
  const own = await ownCase(id);
  return own instanceof Response ? own : { ...own, posted };
}

/** A case, if it is the person's own; otherwise the answer to give. */
export async function ownCase(id: string): Promise<OwnCase | Response> {
  const actor = await findActor();
  if (!actor) return seeOther("/sign-in?note=needed");
  const complaint = await findMyComplaint(actor, id);
  return complaint ? { actor, complaint } : sentence(404, "There is no such complaint among yours. See /complaints.");
}
