import "server-only";
import { db } from "@/lib/infra/db";
import { hasKey, withKey } from "@/lib/infra/key-apart";
import type { Actor } from "@/lib/kernel/actor";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { lineOf, type ComplaintLine } from "./line";
import { isRowId, type Complaint, type FrozenLetter } from "./schema";
import { complaintKey, openBytes, opened, wholeCase } from "./store";

/** The person's complaints, newest first, as they stand on a day. */
export async function listMyComplaints(actor: Actor, today: CalendarDate): Promise<ComplaintLine[]> {
  const rows = await db.complaint.findMany({
    where: { ownerId: actor.userId, ...hasKey },
    include: wholeCase,
    orderBy: { createdAt: "desc" },
  });
  return rows.map((row) => lineOf(opened(row), today)).filter((line) => line !== undefined);
}

/** How many complaints the person has. */
export async function countMyComplaints(actor: Actor): Promise<number> {
  return db.complaint.count({ where: { ownerId: actor.userId, ...hasKey } });
}

/** One of the person's own complaints; undefined when there is none of that id or it is somebody else's: the two are told apart by nobody. */
export async function findMyComplaint(actor: Actor, id: string): Promise<Complaint | undefined> {
  if (!isRowId(id)) return undefined;
  const row = await db.complaint.findFirst({ where: { id, ownerId: actor.userId, ...hasKey }, include: wholeCase });
  return row ? opened(row) : undefined;
}

/** A letter of the person's own complaint, as it was frozen. */
export async function findMyLetter(
  actor: Actor,
  complaintId: string,
  letterId: string,
): Promise<FrozenLetter | undefined> {
  const complaint = await findMyComplaint(actor, complaintId);
  return complaint?.letters.find(({ id }) => id === letterId);
}

/** The frozen bytes of a letter of the person's own complaint. */
export async function findMyLetterPdf(
  actor: Actor,
  complaintId: string,
  letterId: string,
): Promise<Buffer | undefined> {
  if (!isRowId(complaintId) || !isRowId(letterId)) return undefined;
  const row = await db.letter.findFirst({
    where: { id: letterId, complaint: { id: complaintId, ownerId: actor.userId } },
    select: { sealedPdf: true, complaint: { select: { id: true, ...withKey } } },
  });
  return row
    ? openBytes(complaintKey(row.complaint), { id: letterId, field: "Letter:sealedPdf" }, row.sealedPdf)
    : undefined;
}
