import "server-only";
import { casesToErase } from "@/lib/complaints/queries/caseload";
import { calendarDateAt } from "@/lib/kernel/calendar-date";
import { eraseCase } from "./erase-complaint";

/** Erases the cases that their owners wanted kept for so long after they were closed, and no longer. Gives how many. It may be run twice. */
export async function eraseClosedComplaints(now: Date): Promise<number> {
  let erased = 0;
  for await (const { ownerId, complaint } of casesToErase(calendarDateAt(now)))
    erased += (await eraseCase(complaint.id, ownerId)).rows.complaints;
  return erased;
}
