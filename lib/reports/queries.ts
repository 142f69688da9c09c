import "server-only";
import { z } from "zod";
import { hasKey, withKey } from "@/lib/infra/key-apart";
import { organiserDb } from "@/lib/infra/organiser-db";
import type { Organiser } from "@/lib/kernel/actor";
import { calendarDateAt } from "@/lib/kernel/calendar-date";
import { type ChangeReport, type ReportPicture, rowSchema } from "./schema";
import { openReport, openReportPicture } from "./store";

/** More than one sitting's work; what is beyond comes up as these are settled. */
const mostListed = 1_000;

/** What people reported, open ones first, the newest of each first. */
export async function listReports({
  most = mostListed,
}: {
  by: Organiser;
  most?: number;
}): Promise<readonly ChangeReport[]> {
  const rows = await organiserDb.changeReport.findMany({
    where: hasKey,
    omit: { sealedPicture: true },
    include: withKey,
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

/** The picture that came with a report; undefined where there is no such report (any more) or none came. */
export async function findReportPicture({ id }: { by: Organiser; id: string }): Promise<ReportPicture | undefined> {
  if (!z.uuid().safeParse(id).success) return undefined;
  const row = await organiserDb.changeReport.findUnique({ where: { id, ...hasKey }, include: withKey });
  return row ? openReportPicture(row) : undefined;
}
