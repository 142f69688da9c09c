import "server-only";
import { findMyComplaint } from "@/lib/complaints/queries";
import type { Complaint } from "@/lib/complaints/schema";
import { seeOther, sentence } from "@/lib/infra/form-post";
import { findActor } from "@/lib/infra/session";
import type { Actor } from "@/lib/kernel/actor";

/** The case of a form that was posted, if it is the person's own; otherwise the answer to give. */
export async function ownCase(id: string): Promise<{ actor: Actor; complaint: Complaint } | Response> {
  const actor = await findActor();
  if (!actor) return seeOther("/sign-in?note=needed");
  const complaint = await findMyComplaint(actor, id);
  return complaint ? { actor, complaint } : sentence(404, "There is no such complaint among yours. See /complaints.");
}
