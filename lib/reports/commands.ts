import "server-only";
import { db } from "@/lib/infra/db";
import { keyedHash } from "@/lib/infra/vault";
import type { ReportContent, ReportPicture } from "./schema";
import { sealReport } from "./store";

const dayMs = 24 * 60 * 60 * 1000;
/** A report nobody settled is deleted after two years, a settled one when there has been time to correct the catalogue. */
const reportLifeMs = 730 * dayMs;
const settledLifeMs = 90 * dayMs;

interface Sending {
  platform: string;
  /** A random word that the form carries. With the same content it is the same form, sent twice. */
  mark: string;
  content: ReportContent;
  picture?: ReportPicture | undefined;
}

/** Keeps a report. Gives false where the same form was sent before. */
export async function sendReport({ platform, mark, content, picture }: Sending, now: Date): Promise<boolean> {
  const id = crypto.randomUUID();
  const { practice, topic, ...typed } = content;
  const { columns, key } = sealReport(id, typed, picture);
  const fingerprint = keyedHash("change report", JSON.stringify([mark, platform, content]));
  const row = { id, fingerprint, platform, practice: practice ?? null, topic, ...columns, sentAt: now };
  return db.$transaction(async (work) => {
    const { count } = await work.changeReport.createMany({ data: [row], skipDuplicates: true });
    if (count === 1) await work.changeReportKey.create({ data: key });
    return count === 1;
  });
}

/** Deletes reports whose time is over, with their keys. Gives how many. */
export async function purgeReports(now: Date): Promise<number> {
  const before = (lifeMs: number) => ({ lte: new Date(now.getTime() - lifeMs) });
  const { count } = await db.changeReport.deleteMany({
    where: { OR: [{ sentAt: before(reportLifeMs) }, { settledAt: before(settledLifeMs) }] },
  });
  return count;
}
