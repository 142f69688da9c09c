import "server-only";
import { db } from "@/lib/infra/db";
import type { Organiser } from "@/lib/kernel/actor";
import { calendarDateAt } from "@/lib/kernel/calendar-date";
import { type ChangeReport, rowSchema } from "./schema";
import { openReport } from "./store";

/** More than one sitting's work; what is beyond comes up as these are settled. */
const mostListed = 1_000;

/** What people reported, open ones first, the newest of each first. */
export async function listReports({
  most = mostListed,
}: {
  by: Organiser;
  most?: number;
}): Promise<readonly ChangeReport[]> {
  const rows = await db.changeReport.findMany({
    orderBy: [{ settledAt: { sort: "desc", nulls: "first" } }, { sentAt: "desc" }],
    take: most,
  });
  return rows.map((row) => ({
    ...openReport(row),
    ...rowSchema.parse(row),
    id: row.id,
    sentOn: calendarDateAt(row.sentAt),
  }));
}
