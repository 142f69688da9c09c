import "server-only";
import { db } from "@/lib/infra/db";
import type { Actor } from "@/lib/kernel/actor";
import { isRowId } from "../schema";

/** Lets the company's answer in one's own case be counted, or no longer. False when there is no such case among theirs. */
export async function letAnswerCount(actor: Actor, complaintId: string, isInRegister: boolean): Promise<boolean> {
  if (!isRowId(complaintId)) return false;
  const own = { id: complaintId, ownerId: actor.userId };
  return (await db.complaint.updateMany({ where: own, data: { isInRegister } })).count === 1;
}
