import "server-only";
import { eraseCases } from "@/lib/complaints/commands/erase";
import { isRowId, type Complaint } from "@/lib/complaints/schema";
import { forgetFiles } from "@/lib/evidence/commands";
import { db } from "@/lib/infra/db";
import type { RecentActor } from "@/lib/kernel/actor";
import { withdrawContributions } from "@/lib/statistics/commands";
import type { Receipt } from "../receipt";
import { signReceipt } from "./sign-receipt";

/** Longer than a mail server may take over a mail that is being sent: its row is waited for. */
export const longestErasing = { timeout: 60_000, maxWait: 10_000 };

/** Erases a case with its pictures. Gives what went. */
export async function eraseCase(id: string, ownerId: string) {
  const gone = await db.$transaction((work) => eraseCases(work, { id, ownerId }), longestErasing);
  await forgetFiles(gone.files);
  return gone;
}

/**
 * Erases one of the cases of somebody who has just shown that they are there: its rows, its keys, its pictures, and the finding in it as far
 * as it waits to be counted. Gives the receipt; undefined where there is no such case among theirs (any more).
 */
export async function eraseComplaint(
  actor: RecentActor,
  { id, facts }: Pick<Complaint, "id" | "facts">,
  now: Date,
): Promise<Receipt | undefined> {
  if (!isRowId(id) || (await db.complaint.count({ where: { id, ownerId: actor.userId } })) === 0) return undefined;
  const findings = await withdrawContributions(actor.email, [facts.practice]);
  const { rows, keys } = await eraseCase(id, actor.userId);
  return rows.complaints === 0 ? undefined : signReceipt({ what: "complaint", rows: { ...rows, findings }, keys }, now);
}
